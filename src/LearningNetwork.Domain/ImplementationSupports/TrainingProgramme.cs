namespace LearningNetwork.Domain.ImplementationSupports;

/// <summary>How a gathering is held.</summary>
public enum GatheringForm
{
    Digital,
    InPerson,
}

/// <summary>One gathering of a programme.</summary>
/// <param name="Days">How many days it lasts, 1 to 10.</param>
/// <param name="WeeksToNext">How many weeks until the next thing, 0 to 26.</param>
public sealed record ProgrammeGathering(GatheringForm Form, int Days, int WeeksToNext);

/// <summary>How a product is taught: the gatherings in their order, and guidance in groups afterwards.</summary>
/// <param name="GuidanceMeetings">How many meetings each guidance group has; 0 where there are none.</param>
/// <param name="PeoplePerService">How many usually come from each service.</param>
/// <param name="PeoplePerGathering">How many there is room for at once.</param>
/// <param name="PeoplePerGuidanceGroup">How many a guidance group takes.</param>
public sealed record TrainingProgramme(
    ValueList<ProgrammeGathering> Gatherings, int GuidanceMeetings, int PeoplePerService, int PeoplePerGathering, int PeoplePerGuidanceGroup)
{
    private const int Most = 500;

    /// <summary>What is reckoned with where the owners have said nothing (ours).</summary>
    public static TrainingProgramme Usual { get; } = new([new(GatheringForm.InPerson, 1, 4), new(GatheringForm.InPerson, 1, 4)], 4, 3, 24, 8);

    public int Days => Gatherings.Sum(gathering => gathering.Days);

    public static Refusal? Wrong(TrainingProgramme programme) => Fields.FirstOf(
        programme.Gatherings.Count is < 1 or > 30 || programme.Gatherings.Any(one => one.Days is < 1 or > 10 || one.WeeksToNext is < 0 or > 26)
            ? Refusals.NotAValue("gatherings") : null,
        Fields.AllOf("gatherings", programme.Gatherings.Select(one => one.Form)),
        programme.GuidanceMeetings is < 0 or > 100 ? Refusals.NotAValue("guidanceMeetings") : null,
        programme.PeoplePerService is < 1 or > Most ? Refusals.NotAValue("peoplePerService") : null,
        programme.PeoplePerGathering is < 1 or > Most ? Refusals.NotAValue("peoplePerGathering") : null,
        programme.PeoplePerGuidanceGroup is < 1 or > Most ? Refusals.NotAValue("peoplePerGuidanceGroup") : null);
}
