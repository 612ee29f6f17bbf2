using System.Collections.Frozen;
using System.Text.Json;

namespace LearningNetwork.Web.Texts;

/// <summary>
/// Every text of the interface in every language. The texts lie beside this file, one JSON file per capability,
/// each key with its languages side by side: <c>{ "products.title": { "nb": "…", "nn": "…", "en": "…" } }</c>.
/// </summary>
public sealed class Phrasebook
{
    private static readonly Lazy<Phrasebook> Embedded = new(ReadEmbedded);
    private readonly FrozenDictionary<Language, Phrases> byLanguage;

    private Phrasebook(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> texts)
    {
        Keys = [.. texts.Keys.Order(StringComparer.Ordinal)];
        byLanguage = Language.All.ToFrozenDictionary(language => language, language => new Phrases(language, InLanguage(texts, language)));
    }

    /// <summary>The texts that this program was built with. Reading them fails when a key is without one of the languages or stands twice.</summary>
    public static Phrasebook Shipped => Embedded.Value;

    public IReadOnlyList<string> Keys { get; }

    public Phrases In(Language language) => byLanguage[language];

    /// <summary>A book of texts given one JSON document each, as they stand in the files.</summary>
    public static Phrasebook Of(IEnumerable<string> documents)
    {
        var texts = new Dictionary<string, IReadOnlyDictionary<string, string>>();
        foreach (var document in documents)
        {
            foreach (var (key, languages) in JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(document)!)
            {
                if (!texts.TryAdd(key, languages)) throw new InvalidOperationException($"The text '{key}' stands twice.");
            }
        }

        return new Phrasebook(texts);
    }

    private static IEnumerable<KeyValuePair<string, string>> InLanguage(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> texts, Language language) =>
        texts.Select(text => KeyValuePair.Create(
            text.Key,
            text.Value.GetValueOrDefault(language.Code) ?? throw new InvalidOperationException($"The text '{text.Key}' is not written in {language.OwnName}.")));

    private static Phrasebook ReadEmbedded()
    {
        var assembly = typeof(Phrasebook).Assembly;
        return Of(assembly.GetManifestResourceNames().Where(name => name.StartsWith("Texts/", StringComparison.Ordinal)).Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }));
    }
}
