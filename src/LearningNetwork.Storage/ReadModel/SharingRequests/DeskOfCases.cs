using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.ReadModel.Desk;

namespace LearningNetwork.Storage.ReadModel.SharingRequests;

/// <summary>Cases where it is the reader's turn, and those that the coordinator may remind of.</summary>
internal static class DeskOfCases
{
    private const string Joins = """
        left join products p on p.network = r.network and p.id = r.product
        left join services s on s.network = r.network and s.id = r.asker
        """;

    private const string Who = "r.id as id, coalesce(p.title, r.product) as title, coalesce(s.name, r.asker) as other";

    private const string Columns = Who + ", cast(null as text) as detail, r.waiting_since as since";

    private const string ForMyProjects =
        "r.network = @network and r.id in (select o.id from sharing_request_owners o where o.network = @network and o.project in @projects and o.waits)";

    private const string OfMyService = "r.network = @network and r.asker = @service and r.is_open";

    /// <summary>Requests to the reader's projects that nobody has answered.</summary>
    public static DeskSource ToAnswer { get; } = new("case-answer", DeskPart.Answer, Answers, $"""
        select {Columns}, r.answer_by as due, cast(null as date) as day, r.overdue as late, r.stream as stream
        from sharing_requests r {Joins} where {ForMyProjects} and r.status = 'submitted'
        """);

    /// <summary>Steps that the reader's projects are to take.</summary>
    public static DeskSource GiversSteps { get; } = new("case-giver", DeskPart.Answer, Answers, $"""
        select {Who}, r.current_step as detail, r.waiting_since as since, cast(null as timestamptz) as due, cast(null as date) as day, false as late, r.stream as stream
        from sharing_requests r {Joins} where {ForMyProjects} and r.status <> 'submitted'
        """);

    /// <summary>Steps that the reader's service is to take; in use, it is the evaluation.</summary>
    public static DeskSource ReceiversSteps { get; } = new("case-receiver", DeskPart.Answer, Asks, $"""
        select r.id as id, coalesce(p.title, r.product) as title, cast(null as text) as other,
            case when r.status = 'in-use' then 'evaluate' else r.current_step end as detail,
            r.waiting_since as since, cast(null as timestamptz) as due, cast(null as date) as day, false as late, r.stream as stream
        from sharing_requests r {Joins} where {OfMyService} and r.waits_for = 'Receiver'
        """);

    /// <summary>What the reader's service waits for and can ask for by now.</summary>
    public static DeskSource CanBeAskedFor { get; } = new("case-raised", DeskPart.Answer, Asks, $"""
        select {Columns}, cast(null as timestamptz) as due, cast(null as date) as day, false as late, r.stream as stream
        from sharing_requests r {Joins} where {OfMyService} and r.status = 'waiting' and p.assessed and (p.recommendation is null or p.recommendation < 4)
        """);

    /// <summary>Requests of the network whose day to be answered has passed.</summary>
    public static DeskSource Overdue { get; } = new("case-overdue", DeskPart.Due, actor => actor.May(Right.CoordinateRequests), $"""
        select {Columns}, r.answer_by as due, cast(null as date) as day, r.overdue as late, r.stream as stream
        from sharing_requests r {Joins} where r.network = @network and r.is_open and r.overdue
        """);

    private static bool Answers(Actor actor) => actor.May(Right.AnswerRequests) && actor.Projects.Count > 0;

    private static bool Asks(Actor actor) => actor.May(Right.RequestProducts) && actor.Service is not null;
}
