using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.ReadModel.Desk;
using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Cohorts;

/// <summary>Joint trainings to open, and those that are coming.</summary>
internal static class DeskOfCohorts
{
    /// <summary>Products that services queue for a joint training of; <c>other</c> is how many it can take up, as the product's queue has them.</summary>
    public static DeskSource Queues { get; } = new("queue", DeskPart.Answer, Coordinates, $"""
        select r.product as id, coalesce(p.title, r.product) as title, cast(count(*) as text) as other, cast(null as text) as detail,
            min(r.submitted_at) as since, cast(null as timestamptz) as due, cast(null as date) as day, false as late, cast(null as text) as stream
        from sharing_requests r left join products p on p.network = r.network and p.id = r.product
        where r.network = @network and {SharingRequestQueries.Joinable}
        group by r.product, p.title having max(case when r.handling = 'JointTraining' then 1 else 0 end) = 1
        """);

    /// <summary>Joint trainings within a month, and those whose day has passed and that nobody has said were held.</summary>
    public static DeskSource Coming { get; } = new("cohort", DeskPart.Due, actor => Coordinates(actor) || actor.Service is not null || actor.Projects.Count > 0, """
        select c.id as id, coalesce(p.title, c.product) as title, cast(null as text) as other, cast(null as text) as detail,
            cast(null as timestamptz) as since, cast(null as timestamptz) as due, c.starts_on as day, c.starts_on < @today as late,
            case when exists (select 1 from cohort_requests v where v.network = c.network and v.cohort = c.id and v.invented) then c.stream end as stream
        from cohorts c left join products p on p.network = c.network and p.id = c.product
        where c.network = @network and c.held_on is null and c.starts_on <= @monthAhead and (@coordinates
            or exists (select 1 from product_owners o where o.network = c.network and o.product = c.product and o.project in @projects)
            or exists (select 1 from cohort_requests q join sharing_requests t on t.network = q.network and t.id = q.request
                where q.network = c.network and q.cohort = c.id and t.cohort = c.id and t.asker = @service and t.status not in ('withdrawn', 'declined')))
        """)
    {
        Days = new Dictionary<string, Func<DateOnly, DateOnly>> { ["monthAhead"] = today => today.AddMonths(1) },
    };

    private static bool Coordinates(Actor actor) => actor.May(Right.CoordinateRequests);
}
