using System.Text.Json;
using System.Text.Json.Serialization;
using LearningNetwork.Domain;

namespace LearningNetwork.Storage.EventLog.Json;

/// <summary>Keeps a reference to a text under names that nothing else in the log has, so that a check of the log can find them all.</summary>
internal sealed class TextRefConverter : JsonConverter<TextRef>
{
    private const string Id = "textId";
    private const string Hash = "textHash";

    public override TextRef Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return TryRead(json.RootElement) ?? throw new JsonException("A reference to a text is expected.");
    }

    public override void Write(Utf8JsonWriter writer, TextRef value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(Id, value.Id);
        writer.WriteString(Hash, value.Hash);
        writer.WriteEndObject();
    }

    /// <summary>All references within an event's data.</summary>
    public static IEnumerable<TextRef> FindAll(JsonElement data) => data.ValueKind switch
    {
        JsonValueKind.Object when TryRead(data) is { } found => [found],
        JsonValueKind.Object => data.EnumerateObject().SelectMany(property => FindAll(property.Value)),
        JsonValueKind.Array => data.EnumerateArray().SelectMany(FindAll),
        _ => [],
    };

    private static TextRef? TryRead(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(Id, out var id) && json.TryGetProperty(Hash, out var hash)
            ? new(id.GetString()!, hash.GetString()!)
            : null;
}
