using System.Text.Json;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using Microsoft.Extensions.Primitives;

namespace LearningNetwork.Web.Features.Implementations.Following;

/// <summary>The fields of a form or of a JSON body, as text; so that pages and API are read by the same words.</summary>
internal sealed class SentFields(Func<string, StringValues> of)
{
    public string? this[string field] => of(field).ToString() is { Length: > 0 } text ? text : null;

    public IEnumerable<string> All(string field) => of(field).OfType<string>().Where(value => value.Length > 0);

    public static SentFields Of(PostedForm form) => new(form.State.Value);

    /// <summary>A body that fits its type already; numbers and truth values as JSON writes them.</summary>
    public static SentFields Of<TBody>(TBody body) where TBody : class
    {
        var json = JsonSerializer.SerializeToElement(body, ApiJson.Options);
        return new(field => json.TryGetProperty(field, out var value) ? TextOf(value) : StringValues.Empty);
    }

    private static StringValues TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => StringValues.Empty,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => value.EnumerateArray().Select(one => TextOf(one).ToString()).ToArray(),
        _ => value.GetRawText(),
    };
}
