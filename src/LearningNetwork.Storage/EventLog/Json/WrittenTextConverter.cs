using System.Text.Json;
using System.Text.Json.Serialization;
using LearningNetwork.Domain;

namespace LearningNetwork.Storage.EventLog.Json;

/// <summary>
/// A written text on the wire; the log itself never holds one. Reading passes the gate again. For fingerprints only language and
/// body count, since id and salt are new each time the same command is sent.
/// </summary>
internal sealed class WrittenTextConverter(bool forFingerprint) : JsonConverter<WrittenText>
{
    public override WrittenText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var wire = JsonSerializer.Deserialize<Wire>(ref reader, options) ?? throw new JsonException("A text is expected.");
        var (text, refusal) = WrittenText.Write("text", wire.Body, wire.Language, new TextSeed(wire.Id, wire.Salt));
        return text ?? throw new JsonException($"A text cannot be kept: {refusal}.");
    }

    public override void Write(Utf8JsonWriter writer, WrittenText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("language", value.Language);
        writer.WriteString("body", value.Body);
        if (!forFingerprint)
        {
            writer.WriteString("id", value.Id);
            writer.WriteString("salt", value.Salt);
        }

        writer.WriteEndObject();
    }

    private sealed record Wire(string Language, string Body, string Id, string Salt);
}
