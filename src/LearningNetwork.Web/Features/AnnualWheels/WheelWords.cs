using System.Globalization;
using System.Text.Json;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>Wheels in words.</summary>
internal static class WheelWords
{
    public static string Code<T>(this T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static string Say(this Phrases t, WheelTheme theme) => t["wheel-theme." + theme.Code()];

    public static string Say(this Phrases t, ResponsibleRole role) => t["wheel-responsible." + role.Code()];

    public static string Say(this Phrases t, PassingRule rule) => t["wheel-passing." + rule.Code()];

    /// <summary>A window: one day, or from a day to another.</summary>
    public static string Say(this Phrases t, DayRange window) => window.From == window.Through ? t.Day(window.From) : t["wheel-timing.range", t.Day(window.From), t.Day(window.Through)];

    /// <summary>The same where the year is said already: days of that year do without it.</summary>
    public static string SayWithin(this Phrases t, DayRange window, int year) => (window.From.Year, window.Through.Year) != (year, year) ? t.Say(window)
        : window.From == window.Through ? window.From.ToString(t.Language.DayInYearPattern, t.Language.Culture)
        : t["wheel-timing.range", window.From.ToString(t.Language.DayInYearPattern, t.Language.Culture), window.Through.ToString(t.Language.DayInYearPattern, t.Language.Culture)];

    /// <summary>The rule as people say it: 'mars, hvert år'.</summary>
    /// <param name="titleOf">What an activity is called.</param>
    public static string Say(this Phrases t, Timing timing, Func<ActivityId, string> titleOf) => timing switch
    {
        Timing.InYear one => t["wheel-timing.in-year", t.Say(one.Part), t.Say(one.Years)],
        Timing.BeforeActivity one => t["wheel-timing.before", t.Say(one.Lead), $"«{titleOf(one.Other)}»", t.Count("wheel-timing.long", one.Long)],
        Timing.BeforeDay one => t["wheel-timing.before-day", t.Say(one.Lead), t.Say(one.Day), t.Say(one.Years), t.Count("wheel-timing.long", one.Long)],
        _ => throw new ArgumentOutOfRangeException(nameof(timing)),
    };

    private static string Say(this Phrases t, YearPart part) => part switch
    {
        YearPart.Month one => t.Language.Culture.DateTimeFormat.GetMonthName(one.Number),
        YearPart.Quarter one => t["wheel-timing.quarter", one.Number],
        YearPart.HalfYear one => t["wheel-timing.half-year." + one.Number.ToString(CultureInfo.InvariantCulture)],
        YearPart.Season one => t["wheel-timing.season." + one.Name.Code()],
        YearPart.Days one => t["wheel-timing.range", t.Say(one.First), t.Say(one.Last)],
        YearPart.Week one => t["wheel-timing.week", one.Number],
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private static string Say(this Phrases t, YearRule years) => years switch
    {
        YearRule.EveryYear => t["wheel-timing.every-year"],
        YearRule.EverySecondYear one => t["wheel-timing.every-second-year", one.Year],
        YearRule.CouncilYears one => t["wheel-timing.council-years", string.Join(", ", one.Years)],
        YearRule.Once one => t["wheel-timing.once", one.Year],
        _ => throw new ArgumentOutOfRangeException(nameof(years)),
    };

    private static string Say(this Phrases t, Lead lead) => t.Count($"wheel-lead.{lead.Unit.Code()}", lead.Count);

    private static string Say(this Phrases t, MonthDay day) => new DateOnly(2024, day.Month, day.Day).ToString(t.Language.DayInYearPattern, t.Language.Culture);

    /// <summary>What a change is, in one sentence.</summary>
    /// <param name="nameOf">What a service is called.</param>
    public static string Say(this Phrases t, WheelChange change, Func<string, string> nameOf) => change switch
    {
        WheelChange.AddActivity one => t["wheel-change.add", one.Activity.Title],
        WheelChange.ChangeActivity one => t["wheel-change.change", (one.Was ?? one.Becomes).Title, string.Join(", ", one.Becomes.DifferencesFrom(one.Was ?? one.Becomes).Select(field => t["wheel-activity-field." + field.Code()]))],
        WheelChange.RemoveActivity one => t["wheel-change.remove", one.Was?.Title ?? one.Activity.Value],
        WheelChange.Rename one => t["wheel-change.rename", one.Title],
        WheelChange.ChangeRule one => t["wheel-change.rule", t.Say(one.Rule)],
        WheelChange.Share one => t[one.Shared ? "wheel-change.share" : "wheel-change.unshare"],
        WheelChange.InviteOwner one => t["wheel-change.invite", nameOf(one.Service.Value)],
        WheelChange.AdoptEdition one => t["wheel-change.adopt", one.Edition.Edition, one.Accepted.Count],
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };
}
