using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn.Provider;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace LearningNetwork.Web.SignIn.Entering;

/// <summary>Signing in and out outside the demonstration.</summary>
internal static class EnteringPages
{
    public const string Failed = "/sign-in?failed";
    public const string NoMembership = "/sign-in/no-membership";

    public static void Map(IEndpointRouteBuilder routes, EntryOptions entry)
    {
        routes.MapPage("/sign-in", Ask).Open();
        routes.MapPage(NoMembership, (PageFrame frame) => NoMembershipPage.Of(frame, "", StatusCodes.Status403Forbidden)).Open();
        routes.MapPage("/signed-out", (PageFrame frame) => SignedOutPage.Of(frame, "")).Open();
        routes.MapForm("/sign-out", Leave).Open();
    }

    private static IResult Ask(
        HttpContext context, PageFrame frame, EntryOptions entry, [FromQuery(Name = "return")] string? returnTo = null, string? failed = null) =>
        SignInPage.Of(frame, new(entry.Provider?.Name, entry.LocalAccounts, SignedIn.Find(context), LocalPath.OrHome(returnTo), failed is not null));

    /// <summary>Ends the session here, and then at the provider, so that whoever comes next to the same machine is asked who they are.</summary>
    private static async Task<IResult> Leave(HttpContext context, PostedForm form, SessionDoor door, EntryOptions entry)
    {
        var person = SignedIn.Find(context);
        await door.Leave(context);
        return person?.Issuer is not null && await EndAtProvider(context, entry) is { } address ? TypedResults.Redirect(address) : new SeeOther("/signed-out");
    }

    private static async Task<string?> EndAtProvider(HttpContext context, EntryOptions entry)
    {
        try
        {
            var provider = (ProviderMetadata?)context.RequestServices.GetService(typeof(ProviderMetadata));
            return provider is not null && (await provider.Current(context.RequestAborted)).EndSessionEndpoint is { Length: > 0 } end
                ? QueryHelpers.AddQueryString(end, new Dictionary<string, string?> { ["client_id"] = provider.Options.ClientId, ["post_logout_redirect_uri"] = entry.LinkTo("/signed-out") })
                : null;
        }
        catch (Exception unreachable) when (unreachable is InvalidOperationException or IOException or HttpRequestException)
        {
            return null;
        }
    }
}

/// <summary>The ways in.</summary>
/// <param name="Provider">The provider's name, or null.</param>
/// <param name="Now">Who is signed in already, or null.</param>
/// <param name="HasFailed">Whether it was just tried in vain.</param>
public sealed record SignInModel(string? Provider, bool LocalAccounts, SignedIn? Now, string ReturnTo, bool HasFailed);
