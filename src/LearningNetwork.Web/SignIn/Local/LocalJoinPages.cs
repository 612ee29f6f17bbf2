using LearningNetwork.Domain;
using LearningNetwork.Storage.People;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn.Entering;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.SignIn.Local;

/// <summary>An invitation taken with a local account: with a passkey, or with a password and an authenticator app.</summary>
internal static class LocalJoinPages
{
    public const string Path = "/join/local";
    public const string PasskeyPath = "/join/passkey";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPage(Path, Show).Open();
        routes.MapForm(Path, TakeWithPassword).Open();
        routes.MapPage(PasskeyPath, (string? invitation) => new SeeOther(Path + "?invitation=" + Uri.EscapeDataString(invitation ?? ""))).Open();
        routes.MapForm(PasskeyPath, TakeWithPasskey).Open();
    }

    private static async Task<IResult> Show(HttpContext context, PageFrame frame, Invitations invitations, Passkeys passkeys, string? invitation = null)
    {
        context.Response.Headers.CacheControl = "no-store";
        return invitation is { Length: > 0 and < 100 } && await invitations.Find(invitation, context.RequestAborted) is { } open
            ? LocalJoinPage.Of(frame, await Model(FormState.Empty, invitation, open, passkeys, frame, context))
            : Closed(frame);
    }

    private static async Task<IResult> TakeWithPasskey(
        HttpContext context, PostedForm form, PageFrame frame, Invitations invitations, Passkeys passkeys, SessionDoor sessions, SecurityLog events, Persons persons)
    {
        var secret = form["invitation"];
        if (await invitations.Find(secret, context.RequestAborted) is not { } open)
            return Closed(frame);
        if (await passkeys.Make(form["credential"], form["state"], context) is not { } account)
        {
            var refused = FormState.Empty.With("", "local.no-passkey");
            return LocalJoinPage.Of(frame, await Model(refused, secret, open, passkeys, frame, context), StatusCodes.Status422UnprocessableEntity);
        }

        var person = new PersonId(account.Id);
        await persons.Keep(person, context.RequestAborted);
        if (!await Take(secret, person, context, invitations, events))
            return Closed(frame);
        await sessions.Enter(context, person, null, open.Grant.Network);
        return new SeeOther("/", "notice.joined");
    }

    private static async Task<IResult> TakeWithPassword(
        HttpContext context, PostedForm form, PageFrame frame, Invitations invitations, Passkeys passkeys, LocalDoor door, HalfWay halfWay, SecurityLog events, Persons persons)
    {
        var secret = form["invitation"];
        if (await invitations.Find(secret, context.RequestAborted) is not { } open)
            return Closed(frame);
        var (name, password) = (form["name"], form.State.Value("password").ToString());
        var state = FormState.Opened(("name", name));
        if (name.Length is 0 or > Fields.MostInName)
            state = state.With("name", "refusal.required", frame.T["local.name"]);
        if (password.Length is < LocalSetup.ShortestPassword or > LocalSetup.LongestPassword)
            state = state.With("password", "local.password-length", LocalSetup.ShortestPassword, LocalSetup.LongestPassword);
        var person = new PersonId(Secret.NewName("p"));
        var (account, problems) = state.HasProblems ? (null, []) : await door.Make(person, name, password);
        if (problems.Any(problem => problem.StartsWith("Password", StringComparison.Ordinal)))
            state = state.With("password", "local.password-plain");
        else if (problems.Count > 0)
            state = state.With("name", "local.name-unfit");
        if (account is null)
            return LocalJoinPage.Of(frame, await Model(state, secret, open, passkeys, frame, context), StatusCodes.Status422UnprocessableEntity);
        await persons.Keep(person, context.RequestAborted);
        return await Take(secret, person, context, invitations, events) ? CodePage.Of(frame, await LocalPages.Model(account, halfWay, door, "/", FormState.Empty)) : Closed(frame);
    }

    private static async Task<bool> Take(string secret, PersonId person, HttpContext context, Invitations invitations, SecurityLog events)
    {
        if (await invitations.Take(secret, person, context.RequestAborted) is not { } taken)
            return false;
        await events.Note(
            new(SecurityEventKind.InvitationTaken, person, taken.Grant.Network, taken.Id, Address: context.Connection.RemoteIpAddress?.ToString()), context.RequestAborted);
        return true;
    }

    private static async Task<LocalJoinModel> Model(FormState form, string secret, Invitation open, Passkeys passkeys, PageFrame frame, HttpContext context)
    {
        var name = open.ForWhom.Length > 0 ? open.ForWhom : frame.T["layout.site"];
        return new(form, secret, await passkeys.AskToMake(new PersonId(Secret.NewName("p")), name, context));
    }

    private static IResult Closed(PageFrame frame) => JoinPage.Of(frame, new(null, "", null, false, null), StatusCodes.Status404NotFound);
}

/// <summary>An invitation that is taken with a local account.</summary>
public sealed record LocalJoinModel(FormState Form, string Invitation, PasskeyAsked Passkey);
