using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.AnnualWheels.Templates;
using static LearningNetwork.Domain.AnnualWheels.WheelTheme;
using static LearningNetwork.Web.ReferenceData.Wheels.WheelTemplates;

namespace LearningNetwork.Web.ReferenceData.Wheels;

/// <summary>
/// The foster child's year (P6). 003 §5.9 names the wheel and says what it is for, and not what stands in it: the activities here are those of P6's
/// other templates, laid over the year as we read them. One must never write of a single child in it.
/// </summary>
internal static class FosterChildWheel
{
    public static WheelTemplate Template { get; } = new(
        "fosterbarnets-ar",
        new("Fosterbarnets år", "Fosterbarnet sitt år", "The foster child's year"),
        new(
            "Arbeidet rundt barn i fosterhjem gjennom et år. Kilden beskriver ikke innholdet; aktivitetene følger de andre malene fra P6.",
            "Arbeidet rundt barn i fosterheim gjennom eit år. Kjelda skildrar ikkje innhaldet; aktivitetane følgjer dei andre malane frå P6.",
            "The work around children in foster homes through a year. The source does not describe its content; the activities follow P6's other templates."),
        "003 §5.9, P6",
        [
            new(1, new("Første utgave.", "Første utgåve.", "The first edition."),
            [
                .. Enumerable.Range(1, 4).Select(Visit),
                Planned(
                    "tilsynsrapport-1", Report(1), FollowUp, In(new YearPart.HalfYear(1)), ResponsibleRole.ContactPerson, [Received]),
                Planned(
                    "tilsynsrapport-2", Report(2), FollowUp, In(new YearPart.HalfYear(2)), ResponsibleRole.ContactPerson, [Received]),
                Planned(
                    "arlig-evaluering",
                    new("Årlig evaluering med fosterforeldrene", "Årleg evaluering med fosterforeldra", "Yearly evaluation with the foster parents"),
                    Cooperation,
                    new Timing.BeforeDay(new(12, 31), new YearRule.EveryYear(), new(6, LeadUnit.Months), 30),
                    ResponsibleRole.FosterCareLead,
                    [new("Fosterforeldre, kontaktperson og avdelingsleder", "Fosterforeldre, kontaktperson og avdelingsleiar", "Foster parents, contact person and head of department"), new("Senest fem måneder før oppdragsavtalen går ut", "Seinast fem månader før oppdragsavtalen går ut", "Five months before the agreement ends at the latest")]),
                Planned(
                    "oppfolgingsplan-foreldre",
                    new("Oppfølgingsplan for foreldre", "Oppfølgingsplan for foreldre", "Follow-up plan of parents"),
                    UserParticipation,
                    In(new YearPart.Season(SeasonName.Autumn)),
                    ResponsibleRole.ContactPerson,
                    [new("Malen fra P6 som huskeliste", "Malen frå P6 som hugseliste", "P6's template as a reminder")]),
            ]),
        ]);

    private static LocalText Received => new("Bruk malen ved hver rapport som kommer", "Bruk malen ved kvar rapport som kjem", "Use the template with each report that comes");

    private static LocalText Report(int half) => new(
        $"Gjennomgang av tilsynsrapport, {half}. halvår", $"Gjennomgang av tilsynsrapport, {half}. halvår", $"Review of the supervision report, half-year {half}");

    private static TemplateActivity Visit(int quarter) => Planned(
        FormattableString.Invariant($"oppfolgingsbesok-{quarter}"),
        new($"Oppfølgingsbesøk, {quarter}. kvartal", $"Oppfølgingsbesøk, {quarter}. kvartal", $"Follow-up visit, quarter {quarter}"),
        FollowUp,
        In(new YearPart.Quarter(quarter)),
        ResponsibleRole.ContactPerson,
        [new("Samtale med barnet etter malen fra P6", "Samtale med barnet etter malen frå P6", "Talk with the child by P6's template")]);
}
