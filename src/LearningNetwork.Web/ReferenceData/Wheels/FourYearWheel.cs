using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.AnnualWheels.Templates;
using static LearningNetwork.Domain.AnnualWheels.WheelTheme;
using static LearningNetwork.Web.ReferenceData.Wheels.WheelTemplates;

namespace LearningNetwork.Web.ReferenceData.Wheels;

/// <summary>
/// The wheel of the four years of a council period (000, 001). Where the source gives no month, the time is our reading: the report in the second
/// quarter, and what feeds it in the first; 'the start of the first quarter' ends on 15 February.
/// </summary>
internal static class FourYearWheel
{
    private static readonly YearPart StartOfYear = new YearPart.Days(new(1, 1), new(2, 15));
    private static readonly YearPart Autumn = new YearPart.Season(SeasonName.Autumn);
    private static readonly LocalText EqualRoom = new("Gi gode og dårlige resultater lik plass", "Gi gode og dårlege resultat lik plass", "Give good and bad results equal room");

    public static WheelTemplate Template { get; } = new(
        "fire-ar",
        new("Fireårshjulet for tilstandsrapporten", "Fireårshjulet for tilstandsrapporten", "The four-year wheel of the council report"),
        new(
            "De fire årene i kommunestyreperioden: tjenesten presenteres i år 1, brukerne høres i år 2 til 4, og rapporten kommer hvert år.",
            "Dei fire åra i kommunestyreperioden: tenesta blir presentert i år 1, brukarane blir høyrde i år 2 til 4, og rapporten kjem kvart år.",
            "The four years of the council period: the service is presented in year 1, users are heard in years 2 to 4, and the report comes every year."),
        "000, 001",
        [
            new(1, new("Etter den eldre utgaven (000).", "Etter den eldre utgåva (000).", "By the older edition (000)."), [.. Common, Present(Lift), Report(Guide), Others(withForm: true)]),
            new(2, new(
                "Etter den nyere utgaven (001): malen fra 2024, KS Barnevernløft er arkivert, og den ferdige undersøkelsen til andre tjenester er borte.",
                "Etter den nyare utgåva (001): malen frå 2024, KS Barnevernløft er arkivert, og den ferdige undersøkinga til andre tenester er borte.",
                "By the newer edition (001): the template of 2024, KS Barnevernløft is archived, and the ready survey of other services is gone."), [.. Common, Present(LiftArchived), Report(Guide2024), Others(withForm: false)]),
        ]);

    private static LocalText Lift => new("Fortell om KS Barnevernløft", "Fortel om KS Barnevernløft", "Tell of KS Barnevernløft");

    private static LocalText LiftArchived => new("Fortell om KS Barnevernløft (nå i arkivet til KS)", "Fortel om KS Barnevernløft (no i arkivet til KS)", "Tell of KS Barnevernløft (now in KS' archive)");

    private static LocalText Guide => new("Bruk Bufdirs veileder og mal", "Bruk rettleiaren og malen frå Bufdir", "Use Bufdir's guide and template");

    private static LocalText Guide2024 => new("Bruk Bufdirs veileder og malen fra 2024", "Bruk rettleiaren frå Bufdir og malen frå 2024", "Use Bufdir's guide and the template of 2024");

    private static TemplateActivity Present(LocalText lift) => Planned(
        "presentere", new("Presenter tjenesten for utvalg og kommunestyre", "Presenter tenesta for utval og kommunestyre", "Present the service to committee and council"), Politics,
        In(new YearPart.HalfYear(1), 1), ResponsibleRole.ServiceLeader,
        [
            new("Leder: hovedutfordringer og trender", "Leiar: hovudutfordringar og trendar", "Leader: main challenges and trends"),
            new("Avdelings- og teamledere: eget område, med eksempler fra arbeidsdagen", "Avdelings- og teamleiarar: eige område, med døme frå arbeidsdagen", "Heads of departments and teams: their own area, with examples of a working day"),
            lift,
        ]);

    private static TemplateActivity Report(LocalText guide) => Planned(
        "rapport", new("Tilstandsrapport til kommunestyret", "Tilstandsrapport til kommunestyret", "Council report"), CouncilReport, In(new YearPart.Quarter(2)), ResponsibleRole.ServiceLeader,
        [
            guide,
            new("Eksempler i kapitlet som presenterer virksomheten", "Døme i kapitlet som presenterer verksemda", "Examples in the chapter that presents the service"),
            EqualRoom,
            new("Tiltak og satsinger under innsatsområder, med status på det som ble lovet", "Tiltak og satsingar under innsatsområde, med status på det som vart lova", "Measures under focus areas, with the status of what was promised"),
        ],
        new Prerequisite(new("ansatte"), 0), new Prerequisite(new("andre-tjenester"), 0), new Prerequisite(new("brukerundersokelse"), 0), new Prerequisite(new("fokusgrupper"), 0));

    private static TemplateActivity Others(bool withForm) => Planned(
        "andre-tjenester", new("Involver andre tjenester og aktører", "Involver andre tenester og aktørar", "Involve other services"), Cooperation, In(new YearPart.Quarter(1)), ResponsibleRole.TeamLeader,
        [
            new("Skriv kapitlet om samarbeid sammen med lederne deres", "Skriv kapitlet om samarbeid saman med leiarane deira", "Write the chapter on cooperation together with their leaders"),
            .. withForm
                ? (LocalText[])[new("Eller kopier og tilpass den ferdige, anonyme undersøkelsen", "Eller kopier og tilpass den ferdige, anonyme undersøkinga", "Or copy and adapt the ready, anonymous survey")]
                : [new("Eller gjennomfør en egen undersøkelse", "Eller gjennomfør ei eiga undersøking", "Or carry out a survey of your own")],
        ]);

    private static TemplateActivity[] Common =>
    [
        Planned(
            "plan-undersokelse", new("Planlegg neste års brukerundersøkelse", "Planlegg brukarundersøkinga neste år", "Plan next year's user survey"), UserParticipation, In(Autumn, 1, 3), ResponsibleRole.Adviser,
            [new("Forberedelser, utvalg og utrulling tar tid: begynn om høsten", "Førebuing, utval og utrulling tek tid: byrj om hausten", "Preparation, selection and roll-out take time: begin in the autumn")]),
        Planned(
            "brukerundersokelse", new("Brukerundersøkelse", "Brukarundersøking", "User survey"), UserParticipation, In(StartOfYear, 2, 4), ResponsibleRole.Adviser,
            [
                new("Bruk samme undersøkelse i år 4 som i år 2", "Bruk same undersøking i år 4 som i år 2", "Use the same survey in year 4 as in year 2"),
                new("Heftet «God prosess» hos BedreKommune", "Heftet «God prosess» hos BedreKommune", "The booklet 'God prosess' of BedreKommune"),
            ],
            new Prerequisite(new("plan-undersokelse"), 1)),
        Planned("plan-fokusgrupper", new("Planlegg neste års fokusgrupper", "Planlegg fokusgruppene neste år", "Plan next year's focus groups"), UserParticipation, In(Autumn, 2), ResponsibleRole.Adviser, []),
        Planned(
            "fokusgrupper", new("Fokusgrupper med brukere", "Fokusgrupper med brukarar", "Focus groups with users"), UserParticipation, In(new YearPart.Quarter(1), 3), ResponsibleRole.Adviser,
            [new("Medvirkningsverksted kan brukes", "Medverknadsverkstad kan brukast", "A participation workshop can be used")], new Prerequisite(new("plan-fokusgrupper"), 1)),
        Planned(
            "ansatte", new("Ansattes medvirkning gjennom tillitsvalgte", "Medverknad frå tilsette gjennom tillitsvalde", "Employees take part through their representatives"), Staff, In(new YearPart.Quarter(1)), ResponsibleRole.EmployeeRepresentative,
            [new("Kapitlet om bemanning og kompetanse", "Kapitlet om bemanning og kompetanse", "The chapter on staffing and competence"), new("Arbeidsmiljø, og det som holder turnover lav", "Arbeidsmiljø, og det som held turnover låg", "Working environment, and what keeps turnover low")]),
    ];
}
