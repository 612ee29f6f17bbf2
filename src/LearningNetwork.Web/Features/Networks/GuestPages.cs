using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Networks;

/// <summary>The guests of the network, and how its coordinator admits one, a body or a service of another network that is found by a municipality's number, and releases one.</summary>
internal static class GuestPages
{
    public const string Path = "/network/guests";
    public const string OfServices = Path + "/services";
    public const string Released = Path + "/release";

    public static void MapGuestPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage(Path, Show).Needs(Right.ManageNetwork).ListsAsSheet();
        pages.MapForm(Path, Admit).Needs(Right.ManageNetwork);
        pages.MapForm(OfServices, AdmitService).Needs(Right.ManageNetwork);
        pages.MapForm(Released, Release).Needs(Right.ManageNetwork);
    }

    private static async Task<IResult> Show(string? municipality, PageFrame frame, SignedIn person, GuestQueries guests, CancellationToken cancellation)
    {
        var (number, wrong) = Sent.Optional<MunicipalityNumber>("municipality", municipality);
        var form = FormState.Opened(("municipality", municipality ?? ""));
        var found = number is { } known ? await guests.ServicesElsewhere(person.Actor.Network, known, cancellation) : null;
        var all = await guests.All(person.Actor.Network, cancellation);
        return GuestsPage.Of(frame, new(all, found, wrong is null ? form : form.Refused(wrong, frame.T)), wrong is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest)
            .OrSheet(frame, GuestSheet.Guests, all);
    }

    private static async Task<IResult> Admit(PostedForm form, PageFrame frame, SignedIn person, GuestQueries guests, IEntities entities, CancellationToken cancellation)
    {
        var (command, refusal) = GuestCommands.Admit(null, form["name"], form["kind"]);
        return await Send(command, refusal, "notice.guest-admitted", form, frame, person, guests, entities, cancellation);
    }

    private static async Task<IResult> AdmitService(PostedForm form, PageFrame frame, SignedIn person, GuestQueries guests, IEntities entities, CancellationToken cancellation)
    {
        var (command, refusal) = GuestCommands.Admit(form["network"], form["service"]);
        return await Send(command, refusal, "notice.guest-admitted", form, frame, person, guests, entities, cancellation);
    }

    private static async Task<IResult> Release(PostedForm form, PageFrame frame, SignedIn person, GuestQueries guests, IEntities entities, CancellationToken cancellation)
    {
        var (command, refusal) = GuestCommands.Release(form["guest"]);
        return await Send(command, refusal, "notice.guest-released", form, frame, person, guests, entities, cancellation);
    }

    private static async Task<IResult> Send(
        NetworkCommand? command, Refusal? refusal, string notice, PostedForm form, PageFrame frame, SignedIn person, GuestQueries guests, IEntities entities, CancellationToken cancellation)
    {
        if (command is not null)
        {
            var network = person.Actor.Network;
            refusal = await entities.Execute(NetworkDecider.Decider.In(network, network.Value), command, person.Sends(form.CommandId), cancellation) is Answer.Refused refused ? refused.Refusal : null;
        }

        return refusal is null
            ? new SeeOther(Path, notice)
            : GuestsPage.Of(frame, new(await guests.All(person.Actor.Network, cancellation), null, form.State.Refused(refusal, frame.T)), ApiProblem.StatusOf(refusal.Kind));
    }
}

/// <param name="Found">Services of other networks that serve the municipality asked for; null where none was asked for.</param>
public sealed record GuestsModel(IReadOnlyList<GuestRow> Guests, IReadOnlyList<ServiceElsewhereRow>? Found, FormState Form);
