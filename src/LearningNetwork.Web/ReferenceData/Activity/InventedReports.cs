using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.ReferenceData.Loading;
using static LearningNetwork.Web.ReferenceData.Activity.InventedText;

namespace LearningNetwork.Web.ReferenceData.Activity;

/// <summary>
/// Made-up council reports of a service with two municipalities: one that was sent half a year ago, with promises, and the next,
/// half written. The surveys and the annual wheel beside them are made up too.
/// </summary>
internal sealed class InventedReports(InventedDays days)
{
    private const int Begun = 260;
    private const int Sent = 200;
    private const int Now = 2;

    private static readonly ServiceId Service = new("etne-vindafjord");
    private static readonly MunicipalityNumber Etne = new("4611");
    private static readonly MunicipalityNumber Vindafjord = new("1160");

    private static readonly (ChapterKind Chapter, ContributorRole By, InventedText Text)[] Written =
    [
        (ChapterKind.Presentation, ContributorRole.ServiceLeader, Nynorsk("Tenesta er felles for Etne og Vindafjord. Vi er eit team for mottak og undersøking og eit for oppfølging.")),
        (ChapterKind.Presentation, ContributorRole.TeamLeader, Nynorsk("Ein vanleg dag i mottaket byrjar med å lese det som er kome inn, og avklare kva som hastar.")),
        (ChapterKind.Staffing, ContributorRole.EmployeesRepresentative, Nynorsk("Alle stillingar var fylte ved årsskiftet. Tre er nye i tenesta, og dei har faste rettleiarar.")),
        (ChapterKind.Cooperation, ContributorRole.OtherService, Nynorsk("Helsestasjonen og barnevernet møtest kvar månad. Skulane ønskjer seg det same.")),
        (ChapterKind.UserSurvey, ContributorRole.ServiceLeader, Nynorsk("Foreldre kjenner seg møtte med respekt. Færre veit kva som står i planen.")),
        (ChapterKind.FocusGroups, ContributorRole.ServiceLeader, Nynorsk("Ungdomane ville vite meir om kvifor ting blir bestemt.")),
        (ChapterKind.FocusAreas, ContributorRole.ServiceLeader, Nynorsk("Vi vil at alle familiar skal ha ein plan dei kjenner, og at fosterforeldre får fast oppfølging.")),
    ];

    private int SentYear => days.Day(Sent).Year - 1;

    public IEnumerable<PlannedCommand> Commands() => [.. new InventedSurveys(days, Service).Commands(), .. new InventedOwnWheel(days, Service, SentYear).Commands(), .. Earlier(), .. Draft()];

    private IEnumerable<PlannedCommand> Earlier() => Report(SentYear, Begun,
    [
        new BeginReport(),
        .. Written.Select(one => Write(one.Chapter, one.By, one.Text)),
        Tell(ChapterKind.UserSurvey, ResultTone.Good, "Åtte av ti foreldre seier at dei blir møtte med respekt."),
        Tell(ChapterKind.UserSurvey, ResultTone.Bad, "Under halvparten kjenner planen for familien."),
        Tell(ChapterKind.Cooperation, ResultTone.Mixed, "Samarbeidet med helsestasjonen er godt, med skulane kjem vi ofte seint inn."),
        Promise(null, "Alle familiar med tiltak skal ha ein plan dei har vore med på, innan sommaren."),
        Promise(null, "Vi skal ha faste møte med skulane kvar månad."),
        Promise(Etne, "Vi skal ha kontordag i Etne kvar veke."),
        new TellFigures(Etne, [new(FigureKind.Notices, 41), new(FigureKind.Investigations, 28), new(FigureKind.LateInvestigations, 2), new(FigureKind.HelpedAtHome, 33), new(FigureKind.InCare, 9)]),
        new TellFigures(Vindafjord, [new(FigureKind.Notices, 87), new(FigureKind.Investigations, 61), new(FigureKind.LateInvestigations, 6), new(FigureKind.HelpedAtHome, 58), new(FigureKind.InCare, 17)]),
        new SetCouncilDay(Etne, days.Day(Sent - 20)),
        new SetCouncilDay(Vindafjord, days.Day(Sent - 27)),
        new SendToCouncil(Etne),
        new SendToCouncil(Vindafjord),
    ]);

    private IEnumerable<PlannedCommand> Draft() => Report(SentYear + 1, Now,
    [
        new BeginReport(),
        new PlanChapter(ChapterKind.Staffing, [ContributorRole.ServiceLeader, ContributorRole.EmployeesRepresentative], days.Day(-5)),
        new RemindOfChapter(ChapterKind.Staffing, days.Day(-5)),
        new PlanChapter(ChapterKind.Cooperation, [ContributorRole.ServiceLeader, ContributorRole.OtherService], days.Day(-24)),
        Write(ChapterKind.Presentation, ContributorRole.ServiceLeader, Nynorsk("Tenesta har fått eit eige team for fosterheim, med to frå kvar kommune.")),
        Tell(ChapterKind.Presentation, ResultTone.Good, "Fosterheimsteamet er på plass."),
        new AnswerPromise(new(SentYear, Written.Length + 4), PromiseOutcome.Done, InventedMoves.Write("why", Nynorsk("Alle planane er gjennomgåtte saman med familiane."))),
        Promise(null, "Alle fosterheim skal ha ein fast kontaktperson."),
    ]);

    /// <summary>Each a minute after the one before; what is sent to the councils is sent later than it was begun.</summary>
    private IEnumerable<PlannedCommand> Report(int year, int ago, IReadOnlyList<CouncilReportCommand> commands)
    {
        var to = new CouncilReportId(Service, year).In(DemoActors.Network);
        return commands.Select((command, index) => new PlannedCommand(
            $"{to.Stream} {index}", days.Moment(command is SendToCouncil ? Sent : ago, index + 30), command is RemindOfChapter ? DemoActors.Program : DemoActors.Leader(Service.Value), to, command, Projected.Invented));
    }

    private static WriteContribution Write(ChapterKind chapter, ContributorRole by, InventedText text) => new(chapter, null, by, InventedMoves.Write("text", text));

    private static TellResult Tell(ChapterKind chapter, ResultTone tone, string text) => new(chapter, tone, InventedMoves.Write("text", Nynorsk(text)));

    private static MakePromise Promise(MunicipalityNumber? only, string text) => new(only, InventedMoves.Write("text", Nynorsk(text)));
}
