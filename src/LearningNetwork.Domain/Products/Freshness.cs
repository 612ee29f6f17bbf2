namespace LearningNetwork.Domain.Products;

/// <summary>When what is said of a product has grown old (domain-rules, 'Products'). The numbers are ours.</summary>
public static class Freshness
{
    /// <summary>Months that a review or a confirmed contact holds.</summary>
    public const int Months = 12;

    /// <summary>Months until recommendation 3 and 4 are to be looked at again.</summary>
    public const int MonthsToReassessment = 6;

    /// <summary>Made more than twelve months ago.</summary>
    public static bool ReviewIsStale(DateOnly reviewedOn, DateOnly today) => today > reviewedOn.AddMonths(Months);

    /// <summary>Unfinished when it was reviewed, and six months have passed.</summary>
    public static bool IsDueForReassessment(Recommendation? recommendation, DateOnly reviewedOn, DateOnly today) =>
        recommendation is Recommendation.Three or Recommendation.Four && today >= reviewedOn.AddMonths(MonthsToReassessment);

    /// <summary>Nobody has confirmed it for more than twelve months.</summary>
    public static bool ContactIsStale(DateOnly confirmedOn, DateOnly today) => today > confirmedOn.AddMonths(Months);
}
