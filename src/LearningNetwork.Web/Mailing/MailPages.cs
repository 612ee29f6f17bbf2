using LearningNetwork.Storage.People;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Mailing;

/// <summary>A person's own choice of e-mail and what was sent; and the two links of an e-mail, which nobody signs in for.</summary>
internal static class MailPages
{
    public const string Path = "/account/mail";

    /// <summary>Nothing at all where no server is set, and in the demonstration.</summary>
    public static IServiceCollection AddMailing(this IServiceCollection services, IConfiguration settings, bool isDemo) => isDemo || MailOptions.Read(settings.GetSection("Mail")) is not { } options
        ? services
        : services.AddSingleton(options).AddSingleton<MailSender>().AddSingleton<MailLinks>().AddSingleton<MailLetters>().AddSingleton<ServerRest>().AddSingleton<MailMeters>()
            .AddSingleton<Outbox>().AddSingleton<OwnMail>().AddSingleton<MailRounds>().AddHostedService(provider => provider.GetRequiredService<MailRounds>());

    public static void MapMail(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetService<MailOptions>() is null)
            return;
        routes.MapPage(Path, Show).NeedsSignIn().ListsAsSheet();
        routes.MapForm(Path, Choose).NeedsSignIn();
        routes.MapPage(MailLinks.VerifyPath + "/{token}", (string token, PageFrame frame, MailLinks links) => Ask("verify", links.Verified(token) is null, frame, MailLinks.VerifyPath + "/" + token)).Open();
        routes.MapForm(MailLinks.VerifyPath + "/{token}", Verify).Open();
        routes.MapPage(MailLinks.StopPath + "/{token}", (string token, PageFrame frame, MailLinks links) => Ask("stop", links.Stopped(token) is null, frame, MailLinks.StopPath + "/" + token)).Open();
        routes.MapForm(MailLinks.StopPath + "/{token}", Stop).Open();
    }

    private static async Task<IResult> Show(PageFrame frame, SignedIn person, OwnMail mail, CancellationToken cancellation)
    {
        var (choice, sent) = (await mail.Of(person.Actor, cancellation), await mail.Sent(person.Actor, frame.Most(OwnMail.MostShown), cancellation));
        var form = FormState.Opened(("address", choice?.Address ?? ""), ("rhythm", Choices.Code(choice?.Rhythm ?? MailRhythm.None)));
        return MailPage.Of(frame, new(choice, sent, form)).OrSheet(frame, MailSheet.Sent, sent);
    }

    private static async Task<IResult> Choose(PostedForm form, PageFrame frame, SignedIn person, OwnMail mail, CancellationToken cancellation)
    {
        var (address, rhythm, state) = (form["address"], Choices.Parse<MailRhythm>(form["rhythm"]), form.State);
        if (rhythm is null)
            state = state.With("rhythm", "refusal.required", frame.T["mail.rhythm"]);
        if (!(address.Length == 0 && rhythm == MailRhythm.None) && !OwnMail.IsAddress(address))
            state = state.With("address", "mail.no-address");
        if (state.HasProblems)
            return MailPage.Of(frame, new(await mail.Of(person.Actor, cancellation), await mail.Sent(person.Actor, OwnMail.MostShown, cancellation), state), StatusCodes.Status422UnprocessableEntity);
        if (address.Length == 0)
            await mail.Forget(person.Actor, cancellation);
        else
            await mail.Choose(person.Actor, address, rhythm!.Value, frame.T, cancellation);
        return new SeeOther(Path, "notice.mail-saved");
    }

    /// <summary>Programs that look at links before people do change nothing: a button does.</summary>
    private static IResult Ask(string what, bool isForged, PageFrame frame, string action) =>
        isForged ? TypedResults.NotFound() : MailLinkPage.Of(frame, new(what, action, Done: false));

    /// <summary>Needs no anti-forgery token: what it carries is signed, and an e-mail program that ends a subscription has none (RFC 8058).</summary>
    private static async Task<IResult> Stop(string token, PageFrame frame, MailLinks links, MailChoices choices, CancellationToken cancellation)
    {
        if (links.Stopped(token) is not ({ } person, { } network))
            return TypedResults.NotFound();
        await choices.Stop(person, network, cancellation);
        return MailLinkPage.Of(frame, new("stop", "", Done: true));
    }

    private static async Task<IResult> Verify(string token, PageFrame frame, MailLinks links, MailChoices choices, CancellationToken cancellation) =>
        links.Verified(token) is ({ } person, { } network, { } address) && await choices.Verify(person, network, address, cancellation)
            ? MailLinkPage.Of(frame, new("verify", "", Done: true))
            : TypedResults.NotFound();
}

/// <param name="Choice">Null where nothing is chosen.</param>
public sealed record MailModel(MailChoice? Choice, IReadOnlyList<SentMail> Sent, FormState Form);

/// <param name="What">The key that the page's texts begin with.</param>
/// <param name="Action">Where its button leads.</param>
public sealed record MailLinkModel(string What, string Action, bool Done);
