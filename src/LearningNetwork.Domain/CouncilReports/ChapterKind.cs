namespace LearningNetwork.Domain.CouncilReports;

/// <summary>The chapters of a report, in their order (000, 001; domain-rules, 'Council report').</summary>
public enum ChapterKind
{
    /// <summary>Presentasjon av virksomheten.</summary>
    Presentation,

    /// <summary>Bemanning og kompetanse.</summary>
    Staffing,

    /// <summary>Samarbeid med andre sektorer.</summary>
    Cooperation,

    /// <summary>Brukerundersøkelsen.</summary>
    UserSurvey,

    /// <summary>Fokusgruppene.</summary>
    FocusGroups,

    /// <summary>Innsatsområder.</summary>
    FocusAreas,
}

/// <summary>Who contributes to a chapter, by role and never by name. Sources 000 and 001 name the first four; the last is ours.</summary>
public enum ContributorRole
{
    ServiceLeader,

    /// <summary>Leaders of the service's departments and teams.</summary>
    TeamLeader,

    /// <summary>Tillitsvalgte, above all for the chapter on staffing.</summary>
    EmployeesRepresentative,

    /// <summary>Leaders of services and sectors that it works with.</summary>
    OtherService,

    /// <summary>The municipality's management.</summary>
    Management,
}

public static class ChapterKinds
{
    public static ValueList<ChapterKind> All { get; } = Enum.GetValues<ChapterKind>().ToValueList();

    /// <summary>
    /// The chapters that a report must have: four always; the user survey where the council year is year 2 or 4 of its period, since
    /// users are then asked in the first quarter; the focus groups where it is year 3.
    /// </summary>
    public static IEnumerable<ChapterKind> DueIn(int councilYear) => All.Where(kind => (kind, CouncilPeriod.YearOf(councilYear)) switch
    {
        (ChapterKind.UserSurvey, var year) => year is 2 or 4,
        (ChapterKind.FocusGroups, var year) => year is 3,
        _ => true,
    });

    /// <summary>Who usually contributes to a chapter (000, 001).</summary>
    public static ValueList<ContributorRole> UsualContributors(this ChapterKind kind) => kind switch
    {
        ChapterKind.Presentation => [ContributorRole.ServiceLeader, ContributorRole.TeamLeader],
        ChapterKind.Staffing => [ContributorRole.ServiceLeader, ContributorRole.EmployeesRepresentative],
        ChapterKind.Cooperation => [ContributorRole.ServiceLeader, ContributorRole.OtherService],
        _ => [ContributorRole.ServiceLeader],
    };
}
