namespace LearningNetwork.Domain.AnnualWheels;

/// <summary>Whether the activities of a wheel fit together.</summary>
public static class PlanCheck
{
    /// <summary>How many years ahead something must occur at least once, and prerequisites are looked at.</summary>
    public const int Years = 40;

    public const int MostActivities = 500;

    /// <summary>What is wrong with an activity seen by itself.</summary>
    public static Refusal? Wrong(WheelActivity activity) => Fields.FirstOf(
        Fields.Name("activityTitle", activity.Title),
        ActivityId.Parse(activity.Id.Value)?.Value == activity.Id.Value ? null : Refusals.NotAValue("activity"),
        Fields.OneOf<WheelTheme>("theme", activity.Theme),
        Fields.OneOf<ResponsibleRole>("responsible", activity.Role),
        activity.Timing.IsOne ? null : Refusals.NotAValue("timing"),
        activity.Checklist.Count > WheelActivity.MostInChecklist ? Refusals.NotAValue("checklist") : null,
        activity.Checklist.Select(item => Fields.Name("checklist", item)).FirstOrDefault(refusal => refusal is not null),
        activity.Prerequisites.Count > WheelActivity.MostPrerequisites || activity.Prerequisites.Any(one => one.YearsBefore is < 0 or > Prerequisite.MostYearsBefore)
            || activity.Prerequisites.DistinctBy(one => one).Count() < activity.Prerequisites.Count ? Refusals.NotAValue("prerequisites") : null);

    /// <summary>What is wrong with all of them together: one that is named is gone, a circle, a rule that never occurs, a prerequisite that comes later.</summary>
    public static Refusal? Wrong(ValueList<WheelActivity> activities, int firstYear)
    {
        if (activities.Count > MostActivities)
            return WheelRefusals.TooManyActivities(MostActivities);
        var byId = new Dictionary<ActivityId, WheelActivity>();
        foreach (var activity in activities)
        {
            if (!byId.TryAdd(activity.Id, activity))
                return WheelRefusals.ActivityExists(activity.Title);
        }

        return Gone(activities, byId) ?? Circle(activities, byId) ?? Never(activities, firstYear) ?? Later(activities, byId, firstYear);
    }

    private static Refusal? Gone(ValueList<WheelActivity> activities, Dictionary<ActivityId, WheelActivity> byId) =>
        activities.FirstOrDefault(activity => (activity.Timing.CountedFrom is { } other && !byId.ContainsKey(other)) || activity.Prerequisites.Any(one => !byId.ContainsKey(one.Other))) is { } left
            ? WheelRefusals.RestsOnWhatIsGone(left.Title)
            : null;

    private static Refusal? Circle(ValueList<WheelActivity> activities, Dictionary<ActivityId, WheelActivity> byId)
    {
        if (new PrerequisiteOrder(activities).InCircle is [var first, ..])
            return WheelRefusals.Circle(byId[first].Title);
        return activities.FirstOrDefault(activity => CountsFromItself(activity, byId)) is { } turning ? WheelRefusals.Circle(turning.Title) : null;
    }

    private static bool CountsFromItself(WheelActivity activity, Dictionary<ActivityId, WheelActivity> byId)
    {
        var (at, steps) = (activity.Timing.CountedFrom, 0);
        while (at is { } other && steps++ <= byId.Count)
            at = byId[other].Timing.CountedFrom;
        return at is not null;
    }

    private static Refusal? Never(ValueList<WheelActivity> activities, int firstYear)
    {
        var occurrences = new Occurrences(activities);
        return activities.FirstOrDefault(activity => !Enumerable.Range(firstYear, Years).Any(year => occurrences.Of(activity.Id, year) is not null)) is { } never
            ? WheelRefusals.NeverOccurs(never.Title)
            : null;
    }

    private static Refusal? Later(ValueList<WheelActivity> activities, Dictionary<ActivityId, WheelActivity> byId, int firstYear)
    {
        var occurrences = new Occurrences(activities);
        foreach (var activity in activities)
        {
            foreach (var prerequisite in activity.Prerequisites)
            {
                var together = false;
                for (var year = firstYear; year < firstYear + Years; year++)
                {
                    if (occurrences.Of(activity.Id, year) is not { } after || occurrences.Of(prerequisite.Other, year - prerequisite.YearsBefore) is not { } before)
                        continue;
                    together = true;
                    if (!ComesFirst(before.Window, after.Window, prerequisite))
                        return WheelRefusals.PrerequisiteComesLater(byId[prerequisite.Other].Title, activity.Title);
                }

                if (!together)
                    return WheelRefusals.PrerequisiteNever(byId[prerequisite.Other].Title, activity.Title);
            }
        }

        return null;
    }

    /// <summary>It begins no later and ends no later; of another year, one of the two comes earlier.</summary>
    private static bool ComesFirst(DayRange before, DayRange after, Prerequisite prerequisite) =>
        before.From <= after.From && before.Through <= after.Through && (prerequisite.YearsBefore == 0 || before != after);
}
