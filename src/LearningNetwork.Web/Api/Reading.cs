using System.Globalization;
using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Api;

/// <summary>
/// Reads what was typed in a form or sent as JSON, field by field, the same for both; the first field that cannot be read stands in
/// <see cref="Wrong"/>, and what was made of the others is then not to be used.
/// </summary>
internal sealed class Reading(Func<string, IReadOnlyList<string>> values, Language language)
{
    /// <summary>The first thing wrong with what was read until now; null where nothing is.</summary>
    public Refusal? Wrong { get; private set; }

    public static Reading Of(PostedForm form, Language language) => new(field => [.. form.State.Value(field).OfType<string>()], language);

    /// <param name="body">A body whose members have been checked, so that nothing unknown is lost.</param>
    public static Reading Of<T>(T body, Language language) where T : class
    {
        var json = JsonSerializer.SerializeToElement(body, ApiJson.Options);
        return new(field => json.TryGetProperty(field, out var member) ? [.. ValuesOf(member)] : [], language);
    }

    /// <summary>A line as it stands; whether it may be empty its command decides.</summary>
    public string Line(string field) => values(field) is [.., var last] ? last.Trim() : "";

    /// <summary>The lines of a field that takes one thing a line, or of a list.</summary>
    public ValueList<string> Lines(string field) =>
        values(field).SelectMany(value => value.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0).ToValueList();

    /// <summary>A text that must be there and passes the personal-data gate.</summary>
    public WrittenText Text(string field)
    {
        var (text, refusal) = NewText.Write(field, Line(field), language);
        return text ?? Fault<WrittenText>(refusal!)!;
    }

    public T One<T>(string field) where T : struct, Enum =>
        Line(field) is { Length: > 0 } code ? Choices.Parse<T>(code) ?? Fault<T>(Refusals.NotAValue(field)) : Fault<T>(Refusals.Required(field));

    public ValueList<T> Several<T>(string field) where T : struct, Enum =>
        values(field).Select(code => Choices.Parse<T>(code) ?? Fault<T>(Refusals.NotAValue(field))).ToValueList();

    public DateOnly Day(string field) => Line(field).Length == 0 ? Fault<DateOnly>(Refusals.Required(field)) : DayOrNone(field) ?? default;

    public DateOnly? DayOrNone(string field) => Line(field) is not { Length: > 0 } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Fault<DateOnly>(Refusals.NotAValue(field));

    public int Count(string field) => Line(field).Length == 0 ? Fault<int>(Refusals.Required(field)) : CountOrNone(field) ?? 0;

    public int? CountOrNone(string field) => Line(field) is not { Length: > 0 } text ? null
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) ? count
        : Fault<int>(Refusals.NotAValue(field));

    public ValueList<int> Counts(string field) => values(field).Where(text => text.Length > 0)
        .Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : Fault<int>(Refusals.NotAValue(field))).ToValueList();

    /// <summary>A number with a decimal comma or point.</summary>
    public decimal Number(string field) => Line(field) is not { Length: > 0 } text ? Fault<decimal>(Refusals.Required(field))
        : decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number
        : Fault<decimal>(Refusals.NotAValue(field));

    public bool Flag(string field) => Line(field) is not { Length: > 0 } text ? Fault<bool>(Refusals.Required(field))
        : bool.TryParse(text, out var flag) ? flag
        : Fault<bool>(Refusals.NotAValue(field));

    private static IEnumerable<string> ValuesOf(JsonElement member) => member.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Array => member.EnumerateArray().SelectMany(ValuesOf),
        JsonValueKind.String => [member.GetString()!],
        _ => [member.GetRawText()],
    };

    private T? Fault<T>(Refusal refusal)
    {
        Wrong ??= refusal;
        return default;
    }
}
