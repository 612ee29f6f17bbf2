using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>A product that the working group is to look at.</summary>
public sealed record ToAssess
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>When it was sent in; null where it is assessed already.</summary>
    public DateOnly? SubmittedOn { get; init; }

    /// <summary>When it was last reviewed; null where it never was.</summary>
    public DateOnly? ReviewedOn { get; init; }

    /// <summary>1 to 4; null where none is stated.</summary>
    public int? Recommendation { get; init; }

    /// <summary>How many there are in all.</summary>
    public required int Total { get; init; }
}

/// <summary>What waits for the working group.</summary>
public sealed class AssessmentQueries(ReadDatabase database)
{
    /// <summary>
    /// What is sent in and not assessed, the longest waiting first; then what is due for reassessment, and then what was reviewed so long
    /// ago that it is stale, the oldest first. What is one of a set is looked at again with its set. One statement.
    /// </summary>
    public Task<IReadOnlyList<ToAssess>> Queue(NetworkId network, DateOnly today, int skip, int take, CancellationToken cancellation) => database.Query<ToAssess>(
        """
        select p.id, p.title, p.submitted_on, p.reviewed_on, p.recommendation, count(*) over () as total
        from products p
        where p.network = @network and not p.draft
            and (not p.assessed or (not p.in_set and (p.reviewed_on <= @stale or (p.recommendation >= 3 and p.reviewed_on <= @due))))
        order by p.assessed, case when p.recommendation >= 3 then 0 else 1 end, p.submitted_on, p.reviewed_on, p.sort_key, p.id
        limit @take offset @skip
        """,
        new { network = network.Value, stale = Freshness.StaleUpTo(today), due = Freshness.DueUpTo(today), skip, take },
        cancellation);
}
