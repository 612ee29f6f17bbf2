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
        options.AddOperationTransformer(OpenApiOperations.Describe);
        options.AddDocumentTransformer((document, _, _) => Describe(document));
    }

    private static Task Describe(OpenApiDocument document)
    {
        document.Info = new() { Title = "Learning Network", Version = Document, Description = About };
        document.Servers = [];
        document.AddComponent<IOpenApiSecurityScheme>(Bearer, new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = Bearer });
        document.Security = [new() { [new OpenApiSecuritySchemeReference(Bearer, document)] = [] }];
        TellBodiesFromAnswers(document);
        return Task.CompletedTask;
    }

    /// <summary>
    /// Of what is sent, nothing unknown is taken, and a missing member is refused by its own code; of what is answered, every member is there,
    /// and more may come in time.
    /// </summary>
    private static void TellBodiesFromAnswers(OpenApiDocument document)
    {
        var sent = document.Paths.Values
            .SelectMany(path => path.Operations ?? [])
            .SelectMany(operation => operation.Value.RequestBody?.Content ?? new Dictionary<string, OpenApiMediaType>())
            .Select(content => (content.Value.Schema as OpenApiSchemaReference)?.Reference.Id)
            .ToHashSet();
        foreach (var (name, schema) in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            if (schema is not OpenApiSchema own)
                continue;
            if (sent.Contains(name))
                own.Required = null;
            else
                own.AdditionalPropertiesAllowed = true;
        }
    }
}
