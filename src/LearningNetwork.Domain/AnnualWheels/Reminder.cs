using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.AnnualWheels.AnnualWheel;

namespace LearningNetwork.Domain.AnnualWheels;

/// <summary>Why someone is reminded.</summary>
public enum ReminderKind
{
    /// <summary>Its window begins.</summary>
    Begins,

    /// <summary>It is due in a week.</summary>
    SoonDue,

    /// <summary>It was due the day before.</summary>
    Late,
}

/// <summary>What is reminded of, and the owners that have not done it.</summary>
public sealed record Reminder(ActivityId Activity, int Year, ReminderKind Kind, ValueList<ServiceId> Services);

/// <summary>Which reminders the days ask for.</summary>
internal static class Reminders
{
    /// <summary>How long before the last workday (ours).</summary>
    private const int DaysBefore = 7;

    /// <summary>Those of the days between two, by day; only to owners who have not done it.</summary>
    public static IReadOnlyList<(DateOnly On, Reminder Reminder)> Of(Running state, DateOnly from, DateOnly through)
    {
        var done = state.Progress.Where(one => one.State == ProgressState.Done).Select(one => (one.Service, one.Activity, one.Year)).ToHashSet();
        var found = new List<(DateOnly On, Reminder Reminder)>();
        foreach (var occurrence in new Occurrences(state.Activities).Within(new(from.AddDays(-DaysBefore), through.AddDays(DaysBefore)), state.As.FirstYear))
        {
            var services = state.Owners.Where(owner => !done.Contains((owner, occurrence.Activity, occurrence.Year))).ToValueList();
            if (services.Count == 0)
                continue;
            found.AddRange(DaysOf(occurrence)
                .Where(one => one.On >= from && one.On <= through)
                .Select(one => (one.On, new Reminder(occurrence.Activity, occurrence.Year, one.Kind, services))));
        }

        return [.. found.OrderBy(one => one.On).ThenBy(one => one.Reminder.Activity.Value, StringComparer.Ordinal).ThenBy(one => one.Reminder.Year)];
    }

    /// <summary>A short window is told of once before it is over.</summary>
    private static IEnumerable<(DateOnly On, ReminderKind Kind)> DaysOf(Occurrence occurrence)
    {
        yield return (occurrence.Window.From, ReminderKind.Begins);
        if (occurrence.Due.AddDays(-DaysBefore) > occurrence.Window.From)
            yield return (occurrence.Due.AddDays(-DaysBefore), ReminderKind.SoonDue);
        yield return (occurrence.Due.AddDays(1), ReminderKind.Late);
    }
}
