using System.Security.Claims;
using LearningNetwork.Domain;

namespace LearningNetwork.Web.SignIn;

/// <summary>Finds out at each request whom a cookie or a token stands for, and what that person may at this moment.</summary>
internal interface IWhoIsThere
{
    /// <param name="cookie">What the session's cookie held.</param>
    /// <returns>Null where it stands for nobody any more.</returns>
    ValueTask<SignedIn?> OfSession(ClaimsPrincipal cookie, CancellationToken cancellation);

    /// <summary>The same for a page that is only open: looking on is not using it, so a session grows idle all the same.</summary>
    ValueTask<SignedIn?> StillOfSession(ClaimsPrincipal cookie, CancellationToken cancellation);

    /// <summary>Whose session a cookie stood for, though it may have run out meanwhile; null where it was ended, or never was one. It opens nothing.</summary>
    ValueTask<PersonId?> WhoseWas(ClaimsPrincipal cookie, CancellationToken cancellation);

    /// <inheritdoc cref="OfSession"/>
    ValueTask<SignedIn?> OfToken(string token, CancellationToken cancellation);

    /// <summary>A person in a network as the person is now, found by something else than a session or token; null where there is none any more.</summary>
    ValueTask<SignedIn?> Find(PersonId person, NetworkId network, CancellationToken cancellation);
}
