using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.AnnualWheels;
using static System.Globalization.CultureInfo;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>
/// An activity as forms and the API write it. <c>Timing</c> says when, e.g. <c>month-3</c>, <c>quarter-1</c>, <c>half-year-2</c>,
/// <c>season-autumn</c>, <c>week</c>, <c>days</c>, <c>before-activity</c>, <c>before-day</c>; <c>Years</c> in which years: <c>every-year</c>,
/// <c>every-second-year</c>, <c>council-years</c>, <c>once</c>. What the two do not ask for is left out.
/// </summary>
/// <param name="First">The first day as <c>day.month</c>, of <c>days</c>; the day itself, of <c>before-day</c>.</param>
/// <param name="Prerequisites">Activities' keys, with a colon and the number of years where it is years before: <c>brukerundersokelse:2</c>.</param>
internal sealed record SentActivity(
    string? Title, string? Theme, string? Responsible, string? Timing, string? Week, string? First, string? Last, string? Other, string? Ahead, string? AheadUnit, string? Long,
    string? Years, string? Year, IReadOnlyList<string?> CouncilYears, IReadOnlyList<string?> Checklist, IReadOnlyList<string?> Prerequisites)
{
    public const int UsualDaysLong = 14;

    /// <summary>The activity, or the refusal that names the field.</summary>
    public (WheelActivity? Activity, Refusal? Refusal) Read(ActivityId id, int revision)
    {
        var (theme, role) = (Parse<WheelTheme>(Theme), Parse<ResponsibleRole>(Responsible));
        var timing = ReadTiming();
        var prerequisites = Prerequisites.Where(one => !string.IsNullOrWhiteSpace(one)).Select(ReadPrerequisite).ToList();
        var refusal = Fields.FirstOf(
            string.IsNullOrWhiteSpace(Title) ? Refusals.Required("activityTitle") : null,
            Missing("theme", Theme, theme is null),
            Missing("responsible", Responsible, role is null),
            Missing("timing", Timing, timing is null),
            prerequisites.Contains(null) ? Refusals.NotAValue("prerequisites") : null);
        return refusal is not null
            ? (null, refusal)
            : (new(
                id, Title!.Trim(), theme!.Value, timing!, role!.Value,
                Checklist.Where(item => !string.IsNullOrWhiteSpace(item)).Select(item => item!.Trim()).ToValueList(),
                prerequisites.OfType<Prerequisite>().Distinct().ToValueList(),
                revision), null);
    }

    public static SentActivity Of(WheelActivity activity) => With(activity.Timing, new(
        activity.Title, activity.Theme.Code(), activity.Role.Code(), null, null, null, null, null, null, null, null, "every-year", null, [], [.. activity.Checklist],
        [.. activity.Prerequisites.Select(one => one.YearsBefore == 0 ? one.Other.Value : string.Create(InvariantCulture, $"{one.Other}:{one.YearsBefore}"))]));

    private static SentActivity With(Timing timing, SentActivity sent) => timing switch
    {
        Domain.AnnualWheels.Timing.InYear one => With(one.Years, With(one.Part, sent)),
        Domain.AnnualWheels.Timing.BeforeActivity one => sent with { Timing = "before-activity", Other = one.Other.Value, Ahead = Text(one.Lead.Count), AheadUnit = one.Lead.Unit.Code(), Long = Text(one.Long) },
        Domain.AnnualWheels.Timing.BeforeDay one => With(one.Years, sent with { Timing = "before-day", First = Text(one.Day), Ahead = Text(one.Lead.Count), AheadUnit = one.Lead.Unit.Code(), Long = Text(one.Long) }),
        _ => sent,
    };

    private static SentActivity With(YearPart part, SentActivity sent) => part switch
    {
        YearPart.Week one => sent with { Timing = "week", Week = Text(one.Number) },
        YearPart.Days one => sent with { Timing = "days", First = Text(one.First), Last = Text(one.Last) },
        YearPart.Month one => sent with { Timing = $"month-{Text(one.Number)}" },
        YearPart.Quarter one => sent with { Timing = $"quarter-{Text(one.Number)}" },
        YearPart.HalfYear one => sent with { Timing = $"half-year-{Text(one.Number)}" },
        YearPart.Season one => sent with { Timing = $"season-{one.Name.Code()}" },
        _ => sent,
    };

    private static SentActivity With(YearRule years, SentActivity sent) => years switch
    {
        YearRule.EverySecondYear one => sent with { Years = "every-second-year", Year = Text(one.Year) },
        YearRule.Once one => sent with { Years = "once", Year = Text(one.Year) },
        YearRule.CouncilYears one => sent with { Years = "council-years", CouncilYears = [.. one.Years.Select(Text)] },
        _ => sent,
    };

    private Timing? ReadTiming()
    {
        var (lead, days) = (ReadLead(), string.IsNullOrWhiteSpace(Long) ? UsualDaysLong : Number(Long));
        return Timing?.Trim() switch
        {
            "before-activity" => ActivityId.Parse(Other) is { } other && lead is not null && days is { } @long ? new Timing.BeforeActivity(other, lead, @long) : null,
            "before-day" => Day(First) is { } day && ReadYears() is { } years && lead is not null && days is { } @long ? new Timing.BeforeDay(day, years, lead, @long) : null,
            _ => ReadPart() is { } part && ReadYears() is { } years ? new Timing.InYear(part, years) : null,
        };
    }

    private YearPart? ReadPart() => Timing?.Trim() switch
    {
        "week" => Number(Week) is { } week ? new YearPart.Week(week) : null,
        "days" => Day(First) is { } first && Day(Last) is { } last ? new YearPart.Days(first, last) : null,
        "season-spring" => new YearPart.Season(SeasonName.Spring),
        "season-autumn" => new YearPart.Season(SeasonName.Autumn),
        { } text when text.StartsWith("month-", StringComparison.Ordinal) => Number(text["month-".Length..]) is { } month ? new YearPart.Month(month) : null,
        { } text when text.StartsWith("quarter-", StringComparison.Ordinal) => Number(text["quarter-".Length..]) is { } quarter ? new YearPart.Quarter(quarter) : null,
        { } text when text.StartsWith("half-year-", StringComparison.Ordinal) => Number(text["half-year-".Length..]) is { } half ? new YearPart.HalfYear(half) : null,
        _ => null,
    };

    private YearRule? ReadYears() => Years?.Trim() switch
    {
        null or "" or "every-year" => new YearRule.EveryYear(),
        "every-second-year" => Number(Year) is { } year ? new YearRule.EverySecondYear(year) : null,
        "once" => Number(Year) is { } year ? new YearRule.Once(year) : null,
        "council-years" => CouncilYears.Select(Number).ToList() is var years && !years.Contains(null) ? new YearRule.CouncilYears(years.OfType<int>().Distinct().Order().ToValueList()) : null,
        _ => null,
    };

    private Lead? ReadLead() => Number(Ahead) is { } count && Parse<LeadUnit>(AheadUnit) is { } unit ? new(count, unit) : null;

    private static Prerequisite? ReadPrerequisite(string? text) => text?.Trim().Split(':') switch
    {
        [var other] when ActivityId.Parse(other) is { } id => new(id, 0),
        [var other, var years] when ActivityId.Parse(other) is { } id && Number(years) is { } before => new(id, before),
        _ => null,
    };

    /// <summary>'28.2' is 28 February.</summary>
    private static MonthDay? Day(string? text) => text?.Trim().TrimEnd('.').Split('.') is [var day, var month] && Number(day) is { } d && Number(month) is { } m ? new(m, d) : null;

    private static Refusal? Missing(string field, string? text, bool wrong) => !wrong ? null : string.IsNullOrWhiteSpace(text) ? Refusals.Required(field) : Refusals.NotAValue(field);

    public static T? Parse<T>(string? code) where T : struct, Enum => Enum.GetValues<T>().Where(value => value.Code() == code?.Trim()).Select(value => (T?)value).FirstOrDefault();

    private static int? Number(string? text) => int.TryParse(text?.Trim(), NumberStyles.None, InvariantCulture, out var number) ? number : null;

    private static string Text(int number) => number.ToString(InvariantCulture);

    private static string Text(MonthDay day) => string.Create(InvariantCulture, $"{day.Day}.{day.Month}");
}
