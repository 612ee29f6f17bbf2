using System.Text.Json;
using System.Text.Json.Serialization;
using LearningNetwork.Domain;

namespace LearningNetwork.Storage.EventLog.Json;

/// <summary>Keeps an entity's id as the name of its stream.</summary>
internal sealed class EntityIdConverter : JsonConverter<EntityId>
{
    public override EntityId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } stream && stream.Count(c => c == '/') >= 2
            ? EntityId.OfStream(stream)
            : throw new JsonException("An entity's id is network/kind/key.");

    public override void Write(Utf8JsonWriter writer, EntityId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Stream);
}
