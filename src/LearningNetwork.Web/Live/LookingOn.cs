using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Live;

/// <summary>
/// What an open page asks for by itself. Looking on is not using: it keeps no session from growing idle, and takes no notice that waits for
/// the page that its reader opens next.
/// </summary>
internal static class LookingOn
{
    /// <summary>What <c>live.js</c> says of itself; whoever else says it has the session for a shorter time, and nothing more.</summary>
    public const string Header = "Looks-On";

    public static bool Is(HttpContext context) => context.Request.Headers.ContainsKey(Header) || context.Request.Path == LiveRoutes.Path;
}
