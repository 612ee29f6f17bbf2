namespace LearningNetwork.Domain.Products;

/// <summary>
/// What the working group said of a product on a date (003 §5). The axes are independent; null means that the review states
/// none, which is a value of its own (ikke oppgitt).
/// </summary>
/// <param name="Islands">Where it lies on the map; empty where no island is stated. In the map's order.</param>
/// <param name="By">Who recorded it for the group.</param>
/// <param name="Source">Where it is said, e.g. <c>003 §5.2.1</c>.</param>
/// <param name="WordedAs">The recommendation that its wording describes, where the number says another (003 §5.6.1).</param>
/// <param name="ResourceRemark">What it takes in the source's own words, where these add to the level (003 §5.8.1, §5.9.1).</param>
/// <param name="SaidUnderTrial">Whether it is said to be under trial or development.</param>
public sealed record Review(
    Recommendation? Recommendation,
    ResourceLevel? ResourceLevel,
    Maturity? Maturity,
    ValueList<Island> Islands,
    DateOnly ReviewedOn,
    PersonId By,
    string Source,
    TextRef? Reasons,
    Recommendation? WordedAs,
    string? ResourceRemark,
    bool SaidUnderTrial)
{
    /// <summary>For a set: what all of it together takes, while <see cref="ResourceLevel"/> is said of each part alone (003 §5.9.1). Null where the product is no set.</summary>
    public SetLevel? Set { get; init; }

    /// <summary>What a request for the product goes by: of a set it is the level of all of it.</summary>
    public ResourceLevel? AskedLevel => Set is null ? ResourceLevel : Set.Level;

    /// <summary>The number and the wording recommend different things; a page shows both.</summary>
    public bool WordedOtherwise => WordedAs is { } worded && worded != Recommendation;

    /// <summary>One axis as this review states it.</summary>
    public Stated<T> States<T>(T value) => new(value, By, ReviewedOn, Source);
}

/// <summary>A set's level of its own; null where nobody has stated one.</summary>
public sealed record SetLevel(ResourceLevel? Level);

/// <summary>A value with who stated it, when and from where. Of a value that may be null: that none was stated, by whom and when.</summary>
public sealed record Stated<T>(T Value, PersonId By, DateOnly On, string Source);
