using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Texts;
using Microsoft.Extensions.Primitives;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>An activity in a form: its fields, and what can be chosen in them.</summary>
internal static class ActivityForm
{
    public const int LeastRows = 2;

    public static SentActivity Read(PostedForm form) => new(
        form["activityTitle"], form["theme"], form["responsible"], form["timing"], form["week"], form["first"], form["last"], form["other"], form["ahead"], form["aheadUnit"], form["long"],
        form["years"], form["year"], [.. form.State.Value("councilYears")], form["checklist"].ReplaceLineEndings("\n").Split('\n'), [.. form.State.Value("prerequisites")]);

    /// <summary>The form as it opens for an activity.</summary>
    public static FormState Of(WheelActivity activity)
    {
        var sent = SentActivity.Of(activity);
        return new(new Dictionary<string, StringValues>
        {
            ["activityTitle"] = sent.Title,
            ["theme"] = sent.Theme,
            ["responsible"] = sent.Responsible,
            ["timing"] = sent.Timing,
            ["week"] = sent.Week,
            ["first"] = sent.First,
            ["last"] = sent.Last,
            ["other"] = sent.Other,
            ["ahead"] = sent.Ahead,
            ["aheadUnit"] = sent.AheadUnit,
            ["long"] = sent.Long,
            ["years"] = sent.Years,
            ["year"] = sent.Year,
            ["councilYears"] = new StringValues([.. sent.CouncilYears]),
            ["checklist"] = string.Join('\n', sent.Checklist),
            ["prerequisites"] = new StringValues([.. sent.Prerequisites]),
            ["revision"] = activity.Revision.ToString(System.Globalization.CultureInfo.InvariantCulture),
        }, []);
    }

    public static IReadOnlyList<Choice> Timings(Phrases t) =>
    [
        .. Enumerable.Range(1, 12).Select(month => new Choice(FormattableString.Invariant($"month-{month}"), t.Language.Culture.TextInfo.ToTitleCase(t.Language.Culture.DateTimeFormat.GetMonthName(month)))),
        .. Enumerable.Range(1, 4).Select(quarter => new Choice(FormattableString.Invariant($"quarter-{quarter}"), t["wheel-timing.quarter", quarter])),
        new("half-year-1", t["wheel-timing.half-year.1"]),
        new("half-year-2", t["wheel-timing.half-year.2"]),
        new("season-spring", t["wheel-timing.season.spring"]),
        new("season-autumn", t["wheel-timing.season.autumn"]),
        new("week", t["wheel-timing.choose-week"]),
        new("days", t["wheel-timing.choose-days"]),
        new("before-activity", t["wheel-timing.choose-before-activity"]),
        new("before-day", t["wheel-timing.choose-before-day"]),
    ];

    public static IReadOnlyList<Choice> YearRules(Phrases t) =>
    [
        new("every-year", t["wheel-timing.every-year"]),
        new("every-second-year", t["wheel-timing.choose-every-second-year"]),
        new("council-years", t["wheel-timing.choose-council-years"]),
        new("once", t["wheel-timing.choose-once"]),
    ];

    public static IReadOnlyList<Choice> Values<T>(Func<T, string> name) where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => new Choice(value.Code(), name(value)))];
}
