using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Storage.ReadModel.Desk;

namespace LearningNetwork.Storage.ReadModel.Implementations;

/// <summary>Implementations that nobody has said for long how they go.</summary>
internal static class DeskOfImplementations
{
    /// <summary>Handed over by the reader's projects, and not given up; <c>day</c> is the latest status, or null where there never was one.</summary>
    public static DeskSource NoStatus { get; } = new("status", DeskPart.Due, actor => actor.May(Right.ManageProjects) && actor.Projects.Count > 0, """
        select i.id as id, coalesce(p.title, i.product) as title, coalesce(s.name, i.service) as other, cast(null as text) as detail,
            i.begun_at as since, cast(null as timestamptz) as due, i.light_on as day, false as late, i.network || '/implementation/' || i.id as stream
        from implementations i
        left join products p on p.network = i.network and p.id = i.product
        left join services s on s.network = i.network and s.id = i.service
        where i.network = @network and (i.light_on is null or i.light_on <= @staleStatus) and i.round > 0 and i.stage <> 'Stopped'
            and i.id in (select o.id from implementation_owners o where o.network = @network and o.project in @projects)
            and not exists (select 1 from sharing_requests r where r.network = i.network and r.product = i.product and r.asker = i.service
                and r.round = i.round and r.status in ('not-successful', 'withdrawn'))
        """)
    {
        Days = new Dictionary<string, Func<DateOnly, DateOnly>> { ["staleStatus"] = StatusFreshness.DueUpTo },
    };
}
