using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Networks;

/// <summary>The network, and what its coordinator sets for it.</summary>
internal static class NetworkPages
{
    public static void MapNetworkPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/network", Show).Needs(Right.SeeCatalogue);
        pages.MapPage("/network/settings", ConsiderSettings).Needs(Right.ManageNetwork);
        pages.MapForm("/network/settings", Change).Needs(Right.ManageNetwork);
        foreach (var kind in Enum.GetValues<ThemeKind>())
        {
            pages.MapPage(AddressOf(kind), (PageFrame frame, SignedIn person, NetworkQueries networks, CancellationToken cancellation) => Consider(kind, frame, person, networks, cancellation))
                .Needs(Right.ManageNetwork);
            pages.MapForm(
                    AddressOf(kind),
                    (PostedForm form, PageFrame frame, SignedIn person, NetworkQueries networks, IEntities entities, CancellationToken cancellation) =>
                        State(kind, form, frame, person, networks, entities, cancellation))
                .Needs(Right.ManageNetwork);
        }
    }

    public static string AddressOf(ThemeKind kind) => kind == ThemeKind.Priority ? "/network/priorities" : "/network/challenges";

    private static async Task<IResult> Show(PageFrame frame, SignedIn person, NetworkQueries networks, CancellationToken cancellation) =>
        await networks.Find(person.Actor.Network, cancellation) is { } row
            ? NetworkPage.Of(frame, new(row, await networks.Themes(person.Actor.Network, cancellation), person.Actor.May(Right.ManageNetwork)))
            : TypedResults.NotFound();

    private static async Task<IResult> ConsiderSettings(PageFrame frame, SignedIn person, NetworkQueries networks, CancellationToken cancellation) =>
        await networks.Find(person.Actor.Network, cancellation) is { } row ? SettingsPage.Of(frame, new(row, SettingsForm.Opened(row.Settings))) : TypedResults.NotFound();

    private static async Task<IResult> Change(
        PostedForm form, PageFrame frame, SignedIn person, NetworkQueries networks, IEntities entities, CancellationToken cancellation)
    {
        var (command, refusal) = SettingsForm.Read(form);
        refusal ??= await Send(command!, form, person, entities, cancellation);
        return refusal is null ? new SeeOther("/network", "notice.network-saved")
            : await networks.Find(person.Actor.Network, cancellation) is { } row
                ? SettingsPage.Of(frame, new(row, SettingsForm.Refused(form.State, refusal, frame.T)), Api.ApiProblem.StatusOf(refusal.Kind))
                : TypedResults.NotFound();
    }

    private static async Task<IResult> Consider(ThemeKind kind, PageFrame frame, SignedIn person, NetworkQueries networks, CancellationToken cancellation)
    {
        if (await networks.Find(person.Actor.Network, cancellation) is not { } row)
            return TypedResults.NotFound();
        var themes = (await networks.Themes(person.Actor.Network, cancellation)).Where(theme => theme.Kind == kind.ToString()).ToList();
        return ThemesPage.Of(frame, new(row, kind, ThemesForm.PlacesFor(themes.Count), ThemesForm.Opened(themes)));
    }

    private static async Task<IResult> State(
        ThemeKind kind, PostedForm form, PageFrame frame, SignedIn person, NetworkQueries networks, IEntities entities, CancellationToken cancellation)
    {
        var (themes, shown) = ThemesForm.Read(form, frame.T);
        if (!shown.HasProblems && await Send(new StateThemes(kind, themes), form, person, entities, cancellation) is { } refusal)
            shown = shown.Refused(refusal, frame.T);
        return !shown.HasProblems ? new SeeOther("/network", "notice.network-saved")
            : await networks.Find(person.Actor.Network, cancellation) is { } row
                ? ThemesPage.Of(frame, new(row, kind, ThemesForm.PlacesFor(themes.Count), shown), StatusCodes.Status422UnprocessableEntity)
                : TypedResults.NotFound();
    }

    private static async Task<Refusal?> Send(NetworkCommand command, PostedForm form, SignedIn person, IEntities entities, CancellationToken cancellation) =>
        await entities.Execute(
            NetworkDecider.Decider.In(person.Actor.Network, person.Actor.Network.Value), command, person.Sends(form.CommandId, form.SeenVersion), cancellation)
            is Answer.Refused refused ? refused.Refusal : null;
}
