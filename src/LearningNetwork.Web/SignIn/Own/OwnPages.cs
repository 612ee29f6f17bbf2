using LearningNetwork.Storage.People;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Mailing;
using LearningNetwork.Web.SignIn.Entering;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.SignIn.Own;

/// <summary>A person's own page: what is known here, where one is signed in, and the ways to end it. Ids of others' are not there.</summary>
internal static class OwnPages
{
    public const string Path = "/account";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup(Path).NeedsSignIn();
        own.MapPage("", Show);
        own.MapForm("/sessions/end-all", EndAll);
        own.MapForm("/sessions/{id}/end", End);
        own.MapForm("/network", Change);
        own.MapPage("/data", Data);
    }

    private static async Task<IResult> Show(
        HttpContext context, PageFrame frame, SignedIn person, EntryOptions entry, Sessions sessions, Memberships memberships, SecurityLog events, CancellationToken cancellation)
    {
        var who = person.Actor.Person;
        var isLocal = entry.LocalAccounts && person.Issuer is null;
        return OwnPage.Of(
            frame,
            new(person, await sessions.Of(who, cancellation), await memberships.Of(who, cancellation))
            {
                HasMail = context.RequestServices.GetService<MailOptions>() is not null,
                IsLocal = isLocal,
                PasswordChanged = isLocal ? await events.Last(who, SecurityEventKind.PasswordChanged, cancellation) : null,
            });
    }

    /// <summary>All that is known of the one who asks, as a file.</summary>
    private static async Task<IResult> Data(
        HttpContext context, SignedIn person, Sessions sessions, Memberships memberships, ServiceTokens tokens, MailChoices mail, SentMails sent, SecurityLog events, CancellationToken cancellation)
    {
        var (who, network) = (person.Actor.Person, person.Actor.Network);
        await events.Note(new(SecurityEventKind.PersonSeen, who, network, who.Value, "own"), cancellation);
        context.Response.Headers.ContentDisposition = "attachment; filename=\"personal-data.json\"";
        return TypedResults.Json(
            new OwnData(
                who.Value, person.Name,
                [.. (await memberships.Of(who, cancellation)).Select(one => new OwnMembership(one.Grant.Network.Value, [.. one.Grant.Roles.Select(RoleWords.Code)], one.Grant.Service?.Value, one.Until))],
                await sessions.Of(who, cancellation), await tokens.Of(who, network, cancellation), await events.Of(who, cancellation))
            {
                EMail = (await mail.Find(who, network, cancellation))?.Address,
                EMailsSent = await sent.Of(who, network, 1000, cancellation),
            },
            ApiJson.Options);
    }

    private static async Task<IResult> End(string id, HttpContext context, PostedForm form, SignedIn person, Sessions sessions, SessionDoor door, SecurityLog events)
    {
        if (id == person.EnteredBy)
            await door.Leave(context);
        else if (!await sessions.End(person.Actor.Person, id, context.RequestAborted))
            return TypedResults.NotFound();
        await events.Note(new(SecurityEventKind.SessionsEnded, person.Actor.Person, person.Actor.Network, id), context.RequestAborted);
        return new SeeOther(id == person.EnteredBy ? "/signed-out" : Path, "notice.session-ended");
    }

    private static async Task<IResult> EndAll(HttpContext context, PostedForm form, SignedIn person, Sessions sessions, SessionDoor door, SecurityLog events)
    {
        await sessions.EndAll(person.Actor.Person, context.RequestAborted);
        await events.Note(new(SecurityEventKind.SessionsEnded, person.Actor.Person, person.Actor.Network, Detail: "all"), context.RequestAborted);
        await door.Leave(context);
        return new SeeOther("/signed-out");
    }

    /// <summary>Goes over to another network of one's own, with a session of its own.</summary>
    private static async Task<IResult> Change(HttpContext context, PostedForm form, SignedIn person, Memberships memberships, SessionDoor door)
    {
        var mine = await memberships.Of(person.Actor.Person, context.RequestAborted);
        if (mine.FirstOrDefault(one => one.Grant.Network.Value == form["network"]) is not { } wanted)
            return TypedResults.NotFound();
        await door.GoOver(context, person, wanted.Grant.Network);
        return new SeeOther("/");
    }
}

/// <summary>What is known of a person, for that person.</summary>
/// <param name="Events">What happened to the door because of the person, with addresses, for as long as that is kept.</param>
public sealed record OwnData(
    string Mark, string Name, IReadOnlyList<OwnMembership> Memberships, IReadOnlyList<Session> Sessions, IReadOnlyList<ServiceToken> Tokens, IReadOnlyList<OwnEvent> Events)
{
    /// <summary>Where e-mail of this network goes; null where none does.</summary>
    public string? EMail { get; init; }

    public IReadOnlyList<SentMail> EMailsSent { get; init; } = [];
}

public sealed record OwnMembership(string Network, IReadOnlyList<string> Roles, string? Service, DateOnly? Until);

/// <summary>What a person sees of oneself.</summary>
public sealed record OwnModel(SignedIn Person, IReadOnlyList<Session> Sessions, IReadOnlyList<Membership> Memberships)
{
    /// <summary>Whether e-mail can be chosen.</summary>
    public bool HasMail { get; init; }

    /// <summary>Whether the person came in with an account here.</summary>
    public bool IsLocal { get; init; }

    /// <summary>When the password was last changed, so that whoever did not do it sees it; null where it was not, as far as that is kept.</summary>
    public DateTimeOffset? PasswordChanged { get; init; }
}
