using System.Globalization;
using LearningNetwork.Domain.Products;

namespace LearningNetwork.Domain.Tests.Products;

public sealed class FreshnessTests
{
    private static readonly DateOnly Made = new(2023, 12, 15);

    private static DateOnly Day(string date) => DateOnly.Parse(date, CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("2023-12-15", false)]
    [InlineData("2024-12-15", false)]
    [InlineData("2024-12-16", true)]
    public void A_review_is_stale_after_twelve_months(string today, bool stale) =>
        Freshness.ReviewIsStale(Made, Day(today)).ShouldBe(stale);

    [Theory]
    [InlineData(Recommendation.Three, "2024-06-14", false)]
    [InlineData(Recommendation.Three, "2024-06-15", true)]
    [InlineData(Recommendation.Four, "2024-06-15", true)]
    [InlineData(Recommendation.One, "2026-06-15", false)]
    [InlineData(Recommendation.Two, "2026-06-15", false)]
    [InlineData(null, "2026-06-15", false)]
    public void Three_and_four_are_looked_at_again_after_six_months(Recommendation? recommendation, string today, bool due) =>
        Freshness.IsDueForReassessment(recommendation, Made, Day(today)).ShouldBe(due);

    [Theory]
    [InlineData("2024-02-29", "2025-02-28", false)]
    [InlineData("2024-02-29", "2025-03-01", true)]
    [InlineData("2024-03-01", "2024-03-01", false)]
    public void A_contact_nobody_confirms_for_twelve_months_is_stale(string confirmed, string today, bool stale) =>
        Freshness.ContactIsStale(Day(confirmed), Day(today)).ShouldBe(stale);

    [Theory]
    [InlineData("2024-02-28")]
    [InlineData("2024-02-29")]
    [InlineData("2025-02-28")]
    [InlineData("2025-03-01")]
    [InlineData("2024-08-31")]
    [InlineData("2024-12-31")]
    public void The_last_day_that_counts_is_the_last_day_that_counts(string date)
    {
        var today = Day(date);
        var days = Enumerable.Range(0, 500).Select(back => today.AddDays(-back)).ToList();
        Freshness.DueUpTo(today).ShouldBe(days.First(day => Freshness.IsDueForReassessment(Recommendation.Three, day, today)));
        Freshness.StaleUpTo(today).ShouldBe(days.First(day => Freshness.ReviewIsStale(day, today)));
    }
}
