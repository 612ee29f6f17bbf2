using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.ReadModel.Desk;

namespace LearningNetwork.Storage.ReadModel.AnnualWheels;

/// <summary>What waits for a service in its annual wheels.</summary>
internal static class DeskOfWheels
{
    /// <summary>Another service asks whether one will own its wheel too.</summary>
    public static DeskSource Invitations { get; } = new("wheel-invited", DeskPart.Answer, actor => actor.May(Right.KeepWheels) && actor.Service is not null, """
        select w.id, w.title, cast(null as text) as other, cast(null as text) as detail, cast(null as timestamptz) as since, cast(null as timestamptz) as due, cast(null as date) as day, false as late, w.stream
        from wheel_owners v join annual_wheels w on w.network = v.network and w.id = v.wheel
        where v.network = @network and v.service = @service and v.invited
        """);

    /// <summary>Proposals that the service has not voted on.</summary>
    public static DeskSource ToVoteOn { get; } = new("wheel-vote", DeskPart.Answer, Invitations.For, $"""
        select w.id, w.title, cast(count(*) as text) as other, cast(null as text) as detail, cast(null as timestamptz) as since, min(p.lapses_at) as due, cast(null as date) as day, false as late, w.stream
        from wheel_owners v
        join annual_wheels w on w.network = v.network and w.id = v.wheel
        join wheel_proposals p on p.network = w.network and p.wheel = w.id and p.outcome = '{ProposalProjection.Open}'
        where v.network = @network and v.service = @service and not v.invited and cast(p.votes as text) not like '%"service":"' || @service || '"%'
        group by w.id, w.title, w.stream
        """);

    /// <summary>What is due within a fortnight or late, and not done by the service.</summary>
    public static DeskSource Due { get; } = new("wheel-due", DeskPart.Due, actor => actor.May(Right.SeeOwnWheels) && actor.Service is not null, """
        select w.id || '/activities/' || o.activity || '?year=' || cast(o.year as text) as id, o.title, w.title as other, cast(null as text) as detail,
            cast(null as timestamptz) as since, cast(null as timestamptz) as due, o.due as day, o.due < @today as late, w.stream
        from wheel_owners v
        join annual_wheels w on w.network = v.network and w.id = v.wheel
        join wheel_occurrences o on o.network = w.network and o.wheel = w.id and o.due between @wheelsBack and @wheelsAhead
        where v.network = @network and v.service = @service and not v.invited and not exists (select 1 from wheel_progress d
            where d.network = w.network and d.wheel = w.id and d.year = o.year and d.activity = o.activity and d.service = v.service and d.state = 'Done')
        """)
    {
        Days = new Dictionary<string, Func<DateOnly, DateOnly>> { ["wheelsBack"] = today => today.AddMonths(-3), ["wheelsAhead"] = today => today.AddDays(14) },
    };
}
