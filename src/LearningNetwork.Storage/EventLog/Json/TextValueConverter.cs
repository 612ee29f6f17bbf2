using System.Text.Json;
using System.Text.Json.Serialization;
using LearningNetwork.Domain;

namespace LearningNetwork.Storage.EventLog.Json;

/// <summary>Keeps an id or another value of one text as that text alone.</summary>
internal sealed class TextValueConverter<T> : JsonConverter<T> where T : struct, ITextValue<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value);

    private static T Parse(string? text) => T.Parse(text) ?? throw new JsonException($"'{text}' is no {typeof(T).Name}.");
}
