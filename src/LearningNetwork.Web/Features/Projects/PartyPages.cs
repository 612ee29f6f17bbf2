using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Projects;

/// <summary>The coordinator's page for the guests that are party to a project.</summary>
internal static class PartyPages
{
    public static void MapPartyPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/projects/{id}/guests", Show).Needs(Right.ManageNetwork);
        pages.MapForm("/projects/{id}/guests", Change).Needs(Right.ManageNetwork);
    }

    private static Task<IResult> Show(string id, PageFrame frame, SignedIn person, ProjectQueries projects, GuestQueries guests, CancellationToken cancellation) =>
        Page(id, FormState.Empty, StatusCodes.Status200OK, frame, person, projects, guests, cancellation);

    private static async Task<IResult> Change(
        string id, PostedForm form, PageFrame frame, SignedIn person, ProjectQueries projects, GuestQueries guests, IEntities entities, CancellationToken cancellation)
    {
        var leaves = form["remove"].Length > 0;
        var (guest, refusal) = Sent.Value<GuestId>("guest", leaves ? form["remove"] : form["guest"]);
        if (refusal is null && ProjectId.Parse(id) is { } project)
        {
            ProjectCommand command = leaves ? new LetGuestGo(guest) : new TakeInGuest(guest);
            var answer = await entities.Execute(ProjectDecider.Decider.In(person.Actor.Network, project.Value), command, person.Sends(form.CommandId), cancellation);
            refusal = (answer as Answer.Refused)?.Refusal;
        }

        return refusal is { } no
            ? await Page(id, form.State.Refused(no, frame.T), ApiProblem.StatusOf(no.Kind), frame, person, projects, guests, cancellation)
            : new SeeOther($"/projects/{ProjectId.Parse(id)}/guests", leaves ? "notice.guest-left" : "notice.guest-joined");
    }

    private static async Task<IResult> Page(
        string id, FormState form, int status, PageFrame frame, SignedIn person, ProjectQueries projects, GuestQueries guests, CancellationToken cancellation)
    {
        if (ProjectId.Parse(id) is not { } project || await projects.Find(person.Actor.Network, project, cancellation) is not { } found)
            return TypedResults.NotFound();
        var others = (await guests.All(person.Actor.Network, cancellation)).Where(guest => found.Guests.All(party => party.Id != guest.Id));
        return PartiesPage.Of(frame, new(found, [.. others], form), status);
    }
}

/// <param name="Others">The guests of the network that are not party to it.</param>
public sealed record PartiesModel(ProjectListing Project, IReadOnlyList<GuestRow> Others, FormState Form);
