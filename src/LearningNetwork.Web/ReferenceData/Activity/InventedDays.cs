using System.Globalization;

namespace LearningNetwork.Web.ReferenceData.Activity;

/// <summary>Counts working days back from the day when the loading began, so that the demonstration is never old.</summary>
internal sealed class InventedDays(DateTimeOffset began)
{
    /// <summary>So many days ago, or the Friday before where that is a weekend; a day to come where negative.</summary>
    public DateOnly Day(int ago)
    {
        var day = DateOnly.FromDateTime(began.UtcDateTime).AddDays(-ago);
        return day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(-1),
            DayOfWeek.Sunday => day.AddDays(-2),
            _ => day,
        };
    }

    /// <param name="order">The how-manieth thing it is in its case, so that what falls on one day keeps its order.</param>
    public DateTimeOffset Moment(int ago, int order) => new DateTimeOffset(Day(ago), new TimeOnly(8, 0), TimeSpan.Zero).AddMinutes(order);

    /// <summary>The day as a field of a step takes it.</summary>
    public string Field(int ago) => Day(ago).ToString("O", CultureInfo.InvariantCulture);
}
