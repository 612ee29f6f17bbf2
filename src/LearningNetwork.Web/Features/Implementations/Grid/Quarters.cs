namespace LearningNetwork.Web.Features.Implementations.Grid;

/// <summary>The quarters of the last three years.</summary>
internal static class Quarters
{
    public const int Shown = 12;

    /// <summary>The last days of the quarters before a day, and the day itself for the quarter it lies in; the earliest first.</summary>
    public static IReadOnlyList<DateOnly> Until(DateOnly day)
    {
        var first = new DateOnly(day.Year, (day.Month - 1) / 3 * 3 + 1, 1);
        return [.. Enumerable.Range(1, Shown - 1).Reverse().Select(back => first.AddMonths(3 - 3 * back).AddDays(-1)), day];
    }

    public static int Of(DateOnly day) => (day.Month + 2) / 3;
}
