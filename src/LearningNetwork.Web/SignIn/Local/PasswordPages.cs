using LearningNetwork.Storage.People;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn.Own;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.SignIn.Local;

/// <summary>A new password for one's own account: the old one is shown first, and whoever else is signed in as one is out (ASVS 5.0, 6.2.2, 6.2.3, 7.4.3).</summary>
internal static class PasswordPages
{
    public const string Path = "/account/password";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var password = routes.MapGroup(Path).NeedsSignIn();
        password.MapPage("", Show);
        password.MapForm("", Change);
    }

    private static async Task<IResult> Show(PageFrame frame, SignedIn person, LocalDoor door) =>
        PasswordPage.Of(frame, new(FormState.Empty, await door.Find(person.Actor.Person.Value) is { PasswordHash: not null }));

    private static async Task<IResult> Change(HttpContext context, PostedForm form, PageFrame frame, SignedIn person, LocalDoor door, Sessions sessions, SecurityLog events)
    {
        if (await door.Find(person.Actor.Person.Value) is not { PasswordHash: not null } account)
            return PasswordPage.Of(frame, new(FormState.Empty, false), StatusCodes.Status404NotFound);
        var (old, changed) = (form.State.Value("password").ToString(), form.State.Value("new-password").ToString());
        var state = FormState.Empty;
        if (changed.Length is < LocalSetup.ShortestPassword or > LocalSetup.LongestPassword)
            state = state.With("new-password", "local.password-length", LocalSetup.ShortestPassword, LocalSetup.LongestPassword);
        else if (changed == old)
            state = state.With("new-password", "password.same");
        if (!state.HasProblems)
            state = Said(await door.Change(account, old, changed), state);
        var address = context.Connection.RemoteIpAddress?.ToString();
        if (state.HasProblems)
        {
            await events.Note(new(SecurityEventKind.PasswordRefused, person.Actor.Person, person.Actor.Network, Address: address), context.RequestAborted);
            return PasswordPage.Of(frame, new(state, true), StatusCodes.Status422UnprocessableEntity);
        }

        await sessions.EndOthers(person.Actor.Person, person.EnteredBy!, context.RequestAborted);
        await events.Note(new(SecurityEventKind.PasswordChanged, person.Actor.Person, person.Actor.Network, Address: address), context.RequestAborted);
        return new SeeOther(OwnPages.Path, "notice.password-changed");
    }

    private static FormState Said(PasswordAnswer answer, FormState state) => answer switch
    {
        PasswordAnswer.Changed => state,
        PasswordAnswer.TooPlain => state.With("new-password", "local.password-plain"),
        _ => state.With("password", "password.wrong"),
    };
}

/// <param name="HasPassword">False for an account with a passkey alone, or one of the provider.</param>
public sealed record PasswordModel(FormState Form, bool HasPassword);
