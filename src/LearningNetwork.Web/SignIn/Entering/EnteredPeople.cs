using System.Security.Claims;
using LearningNetwork.Domain;
using LearningNetwork.Storage.People;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.SignIn.Entering;

/// <summary>People as the database knows them at this moment.</summary>
internal sealed class EnteredPeople(Sessions sessions, ServiceTokens tokens, Memberships memberships) : IWhoIsThere
{
    public async ValueTask<SignedIn?> OfSession(ClaimsPrincipal cookie, CancellationToken cancellation) =>
        SessionCookie.SecretIn(cookie) is { } secret && await sessions.Find(secret, cancellation) is { } entered ? Of(entered) : null;

    public async ValueTask<SignedIn?> StillOfSession(ClaimsPrincipal cookie, CancellationToken cancellation) =>
        SessionCookie.SecretIn(cookie) is { } secret && await sessions.Look(secret, cancellation) is { } entered ? Of(entered) : null;

    public async ValueTask<PersonId?> WhoseWas(ClaimsPrincipal cookie, CancellationToken cancellation) =>
        SessionCookie.SecretIn(cookie) is { } secret ? await sessions.WhoseWas(secret, cancellation) : null;

    public async ValueTask<SignedIn?> OfToken(string token, CancellationToken cancellation) =>
        token.Length is > 0 and < 100 && await tokens.Find(token, cancellation) is { } entered ? Of(entered) : null;

    public async ValueTask<SignedIn?> Find(PersonId person, NetworkId network, CancellationToken cancellation) =>
        await memberships.FindNamed(person, network, cancellation) is { } member ? Of(member) : null;

    private static SignedIn Of(Entered entered)
    {
        var (member, grant) = (entered.Membership, entered.Membership.Grant);
        return new(grant.To(member.Person), grant.Roles[0], entered.ServiceName ?? entered.NetworkName, entered.NetworkName, Language.WithCode(entered.Language) ?? Language.Nynorsk)
        {
            Name = member.Name,
            EnteredBy = entered.Id,
            Issuer = entered.Issuer,
            MayWrite = entered.MayWrite,
        };
    }
}
