using System.Text.Json;
using LearningNetwork.Domain;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Api;

/// <summary>A list of a body holds values: null among them is none that any handler has a meaning for.</summary>
internal static class NothingInLists
{
    /// <param name="json">Whole JSON, no deeper than the API takes it.</param>
    /// <exception cref="RefusedRequestException"><c>not_a_value</c> with the list's name.</exception>
    public static void Refuse(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("null"u8) < 0)
            return;
        var reader = new Utf8JsonReader(json);
        var (within, member) = (new Stack<string?>(), "");
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
                member = reader.GetString()!;
            else if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
                within.Push(reader.TokenType == JsonTokenType.StartArray ? member : null);
            else if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
                within.Pop();
            else if (reader.TokenType == JsonTokenType.Null && within.TryPeek(out var list) && list is not null)
                throw new RefusedRequestException(StatusCodes.Status422UnprocessableEntity, Refusals.NotAValue(list));
        }
    }
}
