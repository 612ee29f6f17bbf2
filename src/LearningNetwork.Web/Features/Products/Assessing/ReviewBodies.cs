namespace LearningNetwork.Web.Features.Products.Assessing;

/// <summary>What the working group says of a product. The axes are independent; null: not stated, which is a value of its own.</summary>
/// <param name="Recommendation">1 to 4.</param>
/// <param name="ResourceLevel"><c>low</c>, <c>moderate</c> or <c>high</c>.</param>
/// <param name="Maturity"><c>gold</c> or <c>silver</c>.</param>
/// <param name="Islands">1 to 8.</param>
/// <param name="ReviewedOn">The date of the review; today where left out.</param>
/// <param name="Source">Where it is said, e.g. the group's report; that it is the group's own where left out.</param>
/// <param name="Reasons">Why.</param>
/// <param name="WordedAs">The recommendation that the wording describes, where the number says another.</param>
/// <param name="ResourceRemark">What it takes in the source's own words.</param>
/// <param name="SaidUnderTrial">Whether it is said to be under trial or development.</param>
/// <param name="Set">For a set of parts: what all of it together takes, where <paramref name="ResourceLevel"/> is said of each part.</param>
public sealed record ReviewBody(
    int? Recommendation,
    string? ResourceLevel,
    string? Maturity,
    IReadOnlyList<int>? Islands,
    DateOnly? ReviewedOn,
    string? Source,
    string? Reasons,
    int? WordedAs,
    string? ResourceRemark,
    bool? SaidUnderTrial,
    SetBody? Set);

/// <param name="Level"><c>low</c>, <c>moderate</c>, <c>high</c>, or null where it is not stated.</param>
public sealed record SetBody(string? Level);

/// <summary>What waits for the working group.</summary>
/// <param name="Total">How many there are in all.</param>
public sealed record AssessmentList(IReadOnlyList<AssessmentItem> Items, int Total);

/// <param name="Why"><c>notAssessed</c>, <c>due</c> for reassessment, or <c>stale</c>.</param>
/// <param name="SubmittedOn">When it was sent in; null where it is assessed.</param>
/// <param name="ReviewedOn">When it was last reviewed; null where it never was.</param>
public sealed record AssessmentItem(string Id, string Title, string Why, DateOnly? SubmittedOn, DateOnly? ReviewedOn, int? Recommendation);
