using System.Security.Claims;

namespace LearningNetwork.Web.SignIn;

/// <summary>Finds out at each request whom a cookie or a token stands for, and what that person may at this moment.</summary>
internal interface IWhoIsThere
{
    /// <param name="cookie">What the session's cookie held.</param>
    /// <returns>Null where it stands for nobody any more.</returns>
    ValueTask<SignedIn?> OfSession(ClaimsPrincipal cookie, CancellationToken cancellation);

    /// <inheritdoc cref="OfSession"/>
    ValueTask<SignedIn?> OfToken(string token, CancellationToken cancellation);
}
