using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.ReadModel.Desk;
using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Cohorts;

/// <summary>Joint trainings to open, and those that are coming.</summary>
internal static class DeskOfCohorts
{
    /// <summary>The requests that are in a cohort <c>c</c> now.</summary>
    private const string InIt = """
        cohort_requests q join sharing_requests t on t.network = q.network and t.id = q.request
            where q.network = c.network and q.cohort = c.id and t.cohort = c.id
        """;

    private const string Owned = "exists (select 1 from product_owners o where o.network = c.network and o.product = c.product and o.project in @projects)";

    /// <summary>Products that services queue for a joint training of; <c>other</c> is how many it can take up, as the product's queue has them.</summary>
    public static DeskSource Queues { get; } = new("queue", DeskPart.Answer, Coordinates, $"""
        select r.product as id, coalesce(p.title, r.product) as title, cast(count(*) as text) as other, cast(null as text) as detail,
            min(r.submitted_at) as since, cast(null as timestamptz) as due, cast(null as date) as day, false as late, cast(null as text) as stream
        from sharing_requests r left join products p on p.network = r.network and p.id = r.product
        where r.network = @network and {SharingRequestQueries.Joinable}
        group by r.product, p.title having max(case when r.handling = 'JointTraining' then 1 else 0 end) = 1
        """);

    /// <summary>Joint trainings within a month that somebody is to come to, and those that are to be told of as held: late when the last gathering is over, for those who may tell.</summary>
    public static DeskSource Coming { get; } = new("cohort", DeskPart.Due, actor => Coordinates(actor) || Takes(actor) || Gives(actor), $"""
        select c.id as id, coalesce(p.title, c.product) as title, cast(null as text) as other, cast(null as text) as detail,
            cast(null as timestamptz) as since, cast(null as timestamptz) as due, c.starts_on as day, c.last_on < @today and (@coordinates or {Owned}) as late,
            case when exists (select 1 from cohort_requests v where v.network = c.network and v.cohort = c.id and v.invented) then c.stream end as stream
        from cohorts c left join products p on p.network = c.network and p.id = c.product
        where c.network = @network and c.starts_on <= @monthAhead and (@coordinates or {Owned}
            or exists (select 1 from {InIt} and t.asker = @service and t.status not in ('withdrawn', 'declined')))
            and (exists (select 1 from {InIt} and t.is_open and t.current_step in ('introduction', 'training') and t.waits_for in ('Coordinator', 'Giver'))
                or (c.starts_on >= @today and c.held_on is null and exists (select 1 from {InIt} and t.status not in ('withdrawn', 'declined', 'not-successful'))))
        """)
    {
        Days = new Dictionary<string, Func<DateOnly, DateOnly>> { ["monthAhead"] = today => today.AddMonths(1) },
    };

    private static bool Takes(Actor actor) => actor.May(Right.SeeOwnRequests) && actor.Service is not null;

    private static bool Gives(Actor actor) => actor.May(Right.AnswerRequests) && actor.Projects.Count > 0;

    private static bool Coordinates(Actor actor) => actor.May(Right.CoordinateRequests);
}
