using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.DesignSystem.Forms;

/// <summary>
/// What a person sent with a form. A handler that takes one is only reached when the form is no larger than
/// <see cref="LargestBody"/> bytes and carries the anti-forgery token; otherwise the reader gets a page that says what to do.
/// Files are taken only where the endpoint says so: see <see cref="TakesFiles"/>.
/// </summary>
public sealed class PostedForm
{
    public const int LargestBody = 256 * 1024;
    internal const string CommandIdField = "command-id";
    internal const string SeenVersionField = "seen-version";
    private static readonly FormOptions Limits = new() { BufferBody = false, ValueCountLimit = 400, KeyLengthLimit = 200, ValueLengthLimit = 64 * 1024 };

    private PostedForm(FormState state, IFormFileCollection files) => (State, Files) = (state, files);

    /// <summary>The files that were sent along; none where the endpoint takes none.</summary>
    public IReadOnlyList<IFormFile> Files { get; }

    /// <summary>What was sent, to show it again.</summary>
    public FormState State { get; }

    /// <summary>
    /// The id of the command that this form stands for; it was given when the form was shown, so that the same form sent twice is one command.
    /// A form without one gets a new id.
    /// </summary>
    public Guid CommandId => Guid.TryParse(this[CommandIdField], out var id) ? id : Guid.CreateVersion7();

    /// <summary>The version of what the form was shown for; where that has changed since, the command is refused as stale. Null where the form says none.</summary>
    public int? SeenVersion => int.TryParse(this[SeenVersionField], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    /// <summary>A field without surrounding space; empty when it was not sent.</summary>
    public string this[string field] => State.Value(field).ToString().Trim();

    /// <summary>Called by the framework for a handler's parameter.</summary>
    public static async ValueTask<PostedForm> BindAsync(HttpContext context)
    {
        var state = await Typed(context.Request);
        var tokens = context.RequestServices.GetRequiredService<IAntiforgery>();
        if (!await tokens.IsRequestValidAsync(context))
            throw new StaleFormException(state.ToShow());
        context.RequestServices.GetRequiredService<KeptForms>().Forget(context);
        return new PostedForm(state, context.Request.Form.Files);
    }

    /// <summary>What was typed, to show it to the one who sent it; nothing says who that was.</summary>
    internal static async Task<FormState> Typed(HttpRequest request) =>
        new((await Read(request)).Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal)).ToDictionary(), []);

    private static async Task<IFormCollection> Read(HttpRequest request)
    {
        var files = request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<TakesFiles>();
        if (!request.HasFormContentType || (files is null && request.ContentType!.StartsWith("multipart", StringComparison.OrdinalIgnoreCase)))
        {
            throw new BadHttpRequestException("not a form", StatusCodes.Status415UnsupportedMediaType);
        }

        var largest = files?.LargestBody ?? LargestBody;
        if (request.ContentLength > largest) throw TooLarge();
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = largest;
        try
        {
            return await request.ReadFormAsync(files?.Limits ?? Limits);
        }
        catch (InvalidDataException)
        {
            throw TooLarge();
        }
    }

    private static BadHttpRequestException TooLarge() => new("form too large", StatusCodes.Status413PayloadTooLarge);
}
