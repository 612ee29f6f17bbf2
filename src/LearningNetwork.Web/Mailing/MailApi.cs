using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.People;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Mailing;

/// <summary>A person's own choice of e-mail, and what was sent, for programs. Where no e-mail server is set, none of it is there.</summary>
internal static class MailApi
{
    public static void MapMailApi(this IEndpointRouteBuilder api)
    {
        var mail = api.MapGroup("/mail").WithTags("E-mail").Needs(Right.SeeActivity);
        mail.MapApiGet("", Get).WithName("getMailChoice").WithSummary("Where the reader gets e-mail, and how often.").Produces<MailChoiceJson>();
        mail.MapApiPut("", Choose).WithName("chooseMail").Produces<MailChoiceJson>()
            .WithSummary("Chooses; an address that is new gets a link to be followed first. Without an address the rhythm is none, and the address is forgotten.");
        mail.MapApiGet("/sent", Sent).WithName("listMailSent").WithSummary("What was sent to the reader, the newest first, at most 50.").Produces<MailSentJson>();
    }

    private static async Task<IResult> Get(HttpContext context, SignedIn person) =>
        Mail(context) is { } mail ? Json(MailChoiceJson.Of(await mail.Of(person.Actor, context.RequestAborted))) : NoServer;

    private static async Task<IResult> Choose(HttpContext context, JsonBody<MailChoiceBody> sent, SignedIn person, Phrasebook texts)
    {
        if (Mail(context) is not { } mail)
            return NoServer;
        var address = sent.Value.Address?.Trim() ?? "";
        if (sent.Value.Rhythm is null)
            return new ApiProblem(Refusals.Required("rhythm"));
        if (Choices.Parse<MailRhythm>(sent.Value.Rhythm) is not { } rhythm)
            return new ApiProblem(Refusals.NotAValue("rhythm"));
        if (address.Length == 0 && rhythm != MailRhythm.None)
            return new ApiProblem(Refusals.Required("address"));
        if (address.Length > 0 && !OwnMail.IsAddress(address))
            return new ApiProblem(Refusals.NotAValue("address"));
        if (address.Length == 0)
            await mail.Forget(person.Actor, context.RequestAborted);
        else
            await mail.Choose(person.Actor, address, rhythm, texts.In(ReaderLanguage.Of(context)), context.RequestAborted);
        return Json(MailChoiceJson.Of(await mail.Of(person.Actor, context.RequestAborted)));
    }

    private static async Task<IResult> Sent(HttpContext context, SignedIn person) => Mail(context) is { } mail
        ? Json(new MailSentJson([.. (await mail.Sent(person.Actor, OwnMail.MostShown, context.RequestAborted)).Select(one => new MailSentItem(one.Subject, one.At, Choices.Code(one.State)))]))
        : NoServer;

    /// <summary>Null where no server is set, and in the demonstration.</summary>
    private static OwnMail? Mail(HttpContext context) => context.RequestServices.GetService<OwnMail>();

    private static ApiProblem NoServer => new(Refusals.NotFound);

    private static JsonHttpResult<T> Json<T>(T said) => TypedResults.Json(said, ApiJson.Options);
}

/// <param name="Rhythm"><c>none</c>, <c>atOnce</c> or <c>weekly</c>.</param>
internal sealed record MailChoiceBody(string? Address, string? Rhythm);

/// <param name="Address">Null where none is known.</param>
/// <param name="Verified">Whether whoever reads that address has said so; until then nothing but the question goes there.</param>
internal sealed record MailChoiceJson(string? Address, string Rhythm, bool Verified)
{
    public static MailChoiceJson Of(MailChoice? choice) => new(choice?.Address, Choices.Code(choice?.Rhythm ?? MailRhythm.None), choice?.IsVerified ?? false);
}

internal sealed record MailSentJson(IReadOnlyList<MailSentItem> Items);

/// <param name="State"><c>sent</c>, <c>waiting</c> (tried again), <c>failed</c>, <c>dropped</c> (no longer needed) or <c>claimed</c> (on its way; where it stays so, nobody knows whether it went).</param>
internal sealed record MailSentItem(string Subject, DateTimeOffset At, string State);
