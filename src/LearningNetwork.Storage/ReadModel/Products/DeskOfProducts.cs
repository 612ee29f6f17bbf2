using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Desk;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>Products for the working group to look at, and contacts that their projects have not confirmed for long.</summary>
internal static class DeskOfProducts
{
    private const string NothingMore = "false as late, cast(null as text) as stream";

    /// <summary>Sent in, and never assessed.</summary>
    public static DeskSource ToAssess { get; } = new("assess", DeskPart.Answer, actor => actor.May(Right.ReviewProducts), $"""
        select p.id as id, p.title as title, cast(null as text) as other, cast(null as text) as detail,
            cast(null as timestamptz) as since, cast(null as timestamptz) as due, p.submitted_on as day, {NothingMore}
        from products p where p.network = @network and not p.assessed and not p.draft
        """);

    /// <summary>Unfinished when it was reviewed, or reviewed long ago (see <see cref="Freshness"/>); <c>day</c> is the last review's day.</summary>
    public static DeskSource Reassess { get; } = new("reassess", DeskPart.Due, actor => actor.May(Right.ReviewProducts), $"""
        select p.id as id, p.title as title, cast(null as text) as other, cast(null as text) as detail,
            cast(null as timestamptz) as since, cast(null as timestamptz) as due, p.reviewed_on as day, {NothingMore}
        from products p
        where p.network = @network and p.assessed and not p.draft and not p.in_set
            and (p.reviewed_on <= @staleReview or (p.recommendation >= 3 and p.reviewed_on <= @dueReview))
        """)
    {
        Days = new Dictionary<string, Func<DateOnly, DateOnly>> { ["staleReview"] = Freshness.StaleUpTo, ["dueReview"] = Freshness.DueUpTo },
    };

    /// <summary>Of the reader's projects, with a contact that nobody has confirmed for a year; <c>day</c> is the day of the oldest.</summary>
    public static DeskSource StaleContacts { get; } = new("contact", DeskPart.Due, actor => actor.May(Right.ManageProducts) && actor.Projects.Count > 0, $"""
        select p.id as id, p.title as title, cast(null as text) as other, cast(null as text) as detail,
            cast(null as timestamptz) as since, cast(null as timestamptz) as due, min(c.confirmed_on) as day, {NothingMore}
        from products p join product_contacts c on c.network = p.network and c.product = p.id and c.confirmed_on <= @staleContact
        where p.network = @network and not p.draft
            and p.id in (select o.product from product_owners o where o.network = @network and o.project in @projects)
        group by p.id, p.title
        """)
    {
        Days = new Dictionary<string, Func<DateOnly, DateOnly>> { ["staleContact"] = Freshness.StaleUpTo },
    };
}
