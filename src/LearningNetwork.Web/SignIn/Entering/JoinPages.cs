using LearningNetwork.Storage.People;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.SignIn.Entering;

/// <summary>Where an invitation's link leads. Whatever is wrong with a link, the answer is the same.</summary>
internal static class JoinPages
{
    public const string Path = "/join";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPage(Path, Show).Open();
        routes.MapForm(Path, Take).NeedsSignIn();
    }

    public static string LinkOf(string secret) => $"{Path}?invitation={secret}";

    private static async Task<IResult> Show(HttpContext context, PageFrame frame, Invitations invitations, EntryOptions entry, string? invitation = null)
    {
        context.Response.Headers.CacheControl = "no-store";
        return invitation is { Length: > 0 and < 100 } && await invitations.Find(invitation, context.RequestAborted) is { } open
            ? JoinPage.Of(frame, new(open, invitation, entry.Provider?.Name, entry.LocalAccounts, SignedIn.Find(context)))
            : JoinPage.Of(frame, new(null, "", null, false, null), StatusCodes.Status404NotFound);
    }

    /// <summary>For someone who is signed in already and is asked into another network, or to be something else.</summary>
    private static async Task<IResult> Take(HttpContext context, PostedForm form, PageFrame frame, SignedIn person, Invitations invitations, SessionDoor door, SecurityLog events)
    {
        if (await invitations.Take(form["invitation"], person.Actor.Person, context.RequestAborted) is not { } taken)
            return JoinPage.Of(frame, new(null, "", null, false, null), StatusCodes.Status404NotFound);
        await events.Note(new(SecurityEventKind.InvitationTaken, person.Actor.Person, taken.Grant.Network, taken.Id), context.RequestAborted);
        await door.GoOver(context, person, taken.Grant.Network);
        return new SeeOther("/", "notice.joined");
    }
}

/// <summary>An invitation as the invited person sees it.</summary>
/// <param name="Invitation">Null where the link opens nothing.</param>
public sealed record JoinModel(Invitation? Invitation, string Secret, string? Provider, bool LocalAccounts, SignedIn? Now);
