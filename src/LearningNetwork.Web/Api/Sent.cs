using LearningNetwork.Domain;

namespace LearningNetwork.Web.Api;

/// <summary>Reads single values of what a program or a form sent: the value, or the refusal that names the field.</summary>
public static class Sent
{
    /// <summary>An id, number or key that must be there: <c>Sent.Value&lt;ProductId&gt;("productId", body.ProductId)</c>.</summary>
    public static (T Value, Refusal? Refusal) Value<T>(string field, string? text) where T : struct, ITextValue<T> =>
        string.IsNullOrWhiteSpace(text) ? (default, Refusals.Required(field))
        : T.Parse(text) is { } value ? (value, null)
        : (default, Refusals.NotAValue(field));

    /// <summary>The same where it may be left out.</summary>
    public static (T? Value, Refusal? Refusal) Optional<T>(string field, string? text) where T : struct, ITextValue<T> =>
        string.IsNullOrWhiteSpace(text) ? (null, null)
        : T.Parse(text) is { } value ? (value, null)
        : (null, Refusals.NotAValue(field));
}
