using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LearningNetwork.Web.Api;

/// <summary>What the OpenAPI document says beside what the endpoints themselves tell.</summary>
internal static class OpenApiDescription
{
    public const string Document = "v1";
    private const string Bearer = "bearer";

    private const string About = """
        Everything the pages show and do, for programs. Sign in with `Authorization: Bearer <token>`; a cookie counts for nothing here.

        **Noes** are `application/problem+json` with a stable `code`, the values it names in `arguments`, and `title` and `detail` in the
        language of `Accept-Language` (nb, nn or en).

        **Commands** (POST) carry their id in `Idempotency-Key`. The same key again from the same person is the same command: it happens
        once and gets the first answer again; with other content it is refused (409 `idempotency_key_reused`). A refused command is not
        stored: the same key again is decided anew, and may then be done. An answer that never came (a connection lost, a 5xx) says nothing:
        send the command again with its key.

        **Versions**: `ETag` is the version of what was read; sent back as `If-Match`, a command is refused (409 `stale`) where it has changed since.

        **Texts** are taken to be in the language of `Content-Language`, else of `Accept-Language`. One that holds an identity number, a
        telephone number or an e-mail address is refused (422 `personal_data`, with the places).
        """;

    public static void Configure(OpenApiOptions options)
    {
        options.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith("api/", StringComparison.Ordinal) is true;
        options.AddDocumentTransformer((document, _, _) => Describe(document));
        options.AddOperationTransformer(Describe);
    }

    private static Task Describe(OpenApiDocument document)
    {
        document.Info = new() { Title = "Learning Network", Version = Document, Description = About };
        document.Servers = [];
        document.AddComponent<IOpenApiSecurityScheme>(Bearer, new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = Bearer });
        document.Security = [new() { [new OpenApiSecuritySchemeReference(Bearer, document)] = [] }];
        return Task.CompletedTask;
    }

    private static async Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var problem = await context.GetOrCreateSchemaAsync(typeof(ProblemBody), null, cancellation);
        var isCommand = context.Description.HttpMethod is "POST";
        operation.Responses ??= [];
        foreach (var (status, why) in Noes(isCommand))
        {
            operation.Responses[status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponse
            {
                Description = why,
                Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new() { Schema = problem } },
            };
        }

        operation.Parameters ??= [];
        operation.Parameters.Add(Header("Accept-Language", "The reader's languages, for `title` and `detail`."));
        if (!isCommand)
            return;
        operation.Parameters.Add(Header("Idempotency-Key", "The command's id: 1 to 100 printable ASCII characters without spaces. Without it the command gets an id of its own.", 100));
        operation.Parameters.Add(Header("If-Match", "The version that was read, as its ETag: `\"7\"`. Without it any version will do."));
        operation.Parameters.Add(Header("Content-Language", "The language that the texts in the body are written in."));
    }

    private static IEnumerable<(int Status, string Why)> Noes(bool isCommand)
    {
        yield return (401, "Not signed in.");
        yield return (403, "Not allowed for this person.");
        yield return (404, "Nothing of that name in the person's network.");
        if (!isCommand)
            yield break;
        yield return (400, "Cannot be read: `malformed_json`, `idempotency_key_invalid`, `if_match_invalid`.");
        yield return (409, "Does not fit with what has happened: `stale`, `idempotency_key_reused`, and the command's own.");
        yield return (413, "The body is larger than 64 kB.");
        yield return (415, "The body is no JSON.");
        yield return (422, "A value cannot be used: `required`, `not_a_value`, `field_unknown`, `too_long`, `personal_data`, and the command's own.");
    }

    private static OpenApiParameter Header(string name, string description, int? mostCharacters = null) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = mostCharacters },
    };
}
