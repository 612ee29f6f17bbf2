using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Api;

/// <summary>
/// Who sends a command through the API, and how; a handler that sends one takes this as its parameter:
/// <code>
/// private static async Task&lt;IResult&gt; Withdraw(string id, ApiCaller caller, IEntities entities) =>
///     SharingRequestId.Parse(id) is { } request
///         ? (await entities.Execute(request.Case.In(caller.Network), new WithdrawRequest(), caller.Sender)).As(done => …)
///         : new ApiProblem(SharingRequestRefusals.RequestUnknown);
/// </code>
/// <c>Idempotency-Key</c> is the command's id: 1 to 100 printable ASCII characters without spaces (else 400
/// <c>idempotency_key_invalid</c>); without one the command gets an id of its own. <c>If-Match: "7"</c> is the version that the sender has
/// read (else 400 <c>if_match_invalid</c>); where the entity has moved on, the command is refused as <c>stale</c>.
/// </summary>
/// <param name="TextLanguage">The language of the texts in the body.</param>
public sealed record ApiCaller(SignedIn Person, Sender Sender, Language TextLanguage)
{
    public Actor Actor => Person.Actor;

    public NetworkId Network => Person.Actor.Network;

    /// <summary>Called by the framework for a handler's parameter.</summary>
    public static async ValueTask<ApiCaller?> BindAsync(HttpContext context)
    {
        var person = (await SignedIn.BindAsync(context))!;
        return new(person, new Sender(person.Actor, IdOf(context.Request), VersionOf(context.Request)), ReaderLanguage.OfTexts(context));
    }

    /// <summary>A free text of the body through the personal-data gate: the text, or why it is refused. Nothing written is no text and no refusal.</summary>
    public (WrittenText? Text, Refusal? Refusal) Text(string field, string? body) =>
        string.IsNullOrWhiteSpace(body) ? (null, null) : Texts.NewText.Write(field, body, TextLanguage);

    /// <inheritdoc cref="Text"/>
    /// <summary>The same for a text that must be there.</summary>
    public (WrittenText? Text, Refusal? Refusal) RequiredText(string field, string? body) => Texts.NewText.Write(field, body, TextLanguage);

    private static CommandId IdOf(HttpRequest request) => request.Headers["Idempotency-Key"] switch
    {
        [] => new CommandId(Guid.CreateVersion7().ToString()),
        [var key] when CommandId.Parse(key) is { } id => id,
        _ => throw new RefusedRequestException(StatusCodes.Status400BadRequest, ApiRefusals.IdempotencyKeyInvalid),
    };

    private static int? VersionOf(HttpRequest request) => request.Headers.IfMatch switch
    {
        [] or ["*"] => null,
        [['"', .. var version, '"']] when int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw new RefusedRequestException(StatusCodes.Status400BadRequest, ApiRefusals.IfMatchInvalid),
    };
}
