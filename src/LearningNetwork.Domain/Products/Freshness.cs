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

    /// <summary>The last day of which a review of recommendation 3 or 4 is due for reassessment today.</summary>
    public static DateOnly DueUpTo(DateOnly today) => LastOf(today.AddMonths(-MonthsToReassessment), day => today >= day.AddMonths(MonthsToReassessment));

    /// <summary>The last day of which a review is stale today.</summary>
    public static DateOnly StaleUpTo(DateOnly today) => LastOf(today.AddMonths(-Months).AddDays(-1), day => ReviewIsStale(day, today));

    /// <summary>Months end on different days, so the day that many months ago may not be the last one that counts.</summary>
    private static DateOnly LastOf(DateOnly guess, Func<DateOnly, bool> counts)
    {
        var day = guess;
        while (counts(day.AddDays(1)))
            day = day.AddDays(1);
        return day;
    }
}
