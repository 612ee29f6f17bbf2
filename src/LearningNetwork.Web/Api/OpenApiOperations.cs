using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LearningNetwork.Web.Api;

/// <summary>What the OpenAPI document says of every operation: the headers it reads and the ways it says no.</summary>
internal static class OpenApiOperations
{
    private const string ProblemSchema = "Problem";

    public static async Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var isCommand = context.Description.HttpMethod is "POST";
        var problem = await Problem(context, cancellation);
        operation.Responses ??= [];
        foreach (var (status, why) in Noes(isCommand))
            operation.Responses[status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponse { Description = why, Content = problem };
        operation.Parameters = [.. operation.Parameters ?? [], .. Headers(isCommand)];
    }

    private static async Task<Dictionary<string, OpenApiMediaType>> Problem(OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var document = context.Document ?? throw new InvalidOperationException("An operation is described without its document.");
        if (document.Components?.Schemas?.ContainsKey(ProblemSchema) is not true)
            document.AddComponent(ProblemSchema, await context.GetOrCreateSchemaAsync(typeof(ProblemBody), null, cancellation));
        return new() { ["application/problem+json"] = new() { Schema = new OpenApiSchemaReference(ProblemSchema, document) } };
    }

    private static IEnumerable<(int Status, string Why)> Noes(bool isCommand) =>
    [
        (401, "Not signed in."),
        (403, "Not allowed for this person."),
        (404, "Nothing of that name in the person's network."),
        (422, "A value cannot be used: `required`, `not_a_value`, `field_unknown`, `too_long`, `personal_data`, and the operation's own."),
        .. isCommand ? OfCommands : [],
    ];

    private static readonly (int Status, string Why)[] OfCommands =
    [
        (400, "Cannot be read: `malformed_json`, `idempotency_key_invalid`, `if_match_invalid`."),
        (409, "Does not fit with what has happened: `stale`, `idempotency_key_reused`, and the command's own."),
        (413, "The body is larger than 64 kB."),
        (415, "The body is no JSON."),
    ];

    private static IEnumerable<IOpenApiParameter> Headers(bool isCommand) =>
    [
        Header("Accept-Language", "The reader's languages, for `title` and `detail`."),
        .. isCommand ? OfCommand() : [],
    ];

    private static IEnumerable<IOpenApiParameter> OfCommand() =>
    [
        Header("Idempotency-Key", "The command's id: 1 to 100 printable ASCII characters without spaces. Without it the command gets an id of its own.", 100),
        Header("If-Match", "The version that was read, as its ETag: `\"7\"`. Without it any version will do."),
        Header("Content-Language", "The language that the texts in the body are written in."),
    ];

    private static OpenApiParameter Header(string name, string description, int? mostCharacters = null) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = mostCharacters },
    };
}
