using LearningNetwork.Domain.AnnualWheels;
using static LearningNetwork.Domain.AnnualWheels.AnnualWheel;

namespace LearningNetwork.Storage.ReadModel.AnnualWheels;

/// <summary>
/// Writes the dated occurrences of a wheel for its past and two council periods ahead of what happens; what happens later, and be it a reminder,
/// brings the years after. Only what changes is written.
/// </summary>
internal sealed class OccurrenceProjection : Projection
{
    private const int YearsAhead = 8;

    public override IReadOnlyList<Table> Tables { get; } = [WheelTables.Occurrences];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step.Happened is not WheelEvent)
            yield break;
        var (network, wheel) = (step.Entity.Network.Value, step.Entity.Key);
        var (before, after) = (step.Before as Running, step.After as Running);
        var (was, now) = (LastYear(before), LastYear(after));
        if (before is not null && after is not null && ReferenceEquals(before.Activities, after.Activities) && was == now)
            yield break;
        var (gone, there) = (Dated(before, was), Dated(after, now));
        foreach (var key in gone.Keys.Except(there.Keys))
            yield return WheelTables.Occurrences.NoRow(network, wheel, key.Activity.Value, (long)key.Year);
        foreach (var (key, one) in there.Where(one => !gone.TryGetValue(one.Key, out var earlier) || earlier != one.Value))
            yield return WheelTables.Occurrences.Row(network, wheel, key.Activity.Value, (long)key.Year, one.Occurrence.Due, one.Occurrence.Window.From, one.Occurrence.Window.Through, one.Title);
    }

    /// <summary>The last year that is written: counted from the last reminder, which the state remembers, so that it follows from the log alone.</summary>
    private static int LastYear(Running? wheel) => wheel is null ? 0 : Math.Max(wheel.RemindedThrough.Year, wheel.As.FirstYear) + YearsAhead;

    private static Dictionary<(ActivityId Activity, int Year), (Occurrence Occurrence, string Title)> Dated(Running? wheel, int last)
    {
        if (wheel is null)
            return [];
        var titles = wheel.Activities.ToDictionary(activity => activity.Id, activity => activity.Title);
        return new Occurrences(wheel.Activities).Between(wheel.As.FirstYear, last).ToDictionary(one => (one.Activity, one.Year), one => (one, titles[one.Activity]));
    }
}
