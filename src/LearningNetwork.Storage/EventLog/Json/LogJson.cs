using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LearningNetwork.Storage.EventLog.Json;

/// <summary>How the log writes JSON: camel case, every property present, a missing or unexpected null refused when reading.</summary>
internal static class LogJson
{
    public static JsonSerializerOptions Build(StoredNames names, bool forFingerprint)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            IgnoreReadOnlyProperties = true,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowOutOfOrderMetadataProperties = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { info => TellCasesApart(info, names.Cases) } },
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new ValueListConverterFactory());
        options.Converters.Add(new EntityIdConverter());
        options.Converters.Add(new TextRefConverter());
        options.Converters.Add(new WrittenTextConverter(forFingerprint));
        names.Texts.ForEach(options.Converters.Add);
        options.MakeReadOnly();
        return options;
    }

    private static void TellCasesApart(JsonTypeInfo info, List<StoredCases> all)
    {
        if (all.Find(one => one.Base == info.Type) is not { } closed)
            return;
        info.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "$case" };
        foreach (var (name, type) in closed.Cases)
            info.PolymorphismOptions.DerivedTypes.Add(new(type, name));
    }
}
