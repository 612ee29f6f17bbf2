using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using static LearningNetwork.Web.ReferenceData.Activity.InventedMoves;
using static LearningNetwork.Web.ReferenceData.Activity.InventedText;

namespace LearningNetwork.Web.ReferenceData.Activity;

/// <summary>
/// Made-up cases in Vestland, so that every phase can be seen. Nobody asks for P3's template for conversations with children: that
/// is left to whoever tries the program.
/// </summary>
internal static class InventedCases
{
    public static ValueList<InventedCase> All { get; } = [.. Ended, .. OnTheirWay, .. Waiting];

    private static ValueList<InventedCase> Ended =>
    [
        new("rammefortelling", "kvam", Asked: 310, "p3",
            Nynorsk("Vi vil skrive historia saman med barna, og saknar ei fast form."),
            Accepted(303, Bokmaal("Så fint. Vi tar en digital gjennomgang med dere først.")),
            Introduced(285, "digital"), Confirmed(284, RoutineStep.Introduction),
            Planned(270, start: 250, evaluation: 60, hoursPerWeek: 2),
            TakenIntoUse(250),
            Evaluated(60, Nynorsk("Malen er god, men det tok tid før alle brukte han likt."), ResourceLevel.Moderate, 46)),
        new("diverse-maler-p6", "tysvaer", Asked: 280, "p6",
            Bokmaal("Vi ønsker å bruke alle malene samlet, ikke bare noen av dem."),
            Accepted(277, Nynorsk("De får tilgang. Ta gjerne årshjulet først."), ResourceLevel.Low),
            Planned(262, start: 240, evaluation: 75, hoursPerWeek: 3),
            TakenIntoUse(238),
            Evaluated(70, Bokmaal("Alle malene samlet ble en større omlegging enn vi hadde ventet."), ResourceLevel.Moderate, 120)),
        new("fosterfamiliesamlinger", "stord", Asked: 150, "p4",
            Nynorsk("Vi vurderer ei samling for fosterfamiliane våre til neste år."),
            Declined(143, Nynorsk("Vi har ikkje høve til å gi innføring før neste samling er halden. Spør gjerne igjen etterpå."))),
        new("vurderingstrakt", "ullensvang", Asked: 120, "p1a",
            Nynorsk("Vi vil ha ein fast måte å vurdere tilbakeføring på."),
            Accepted(112, Nynorsk("Opplæringa går over to dagar.")),
            Withdrawn(90, Nynorsk("Vi ventar til vi har teke stilling til heile modellen."))),
        new("rammefortelling", "masfjorden", Asked: 260, "p3",
            Nynorsk("Vi vil prøve malen i to saker."),
            Accepted(255, Bokmaal("Velkommen. Vi finner en dag.")),
            Introduced(240, "inPerson"), Confirmed(239, RoutineStep.Introduction),
            Planned(225, start: 210, evaluation: 30, hoursPerWeek: 1),
            NotSuccessful(130, NotSuccessfulReason.Turnover, Nynorsk("Dei som fekk innføringa, har fått andre oppgåver."))),
    ];

    private static ValueList<InventedCase> OnTheirWay =>
    [
        new("trygg-gjenforening", "sunnfjord", Asked: 100, "p1a",
            Nynorsk("Vi vil ta i bruk kortet åleine i fyrste omgang."),
            Accepted(95, Nynorsk("Det går fint. Bruk det gjerne saman med foreldre og fosterforeldre.")),
            Planned(80, start: 60, evaluation: -90, hoursPerWeek: 1),
            TakenIntoUse(58)),
        new("en-god-start", "gulen", Asked: 170, "p2a",
            Nynorsk("Nye fosterheimar skal få same start hos oss alle."),
            Accepted(162, Bokmaal("Dere får plass på neste opplæring.")),
            Trained(60, gatherings: 3, caseWorkers: 4, leaders: 1), Confirmed(55, RoutineStep.Training),
            Planned(30, start: -14, evaluation: -200, hoursPerWeek: 4)),
        new("landsbymodellen", "bjornafjorden", Asked: 110, "p1a",
            Nynorsk("Vi vil samle alle rundt kvart fosterbarn."),
            Accepted(104, Nynorsk("Vi tek dykk med i opplæringa i haust.")),
            Trained(9, gatherings: 2, caseWorkers: 7, leaders: 2)),
        new("sammen-om-samvaer", "sveio", Asked: 45, "p1a",
            Nynorsk("Vi treng eit felles språk om samvær."),
            Accepted(41, Nynorsk("Vi viser dykk kortet på skjerm.")),
            Introduced(20, "digital"), Confirmed(18, RoutineStep.Introduction)),
        new("barnets-identitet", "gulen", Asked: 90, "p6",
            Nynorsk("Vi vil prøve modellen medan han blir til."),
            Invited(76, ResourceLevel.Moderate, Nynorsk("Bli gjerne med. Vi møtest kvar månad så lenge utprøvinga varer."))),
        new(InventedCohort.Product, "bomlo", Asked: 130, null, Nynorsk("Foreldra treng eit fast tilbod hos oss."), Confirmed(30, RoutineStep.Training)),
        new(InventedCohort.Product, "masfjorden", Asked: 95, null, Nynorsk("Vi kan sende to kontaktpersonar.")),
        new(InventedCohort.Product, "stord", Asked: 70, null, Nynorsk("Vi vil vere med om det blir plass.")),
    ];

    private static ValueList<InventedCase> Waiting =>
    [
        new("gruppetilbud-til-fosterforeldre", "bomlo", Asked: 3, "p3",
            Nynorsk("Vi er for små til å drive kurs åleine, og vil høyre korleis de har gjort det.")),
        new("diverse-maler-p3", "fitjar", Asked: 20, "p3",
            Nynorsk("Vi vil bruke malen for samtale med dei andre barna i fosterheimen."),
            Overdue()),
        new("prosessarbeid-med-foreldre", "tysvaer", Asked: 85, null, Bokmaal("Vi vil være med på felles opplæring.")),
        new("prosessarbeid-med-foreldre", "ullensvang", Asked: 50, null, Nynorsk("Vi kan sende fire tilsette.")),
        new("prosessarbeid-med-foreldre", "kvam", Asked: 12, null, Nynorsk("Vi vil vere med når det blir felles opplæring.")),
        new("barnets-identitet", "bremanger", Asked: 35, null, Nynorsk("Vi vil gjerne prøve ut modellen når han er klar.")),
        new("brukermanual", "sveio", Asked: 65, null, Nynorsk("Vi vil ha manualen når han er ferdig.")) { Waits = true },
    ];
}
