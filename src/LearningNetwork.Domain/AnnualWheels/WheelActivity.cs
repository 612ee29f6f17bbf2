namespace LearningNetwork.Domain.AnnualWheels;

/// <summary>An activity of a wheel: what its owners share. What each of them has done of it is <see cref="OwnProgress"/>.</summary>
/// <param name="Title">One line.</param>
/// <param name="Theme">The ring that it lies in.</param>
/// <param name="Checklist">What to remember, one line each.</param>
/// <param name="Prerequisites">What must come first.</param>
/// <param name="Revision">How many times it has been written: 1 when it is new. Who changes it says which one was seen.</param>
public sealed record WheelActivity(
    ActivityId Id, string Title, WheelTheme Theme, Timing Timing, ResponsibleRole Role, ValueList<string> Checklist, ValueList<Prerequisite> Prerequisites, int Revision = 1)
{
    public const int MostInChecklist = 30, MostPrerequisites = 10;

    /// <summary>Whether both say the same, whatever their revisions.</summary>
    public bool SaysTheSameAs(WheelActivity other) => this with { Revision = other.Revision } == other;

    /// <summary>What it says in other words than another.</summary>
    public ValueList<ActivityField> DifferencesFrom(WheelActivity other) => Enum.GetValues<ActivityField>().Where(field => !Same(field, other)).ToValueList();

    public bool Same(ActivityField field, WheelActivity other) => field switch
    {
        ActivityField.Title => Title == other.Title,
        ActivityField.Theme => Theme == other.Theme,
        ActivityField.Timing => Timing == other.Timing,
        ActivityField.Role => Role == other.Role,
        ActivityField.Checklist => Checklist.Equals(other.Checklist),
        ActivityField.Prerequisites => Prerequisites.Equals(other.Prerequisites),
        _ => throw new InvalidOperationException($"{field} is no field."),
    };

    /// <summary>This activity with one thing said as another says it.</summary>
    public WheelActivity With(ActivityField field, WheelActivity from) => field switch
    {
        ActivityField.Title => this with { Title = from.Title },
        ActivityField.Theme => this with { Theme = from.Theme },
        ActivityField.Timing => this with { Timing = from.Timing },
        ActivityField.Role => this with { Role = from.Role },
        ActivityField.Checklist => this with { Checklist = from.Checklist },
        ActivityField.Prerequisites => this with { Prerequisites = from.Prerequisites },
        _ => throw new InvalidOperationException($"{field} is no field."),
    };
}

/// <summary>What an activity says, so that two changes of different things never stand in each other's way.</summary>
public enum ActivityField
{
    Title,
    Theme,
    Timing,
    Role,
    Checklist,
    Prerequisites,
}

/// <summary>What must be done first: another activity in the same year, or so many years before.</summary>
/// <param name="YearsBefore">0 to 4: a survey in year 4 rests on the one in year 2.</param>
public sealed record Prerequisite(ActivityId Other, int YearsBefore)
{
    public const int MostYearsBefore = 4;
}

/// <summary>What an activity is about; each theme is a ring of the wheel.</summary>
public enum WheelTheme
{
    CouncilReport,
    Politics,
    UserParticipation,
    Staff,
    Cooperation,
    FollowUp,
    Gatherings,
    Other,
}

/// <summary>Who sees to it, by role and never by name.</summary>
public enum ResponsibleRole
{
    ServiceLeader,
    TeamLeader,
    ContactPerson,
    Adviser,
    EmployeeRepresentative,
    Committee,
    FosterCareLead,
    Everyone,
}
