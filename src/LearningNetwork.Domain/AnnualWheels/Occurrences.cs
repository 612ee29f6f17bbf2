namespace LearningNetwork.Domain.AnnualWheels;

/// <summary>
/// Turns the rules of a wheel into dated occurrences. Each activity occurs once at most in a year of its rule; what is counted from
/// another occurs exactly as often as that. Rules that lead in a circle occur never.
/// </summary>
public sealed class Occurrences
{
    private readonly Dictionary<ActivityId, WheelActivity> _activities;

    public Occurrences(IEnumerable<WheelActivity> activities) => _activities = activities.ToDictionary(activity => activity.Id);

    /// <summary>The occurrence of an activity in a year, or null where it does not occur.</summary>
    public Occurrence? Of(ActivityId activity, int year) => WindowOf(activity, year, _activities.Count) is { } window ? new Occurrence(activity, year, window) : null;

    /// <summary>All of the years from one to another, each after what it rests on: by first day, then last day, then what comes first by rule.</summary>
    public IReadOnlyList<Occurrence> Between(int firstYear, int lastYear)
    {
        var depths = new PrerequisiteOrder(_activities.Values).Depths;
        var found = new List<Occurrence>();
        foreach (var activity in _activities.Keys)
        {
            for (var year = firstYear; year <= lastYear; year++)
            {
                if (Of(activity, year) is { } occurrence)
                    found.Add(occurrence);
            }
        }

        found.Sort((one, other) => Compare(one, other, depths));
        return found;
    }

    /// <summary>Those whose window has a day in a range, of a wheel that begins with a year.</summary>
    public IReadOnlyList<Occurrence> Within(DayRange range, int firstYear) =>
        [.. Between(Math.Max(firstYear, range.From.Year - 1), range.Through.Year + 2).Where(occurrence => occurrence.Window.Meets(range))];

    private DayRange? WindowOf(ActivityId activity, int year, int stepsLeft) => stepsLeft < 0 || !_activities.TryGetValue(activity, out var found) ? null : found.Timing switch
    {
        Timing.InYear timing => timing.Years.Holds(year) ? timing.Part.In(year) : null,
        Timing.BeforeDay timing => timing.Years.Holds(year) ? Ahead(timing.Day.In(year), timing.Lead, timing.Long) : null,
        Timing.BeforeActivity timing => WindowOf(timing.Other, year, stepsLeft - 1) is { } other ? Ahead(other.From, timing.Lead, timing.Long) : null,
        _ => null,
    };

    /// <summary>It never reaches into what it is ahead of.</summary>
    private static DayRange Ahead(DateOnly of, Lead lead, int days)
    {
        var (first, last) = (lead.Before(of), of.AddDays(-1));
        return new(first, first.AddDays(days - 1) < last ? first.AddDays(days - 1) : last);
    }

    private static int Compare(Occurrence one, Occurrence other, IReadOnlyDictionary<ActivityId, int> depths) =>
        (one.Window.From, one.Window.Through, depths.GetValueOrDefault(one.Activity), one.Year).CompareTo(
            (other.Window.From, other.Window.Through, depths.GetValueOrDefault(other.Activity), other.Year)) is not 0 and var order
            ? order
            : string.CompareOrdinal(one.Activity.Value, other.Activity.Value);
}
