namespace LearningNetwork.Domain.ImplementationSupports;

/// <summary>
/// What joint training takes, as a function of how many services take part: 003 says that the need depends on it and not how, so
/// the reckoning is ours. Shown before a cohort is opened.
/// </summary>
/// <param name="People">How many come in all.</param>
/// <param name="Rounds">How many times each gathering is held, since a room takes so many at once.</param>
/// <param name="Days">How many days of gatherings are held in all.</param>
/// <param name="Instructors">How many instructors are needed at the same time: two for each round.</param>
/// <param name="InstructorDays">How many days of instructors' work, guidance included as a fifth of a day for each meeting.</param>
/// <param name="Places">How many places the largest gathering must have.</param>
/// <param name="GuidanceGroups">How many groups are guided afterwards.</param>
public sealed record ResourceNeed(int Services, int People, int Rounds, int Days, int Instructors, decimal InstructorDays, int Places, int GuidanceGroups)
{
    private const int InstructorsPerRound = 2;
    private const decimal DaysPerGuidanceMeeting = 0.2m;

    /// <param name="services">How many services take part, at least one.</param>
    public static ResourceNeed Of(TrainingProgramme programme, int services)
    {
        var people = services * programme.PeoplePerService;
        var rounds = Parts(people, programme.PeoplePerGathering);
        var groups = programme.GuidanceMeetings == 0 ? 0 : Parts(people, programme.PeoplePerGuidanceGroup);
        var days = programme.Days * rounds;
        return new(
            services, people, rounds, days, InstructorsPerRound * rounds,
            InstructorsPerRound * days + groups * programme.GuidanceMeetings * DaysPerGuidanceMeeting,
            Parts(people, rounds), groups);
    }

    private static int Parts(int whole, int size) => (whole + size - 1) / size;
}
