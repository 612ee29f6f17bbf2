namespace LearningNetwork.Domain.AnnualWheels;

/// <summary>
/// In which order activities of the same year come, as their prerequisites have it. Only those of the same year can lead in a circle: an activity
/// may rest on itself two years before.
/// </summary>
public sealed class PrerequisiteOrder
{
    private readonly Dictionary<ActivityId, int> _depths = [];

    public PrerequisiteOrder(IEnumerable<WheelActivity> activities)
    {
        var waiting = activities.ToDictionary(activity => activity.Id, activity => activity.Prerequisites.Where(one => one.YearsBefore == 0).Select(one => one.Other).ToHashSet());
        foreach (var needs in waiting.Values)
            needs.RemoveWhere(other => !waiting.ContainsKey(other));
        for (var depth = 0; waiting.Where(one => one.Value.Count == 0).Select(one => one.Key).ToList() is { Count: > 0 } free; depth++)
        {
            foreach (var activity in free)
            {
                _depths[activity] = depth;
                waiting.Remove(activity);
            }

            foreach (var needs in waiting.Values)
                needs.ExceptWith(free);
        }

        InCircle = [.. waiting.Keys];
    }

    /// <summary>How many activities of the same year come one after the other before each; those in a circle have none.</summary>
    public IReadOnlyDictionary<ActivityId, int> Depths => _depths;

    /// <summary>Those that can never be begun, since each waits for another of them, or for one that does.</summary>
    public ValueList<ActivityId> InCircle { get; }
}
