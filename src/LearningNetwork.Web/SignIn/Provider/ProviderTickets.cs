using System.Security.Claims;
using LearningNetwork.Domain;
using LearningNetwork.Storage.People;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn.Entering;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;

namespace LearningNetwork.Web.SignIn.Provider;

/// <summary>Lets in whom the provider has signed in, where an invitation or the provider's own words say what the person is here.</summary>
internal sealed partial class ProviderTickets(
    ProviderMetadata provider, Persons persons, Memberships memberships, Invitations invitations, SessionDoor door, SecurityLog events, ILogger<ProviderTickets> log)
{
    /// <summary>Carries an invitation's secret to the provider and back, sealed in the state.</summary>
    public const string InvitationItem = "invitation";

    private static readonly PersonId TheProvider = new("provider");

    public async Task Received(TicketReceivedContext context)
    {
        var cancellation = context.HttpContext.RequestAborted;
        var who = context.Principal!;
        var name = new SignInName(Claim(who, JwtRegisteredClaimNames.Iss)!, Claim(who, JwtRegisteredClaimNames.Sub)!);
        var invitation = context.Properties?.Items.TryGetValue(InvitationItem, out var item) is true ? item : null;
        var person = await persons.Find(name, cancellation);
        if (provider.Options.Claims is { } claims)
            person = await TakeAtTheirWord(claims, who, name, person, cancellation);
        else if (invitation is not null && await invitations.Find(invitation, cancellation) is not null)
            person = await Invite(invitation, name, context, cancellation);
        var session = new ProviderSession(name.Issuer, name.Subject, Claim(who, JwtRegisteredClaimNames.Sid));
        var entered = person is { } known && await door.Enter(context.HttpContext, known, session);
        if (!entered)
            await Refuse(context.HttpContext, "no membership");
        context.HandleResponse();
        await new SeeOther(entered ? LocalPath.OrHome(context.ReturnUri) : EnteringPages.NoMembership).ExecuteAsync(context.HttpContext);
    }

    public async Task Failed(RemoteFailureContext context)
    {
        LogFailed(log, context.Failure?.Message ?? "?");
        await Refuse(context.HttpContext, "provider");
        context.HandleResponse();
        await new SeeOther(EnteringPages.Failed).ExecuteAsync(context.HttpContext);
    }

    private async Task<PersonId> Invite(string invitation, SignInName name, TicketReceivedContext context, CancellationToken cancellation)
    {
        var person = await persons.FindOrMake(name, cancellation);
        if (await invitations.Take(invitation, person, cancellation) is { } taken)
            await events.Note(new(SecurityEventKind.InvitationTaken, person, taken.Grant.Network, taken.Id, Address: context.HttpContext.Connection.RemoteIpAddress?.ToString()), cancellation);
        if (Claim(context.Principal!, JwtRegisteredClaimNames.Name) is { Length: > 0 } called)
            await persons.Call(person, Short(called), cancellation);
        return person;
    }

    /// <summary>What the provider says is what the person is; where it says nothing, what it said before has ended.</summary>
    private async Task<PersonId?> TakeAtTheirWord(ClaimNames claims, ClaimsPrincipal who, SignInName name, PersonId? known, CancellationToken cancellation)
    {
        if (claims.GrantIn(claim => who.FindAll(claim).Select(one => one.Value)) is not { } grant)
        {
            if (known is { } former)
                await memberships.End(former, claims.Network, TheProvider, cancellation);
            return known;
        }

        var person = known ?? await persons.FindOrMake(name, cancellation);
        if ((await memberships.Find(person, claims.Network, cancellation)) is not { Until: null } before || before.Grant != grant)
            await memberships.Put(person, grant, until: null, TheProvider, cancellation);
        if (Claim(who, JwtRegisteredClaimNames.Name) is { Length: > 0 } called)
            await persons.Call(person, Short(called), cancellation);
        return person;
    }

    private Task Refuse(Microsoft.AspNetCore.Http.HttpContext context, string why) =>
        events.Note(new(SecurityEventKind.SignInRefused, null, null, Detail: why, Address: context.Connection.RemoteIpAddress?.ToString()), CancellationToken.None);

    private static string? Claim(ClaimsPrincipal who, string name) => who.FindFirstValue(name);

    private static string Short(string name) => name.Length <= Fields.MostInName ? name : name[..Fields.MostInName];

    [LoggerMessage(Level = LogLevel.Warning, Message = "Signing in with the provider failed: {Why}")]
    private static partial void LogFailed(ILogger log, string why);
}
