using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.AnnualWheels.Templates;
using static LearningNetwork.Domain.AnnualWheels.WheelTheme;
using static LearningNetwork.Web.ReferenceData.Wheels.WheelTemplates;

namespace LearningNetwork.Web.ReferenceData.Wheels;

/// <summary>Gatherings of foster families (003 §5.4.2): P4's every year, P5's every second year with a committee half a year ahead. Months and checklists are our reading where the source gives none.</summary>
internal static class GatheringWheels
{
    private static readonly LocalText First = new("Første utgave.", "Første utgåve.", "The first edition.");

    public static WheelTemplate EveryYear { get; } = new(
        "samling-hvert-ar",
        new("Samling hvert år", "Samling kvart år", "A gathering every year"),
        new(
            "En felles samling med overnatting for alle fosterfamilier i flere tjenester, som julebord med fag og aktiviteter.",
            "Ei felles samling med overnatting for alle fosterfamiliar i fleire tenester, som julebord med fag og aktivitetar.",
            "A gathering overnight for all foster families of several services, as a Christmas dinner with lectures and activities."),
        "003 §5.4.2, P4",
        [
            new(1, First,
            [
                Committee(3),
                Planned(
                    "samling", new("Fosterhjemskonferanse med julebord", "Fosterheimskonferanse med julebord", "Foster home conference with Christmas dinner"), Gatherings, In(new YearPart.Days(new(11, 20), new(12, 15))),
                    ResponsibleRole.FosterCareLead, [Programme, Evaluation], new Prerequisite(new("komite"), 0)),
            ]),
        ]);

    public static WheelTemplate EverySecondYear { get; } = new(
        "samling-annethvert-ar",
        new("Samling annethvert år", "Samling annakvart år", "A gathering every second year"),
        new(
            "En samling for alle fosterfamilier, med komité et halvt år i forkant og sjekkliste for planleggingen.",
            "Ei samling for alle fosterfamiliar, med komité eit halvt år i forkant og sjekkliste for planlegginga.",
            "A gathering for all foster families, with a committee half a year ahead and a checklist for its planning."),
        "003 §5.4.2, P5",
        [
            new(1, First,
            [
                Committee(6),
                Planned(
                    "invitasjon", new("Inviter fosterfamiliene", "Inviter fosterfamiliane", "Invite the foster families"), Gatherings, new Timing.BeforeActivity(new("samling"), new(3, LeadUnit.Months), 30), ResponsibleRole.Committee,
                    [new("Også fosterbarna og egne barn som bor hjemme", "Også fosterborna og eigne born som bur heime", "The foster children too, and the families' own children at home")], new Prerequisite(new("komite"), 0)),
                Planned(
                    "samling", new("Fosterhjemssamling", "Fosterheimssamling", "Foster home gathering"), Gatherings, new Timing.InYear(new YearPart.Month(9), new YearRule.EverySecondYear(2026)), ResponsibleRole.FosterCareLead,
                    [Programme, Evaluation], new Prerequisite(new("invitasjon"), 0)),
            ]),
        ]);

    private static LocalText Programme => new("Foredrag, aktiviteter, gruppesamtaler og refleksjoner", "Foredrag, aktivitetar, gruppesamtalar og refleksjonar", "Lectures, activities, group talks and reflection");

    private static LocalText Evaluation => new("Brukerevaluering", "Brukarevaluering", "Evaluation by those who came");

    private static TemplateActivity Committee(int months) => Planned(
        "komite", new("Sett ned komité", "Set ned komité", "Form a committee"), Cooperation, new Timing.BeforeActivity(new("samling"), new(months, LeadUnit.Months), 30), ResponsibleRole.Committee,
        [
            new("Sted, dato og økonomi", "Stad, dato og økonomi", "Place, date and money"),
            new("Samarbeid: høgskole, Bufetat og frivillige", "Samarbeid: høgskule, Bufetat og frivillige", "Partners: university college, Bufetat and volunteers"),
            new("Gå gjennom sjekklisten fra forrige samling", "Gå gjennom sjekklista frå førre samling", "Go through the checklist of the last gathering"),
        ]);
}
