namespace LearningNetwork.Domain.Cohorts;

/// <summary>
/// A product's joint training (felles opplæring): the cohorts opened from its queue. One entity a product, so that no request comes
/// into two cohorts, whoever opens them at the same time.
/// </summary>
public abstract record JointTraining
{
    private JointTraining() { }

    /// <summary>No cohort has been opened.</summary>
    public sealed record NotOpened : JointTraining;

    /// <param name="Cohorts">In the order they were opened, so that each stands at its number.</param>
    public sealed record Opened(ValueList<Cohort> Cohorts) : JointTraining;

    public ValueList<Cohort> All => this is Opened opened ? opened.Cohorts : [];

    public Cohort? Of(int number) => number >= 1 && number <= All.Count ? All[number - 1] : null;
}

/// <summary>One cohort (kull): those who are trained together.</summary>
/// <param name="Held">What has been held of it, in the order it was told.</param>
public sealed record Cohort(CohortOpened As, ValueList<CohortHeld> Held)
{
    /// <summary>How many of each service are invited; empty until it is said.</summary>
    public ValueList<Attendance> Invited { get; init; } = [];

    /// <summary>In the order of their days.</summary>
    public ValueList<Gathering> Gatherings { get; init; } = [];

    public ValueList<GuidanceGroup> Groups { get; init; } = [];

    public Gathering? GatheringOf(int number) => number >= 1 && number <= Gatherings.Count ? Gatherings[number - 1] : null;
}
