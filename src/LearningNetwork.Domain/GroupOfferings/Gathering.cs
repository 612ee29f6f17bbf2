namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>When something takes place on one day, by the clock in Norway.</summary>
/// <param name="Ends">Later than it begins, on the same day.</param>
public sealed record TimeSlot(DateOnly On, TimeOnly Begins, TimeOnly Ends)
{
    public bool Overlaps(TimeSlot other) => On == other.On && Begins < other.Ends && other.Begins < Ends;
}

/// <summary>One of a round's gatherings.</summary>
/// <param name="Number">From 1, in the order of time.</param>
public sealed record Gathering(int Number, TimeSlot Slot, bool IsCancelled);

/// <summary>What is asked of a round's gatherings together.</summary>
public static class Gatherings
{
    public static bool Overlap(ValueList<TimeSlot> slots) =>
        slots.Index().Any(one => slots.Take(one.Index).Any(before => before.Overlaps(one.Item)));

    /// <summary>The day that the round begins: that of the first gathering not called off.</summary>
    public static DateOnly FirstDay(this ValueList<Gathering> gatherings) => gatherings.First(one => !one.IsCancelled).Slot.On;

    public static DateOnly LastDay(this ValueList<Gathering> gatherings) => gatherings.Last(one => !one.IsCancelled).Slot.On;

    public static Gathering? Of(this ValueList<Gathering> gatherings, int number) => gatherings.FirstOrDefault(one => one.Number == number);
}
