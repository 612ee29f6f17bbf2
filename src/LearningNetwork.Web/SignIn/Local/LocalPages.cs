using LearningNetwork.Domain;
using LearningNetwork.Storage.People;
using LearningNetwork.Storage.People.Accounts;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn.Entering;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.SignIn.Local;

/// <summary>Signing in with a local account: a passkey, or a password and then a code. Whatever is wrong, the answer is the same.</summary>
internal static class LocalPages
{
    public const string Path = "/sign-in/local";
    public const string PasskeyPath = "/sign-in/passkey";
    public const string CodePath = "/sign-in/code";
    public const string HasPassword = "has-password";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPage(Path, Ask).Open();
        routes.MapForm(Path, TakePassword).Open();
        routes.MapPage(PasskeyPath, () => new SeeOther(Path)).Open();
        routes.MapForm(PasskeyPath, TakePasskey).Open();
        routes.MapPage(CodePath, () => new SeeOther(Path)).Open();
        routes.MapForm(CodePath, TakeCode).Open();
        LocalJoinPages.Map(routes);
        PasswordPages.Map(routes);
    }

    private static async Task<IResult> Ask(HttpContext context, PageFrame frame, Passkeys passkeys, [FromQuery(Name = "return")] string? returnTo = null) =>
        LocalPage.Of(frame, new(FormState.Empty, await passkeys.AskToShow(context), LocalPath.OrHome(returnTo)));

    private static async Task<IResult> TakePassword(HttpContext context, PostedForm form, PageFrame frame, LocalDoor door, Passkeys passkeys, HalfWay halfWay, SecurityLog events)
    {
        var returnTo = LocalPath.OrHome(form["return"]);
        return await door.WithPassword(form["name"], form.State.Value("password").ToString()) is { } account
            ? CodePage.Of(frame, await Model(account, halfWay, door, returnTo, FormState.Empty))
            : await Refuse(context, form, frame, passkeys, events, returnTo);
    }

    private static async Task<IResult> TakePasskey(HttpContext context, PostedForm form, PageFrame frame, Passkeys passkeys, SessionDoor sessions, SecurityLog events)
    {
        var returnTo = LocalPath.OrHome(form["return"]);
        return await passkeys.Show(form["credential"], form["state"], context) is { } account
            ? new SeeOther(await sessions.Enter(context, new PersonId(account.Id), null) ? returnTo : EnteringPages.NoMembership)
            : await Refuse(context, form, frame, passkeys, events, returnTo);
    }

    private static async Task<IResult> TakeCode(
        HttpContext context, PostedForm form, PageFrame frame, LocalDoor door, Passkeys passkeys, HalfWay halfWay, SessionDoor sessions, SecurityLog events)
    {
        var returnTo = LocalPath.OrHome(form["return"]);
        if (halfWay.Open(HasPassword, form["half"])?.Split(' ') is not [var person, var stamp] || await door.Find(person) is not { } account || account.SecurityStamp != stamp)
            return await Refuse(context, form, frame, passkeys, events, returnTo);
        if (!await door.TakesCode(account, form["code"]))
        {
            await Note(context, events);
            return CodePage.Of(frame, await Model(account, halfWay, door, returnTo, FormState.Empty.With("code", "local.wrong-code")), StatusCodes.Status422UnprocessableEntity);
        }

        if (!account.TwoFactorEnabled)
            await door.ConfirmSecondFactor(account);
        return new SeeOther(await sessions.Enter(context, new PersonId(account.Id), null) ? returnTo : EnteringPages.NoMembership);
    }

    /// <summary>The page that asks for the code; it shows the key as long as no code was ever given, and never afterwards.</summary>
    public static async Task<CodeModel> Model(Account account, HalfWay halfWay, LocalDoor door, string returnTo, FormState form)
    {
        var key = account.TwoFactorEnabled ? null : await door.KeyOf(account); // a new key is a new stamp, so it is made first
        return new(form, halfWay.Seal(HasPassword, $"{account.Id} {account.SecurityStamp}"), key, returnTo);
    }

    private static async Task<IResult> Refuse(HttpContext context, PostedForm form, PageFrame frame, Passkeys passkeys, SecurityLog events, string returnTo)
    {
        await Note(context, events);
        var shown = FormState.Opened(("name", form["name"])).With("", "local.refused");
        return LocalPage.Of(frame, new(shown, await passkeys.AskToShow(context), returnTo), StatusCodes.Status422UnprocessableEntity);
    }

    private static Task Note(HttpContext context, SecurityLog events) =>
        events.Note(new(SecurityEventKind.SignInRefused, null, null, Detail: "local", Address: context.Connection.RemoteIpAddress?.ToString()), CancellationToken.None);
}

/// <summary>The ways in with a local account.</summary>
public sealed record LocalModel(FormState Form, PasskeyAsked Passkey, string ReturnTo);

/// <summary>The second step.</summary>
/// <param name="Half">Who has shown a password, sealed with the account's stamp: a new password makes it worth nothing.</param>
/// <param name="Key">The key for an authenticator app, until the first code is given; then null.</param>
public sealed record CodeModel(FormState Form, string Half, string? Key, string ReturnTo);
