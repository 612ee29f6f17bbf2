using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Web.Features.SharingRequests;

namespace LearningNetwork.Web.Features.GroupOfferings;

/// <summary>Reads single values of what was typed or sent.</summary>
internal static class Typed
{
    /// <summary>A whole number; a name where a count belongs is refused.</summary>
    public static (int Value, Refusal? Refusal) Count(string field, string? text) =>
        string.IsNullOrWhiteSpace(text) ? (0, Refusals.Required(field))
        : int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) ? (count, null)
        : (0, Refusals.NotAValue(field));

    /// <summary>The same where nothing written is none.</summary>
    public static (int Value, Refusal? Refusal) CountOrNone(string field, string? text) => string.IsNullOrWhiteSpace(text) ? (0, null) : Count(field, text);

    public static (DateOnly Value, Refusal? Refusal) Day(string field, string? text) =>
        string.IsNullOrWhiteSpace(text) ? (default, Refusals.Required(field))
        : StepInputs.DateOf(text) is { } day ? (day, null)
        : (default, Refusals.NotAValue(field));

    public static (DateOnly? Value, Refusal? Refusal) DayOrNone(string field, string? text) =>
        string.IsNullOrWhiteSpace(text) ? (null, null) : Day(field, text) is var (day, refusal) && refusal is null ? (day, null) : (null, Refusals.NotAValue(field));

    public static (TimeOnly Value, Refusal? Refusal) Time(string field, string? text) =>
        TimeOnly.TryParseExact(text?.Trim().Replace('.', ':'), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? (time, null) : (default, Refusals.NotAValue(field));

    public static (T Value, Refusal? Refusal) One<T>(string field, string? code) where T : struct, Enum =>
        string.IsNullOrWhiteSpace(code) ? (default, Refusals.Required(field))
        : Choices.Parse<T>(code) is { } value ? (value, null)
        : (default, Refusals.NotAValue(field));

    /// <summary>Kroner with or without øre, as they are written in Norwegian or English, as øre.</summary>
    public static (long Value, Refusal? Refusal) Ore(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return (0, Refusals.Required(field));
        var plain = text.Trim().Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal).Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var kroner) && kroner < 1_000_000_000_000m && decimal.Round(kroner, 2) == kroner
            ? ((long)(kroner * 100), null)
            : (0, Refusals.NotAValue(field));
    }
}
