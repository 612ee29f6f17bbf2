using System.Buffers;
using System.Reflection;
using System.Text.Json;
using LearningNetwork.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace LearningNetwork.Web.Api;

/// <summary>
/// What a program sent as JSON; a handler takes one as its parameter: <c>JsonBody&lt;SubmitBody&gt; body</c>. A handler is only reached with
/// JSON that fits <typeparamref name="T"/>; otherwise the sender gets 415, 413 <c>too_large</c>, 400 <c>malformed_json</c>,
/// 422 <c>field_unknown</c> (a member that is not there is refused, so that a mistyped one is not silently lost) or 422 <c>not_a_value</c>.
/// Members of <typeparamref name="T"/> are nullable, and the handler says <c>required</c> where one is missing: see <see cref="Sent"/>.
/// </summary>
public sealed record JsonBody<T>(T Value) : IEndpointParameterMetadataProvider where T : class
{
    /// <summary>Called by the framework for a handler's parameter.</summary>
    public static async ValueTask<JsonBody<T>?> BindAsync(HttpContext context) => new(Read(await JsonBody.Bytes(context)));

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T)));

    private static T Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            var sent = JsonSerializer.Deserialize<T>(json.Span, ApiJson.Options) ?? throw JsonBody.Malformed();
            NothingInLists.Refuse(json.Span);
            return sent;
        }
        catch (JsonException unfit)
        {
            throw JsonBody.Why(json, typeof(T), unfit);
        }
    }
}

/// <summary>Reads a body's bytes, and says what is wrong with those that do not fit.</summary>
internal static class JsonBody
{
    /// <summary>The most bytes that the API takes at once: the longest text several times over.</summary>
    public const int Largest = 64 * 1024;

    public static async Task<ReadOnlyMemory<byte>> Bytes(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
            throw new RefusedRequestException(StatusCodes.Status415UnsupportedMediaType, ApiRefusals.MediaType);
        if (context.Request.ContentLength > Largest)
            throw TooLarge();
        var reader = context.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(context.RequestAborted);
            if (read.Buffer.Length > Largest)
            {
                reader.AdvanceTo(read.Buffer.End);
                throw TooLarge();
            }

            if (read.IsCompleted)
            {
                var bytes = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return bytes;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    public static RefusedRequestException Malformed() => new(StatusCodes.Status400BadRequest, ApiRefusals.MalformedJson);

    /// <summary>Broken JSON is malformed; whole JSON that does not fit names the member that it does not know, or cannot use.</summary>
    public static RefusedRequestException Why(ReadOnlyMemory<byte> json, Type wanted, JsonException unfit)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = ApiJson.Deepest, AllowDuplicateProperties = false });
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Unprocessable(UnknownMember(document.RootElement, wanted) is { } name ? ApiRefusals.FieldUnknown(name) : Refusals.NotAValue(PathOf(unfit)))
                : Malformed();
        }
        catch (JsonException)
        {
            return Malformed();
        }
    }

    private static string? UnknownMember(JsonElement sent, Type wanted)
    {
        var known = ApiJson.Options.GetTypeInfo(wanted).Properties.Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
        return sent.EnumerateObject().Select(member => member.Name).FirstOrDefault(name => !known.Contains(name));
    }

    private static string PathOf(JsonException unfit) => unfit.Path?.TrimStart('$', '.') ?? "";

    private static RefusedRequestException TooLarge() => new(StatusCodes.Status413PayloadTooLarge, ApiRefusals.TooLarge(Largest));

    private static RefusedRequestException Unprocessable(Refusal refusal) => new(StatusCodes.Status422UnprocessableEntity, refusal);
}
