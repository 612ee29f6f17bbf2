using LearningNetwork.Domain;
using LearningNetwork.Storage.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.SignIn.Entering;

/// <summary>Lets people in and out. Whoever comes in gets a session of a new secret, and the one that the browser had before ends: a planted cookie is worth nothing.</summary>
internal sealed class SessionDoor(Sessions sessions, Memberships memberships, SecurityLog events)
{
    /// <summary>Begins a session for a person who has shown who they are; false where the person is no member of any network.</summary>
    /// <param name="network">The one to enter, where the person has several; else the first.</param>
    public async Task<bool> Enter(HttpContext context, PersonId person, ProviderSession? provider, NetworkId? network = null)
    {
        var cancellation = context.RequestAborted;
        var all = await memberships.Of(person, cancellation);
        var member = all.FirstOrDefault(one => one.Grant.Network == network) ?? (all.Count > 0 ? all[0] : null);
        if (member is not { Grant.Roles.Count: > 0 })
            return false;
        await EndTheOneBefore(context);
        var secret = await sessions.Begin(person, member.Grant.Network, Device.Of(context.Request.Headers.UserAgent.ToString()), provider, cancellation);
        await SessionCookie.Begin(context, secret);
        await Note(SecurityEventKind.SignedIn, person, member.Grant.Network, context);
        return true;
    }

    /// <summary>Lets whoever is in go over to another network. It is the provider's session still: it ends with that one, and signing out ends both.</summary>
    public async Task<bool> GoOver(HttpContext context, SignedIn person, NetworkId network)
    {
        var provider = person.EnteredBy is { } session ? await sessions.ProviderOf(person.Actor.Person, session, context.RequestAborted) : null;
        return await Enter(context, person.Actor.Person, provider, network);
    }

    /// <summary>Ends the session of this request, if it has one.</summary>
    public async Task Leave(HttpContext context)
    {
        if (await EndTheOneBefore(context) is { } person)
            await Note(SecurityEventKind.SignedOut, person.Actor.Person, person.Actor.Network, context);
        await SessionCookie.End(context);
    }

    private async Task<SignedIn?> EndTheOneBefore(HttpContext context)
    {
        var before = await context.AuthenticateAsync(SessionCookie.Scheme);
        if ((before.Principal?.Identity as PersonIdentity)?.Person is not { EnteredBy: { } session } person)
            return null;
        await sessions.End(person.Actor.Person, session, CancellationToken.None);
        return person;
    }

    private Task Note(SecurityEventKind kind, PersonId person, NetworkId network, HttpContext context) =>
        events.Note(new(kind, person, network, Address: context.Connection.RemoteIpAddress?.ToString()), CancellationToken.None);
}
