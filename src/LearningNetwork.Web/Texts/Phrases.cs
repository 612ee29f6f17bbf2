using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace LearningNetwork.Web.Texts;

/// <summary>The texts in one language: <c>T["products.title"]</c>, <c>T["case.waits-for", name]</c>, <c>T.Count("case.open", 3)</c>.</summary>
public sealed class Phrases
{
    private readonly FrozenDictionary<string, CompositeFormat> texts;

    internal Phrases(Language language, IEnumerable<KeyValuePair<string, string>> texts)
    {
        Language = language;
        Alphabet = StringComparer.Create(language.Culture, ignoreCase: true);
        this.texts = texts.ToFrozenDictionary(text => text.Key, text => CompositeFormat.Parse(text.Value), StringComparer.Ordinal);
    }

    public Language Language { get; }

    /// <summary>The order of names in a list, as the language's alphabet has it: æ, ø and å last in Norwegian.</summary>
    public StringComparer Alphabet { get; }

    /// <summary>The text of a key. A key that does not exist is a fault of ours and throws; tests look for every key that the source names.</summary>
    public string this[string key] => Find(key).Format;

    /// <summary>The text of a key with its places {0}, {1} … filled; numbers and dates are written as the language writes them.</summary>
    public string this[string key, params ReadOnlySpan<object?> arguments] => string.Format(Language.Culture, Find(key), arguments);

    /// <summary>The text for one or for several: <c>key.one</c> or <c>key.other</c>, where {0} is the number.</summary>
    public string Count(string key, int count) => this[count == 1 ? key + ".one" : key + ".other", count];

    /// <summary>The text of a key that comes from data, such as a refusal's code; false when nobody has written it.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out string? text, params ReadOnlySpan<object?> arguments)
    {
        text = texts.TryGetValue(key, out var format) ? string.Format(Language.Culture, format, arguments) : null;
        return text is not null;
    }

    private CompositeFormat Find(string key) =>
        texts.TryGetValue(key, out var format) ? format : throw new KeyNotFoundException($"There is no text with the key '{key}'.");
}
