using LearningNetwork.Domain;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Domain.Interviews;
using static LearningNetwork.Domain.ImplementationSupports.GatheringForm;

namespace LearningNetwork.Web.ReferenceData.Vestland;

/// <summary>How two products are taught, what 002 suggests for one of them, and who was asked about it. Weeks between gatherings, the size of groups and how often they meet are not stated, and are our estimates.</summary>
internal static class VestlandSupports
{
    private const string Evaluation = "Følgeevalueringen av grunnmodellen, sluttrapport juni 2024 (002)";

    public static ValueList<ReferenceSupport> All { get; } =
    [
        new(
            "grunnmodellen",
            new(
                new(
                    [new(Digital, 1, 4), .. Enumerable.Repeat(new ProgrammeGathering(InPerson, 1, 4), 5)],
                    GuidanceMeetings: 6, PeoplePerService: 4, PeoplePerGathering: 40, PeoplePerGuidanceGroup: 8),
                ["0–3 år", "4–12 år", "13–17 år", "Ettervern"],
                [
                    "Flippover", "Foresattmateriell", "Håndbok for hver aldersgruppe", "De tre husene", "Barnets behov i sentrum (BBiS)", "Ungdommens behov i sentrum (UBiS)",
                    "Sjekkliste for bruk av tolk", "Forløpsmodell", "Mal for tiltaksplan", "Nettverkskart", "Tidsplan for barn", "Evalueringsmaler",
                ],
                SessionsPerFamily: 8,
                Evaluation + ". Uker mellom samlingene, gruppestørrelser og antall veiledningsmøter er vårt anslag"),
            GrunnmodellenSuggestions.All,
            "Rambøll for Bufdir, 2024 (002 §5)"),
        new(
            "en-god-start",
            new(
                new([new(InPerson, 2, 4), new(InPerson, 1, 4), new(InPerson, 1, 4)], GuidanceMeetings: 0, PeoplePerService: 3, PeoplePerGathering: 24, PeoplePerGuidanceGroup: 8),
                [],
                ["Bordkalender"],
                SessionsPerFamily: 6,
                "Prosjektgullet (003 §5.4.1). Hvor mange som deltar, og hvordan samlingene holdes, er vårt anslag"),
            [],
            ""),
    ];

    /// <summary>002 states how many were asked, and of what it found only words; so no findings are loaded.</summary>
    public static ValueList<ReferenceInterviews> Interviews { get; } =
    [
        new("grunnmodellen.2023-11", new(
            "Grunnmodellen, første runde", new(2023, 11, 1), new(2023, 11, 30), 9, [new(InformantKind.Employees, 37, null)], Evaluation + ". Dagene er ikke oppgitt, bare måneden")),
        new("grunnmodellen.2024-02", new(
            "Grunnmodellen, andre runde", new(2024, 2, 1), new(2024, 5, 31), 9,
            [
                new(InformantKind.Employees, 24, null), new(InformantKind.UnitLeaders, 3, null), new(InformantKind.TeamLeaders, 3, null), new(InformantKind.Guardians, 6, null),
            ],
            Evaluation + ". Ansatte i februar og mars, ledere i april, foresatte i april og mai")),
    ];
}
