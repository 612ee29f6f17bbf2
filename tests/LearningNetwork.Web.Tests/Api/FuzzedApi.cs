using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LearningNetwork.Web.Tests.Api;

/// <summary>Requests made of an OpenAPI document by chance; what answers held is used again.</summary>
internal sealed partial class FuzzedApi(JsonElement document, Random chance)
{
    private const int MostLearned = 3000;
    private static readonly string[] Strange = ["", " ", "0", "-1", "æøå", "a b", "%00", "..", "'; drop table events; --", "<script>", "9999", "2026-02-30", "2026-11-27", "\u0000", "\ud83d\ude00", new('x', 300), "null", "01017012345"];
    private readonly List<string> known = ["vestland", "askoy", "voss", "4626", "p3", "barnesamtale"];
    private readonly (string Method, string Path, JsonElement Operation)[] operations =
    [
        .. from path in document.GetProperty("paths").EnumerateObject()
           from operation in path.Value.EnumerateObject()
           where operation.Value.ValueKind == JsonValueKind.Object
           select (operation.Name.ToUpperInvariant(), path.Name, operation.Value),
    ];

    public HttpRequestMessage Next(string[] tokens)
    {
        var (method, path, operation) = operations[chance.Next(operations.Length)];
        var request = new HttpRequestMessage(new HttpMethod(method), Place().Replace(path, _ => Uri.EscapeDataString(Word())) + Query(operation));
        if (chance.Next(20) > 0)
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {tokens[chance.Next(tokens.Length)]}");
        if (chance.Next(4) == 0)
            request.Headers.TryAddWithoutValidation("Idempotency-Key", chance.Next(3) == 0 ? string.Concat(Strange[chance.Next(Strange.Length)].Where(letter => letter is >= ' ' and <= '~')) : $"key-{chance.Next(50)}");
        if (chance.Next(6) == 0)
            request.Headers.TryAddWithoutValidation("If-Match", chance.Next(2) == 0 ? $"\"{chance.Next(4)}\"" : "x");
        if (operation.TryGetProperty("requestBody", out var body))
            request.Content = new StringContent(Body(body), Encoding.UTF8, chance.Next(30) == 0 ? "text/plain" : "application/json");
        return request;
    }

    /// <summary>Words of an answer are what ids look like.</summary>
    public void Learn(string answer)
    {
        foreach (Match word in Id().Matches(answer))
        {
            if (known.Count < MostLearned)
                known.Add(word.Groups[1].Value);
        }
    }

    private string Query(JsonElement operation)
    {
        if (!operation.TryGetProperty("parameters", out var parameters))
            return "";
        var asked = parameters.EnumerateArray().Where(one => one.TryGetProperty("in", out var place) && place.GetString() == "query" && chance.Next(2) == 0)
            .Select(one => $"{one.GetProperty("name").GetString()}={Uri.EscapeDataString(Word())}");
        return string.Join('&', asked) is { Length: > 0 } query ? "?" + query : "";
    }

    private string Body(JsonElement body)
    {
        if (chance.Next(15) == 0)
            return chance.Next(3) switch { 0 => "{", 1 => "[1,2]", _ => new string('[', 200) };
        var schema = body.GetProperty("content").EnumerateObject().First().Value.GetProperty("schema");
        return Value(schema, depth: 0)?.ToJsonString() ?? "null";
    }

    private JsonNode? Value(JsonElement schema, int depth)
    {
        if (chance.Next(25) == 0)
            return chance.Next(4) switch { 0 => null, 1 => Word(), 2 => chance.Next(-5, 1_000_000), _ => new JsonArray(1) };
        if (schema.TryGetProperty("$ref", out var reference))
            return depth > 6 ? null : Value(document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]), depth + 1);
        if (schema.TryGetProperty("oneOf", out var options) || schema.TryGetProperty("anyOf", out options))
            return Value(options[chance.Next(options.GetArrayLength())], depth + 1);
        if (schema.TryGetProperty("enum", out var values))
            return JsonNode.Parse(values[chance.Next(values.GetArrayLength())].GetRawText());
        return TypeOf(schema) switch
        {
            "object" => Members(schema, depth),
            "array" => new JsonArray([.. Enumerable.Range(0, chance.Next(4)).Select(_ => schema.TryGetProperty("items", out var items) ? Value(items, depth + 1) : null)]),
            "integer" or "number" => chance.Next(5) == 0 ? chance.Next(int.MinValue, int.MaxValue) : chance.Next(0, 30),
            "boolean" => chance.Next(2) == 0,
            "null" => null,
            _ => schema.TryGetProperty("format", out var format) && format.GetString() == "date" && chance.Next(4) > 0 ? $"{chance.Next(2024, 2030)}-{chance.Next(1, 13):D2}-{chance.Next(1, 29):D2}" : Word(),
        };
    }

    private JsonObject Members(JsonElement schema, int depth)
    {
        var made = new JsonObject();
        if (schema.TryGetProperty("properties", out var properties))
        {
            foreach (var property in properties.EnumerateObject().Where(_ => chance.Next(8) > 0))
                made[property.Name] = Value(property.Value, depth + 1);
        }

        if (chance.Next(30) == 0)
            made["unheardOf"] = 1;
        return made;
    }

    private string? TypeOf(JsonElement schema) => !schema.TryGetProperty("type", out var type) ? null
        : type.ValueKind == JsonValueKind.Array ? type[chance.Next(type.GetArrayLength())].GetString() : type.GetString();

    private string Word() => chance.Next(6) == 0 ? Strange[chance.Next(Strange.Length)] : known[chance.Next(known.Count)];

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"""(?:id|product|service|project|number|network|wheel|round)"":""([^""\\]{1,80})""")]
    private static partial Regex Id();
}
