using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.Services;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.AnnualWheels;
using LearningNetwork.Storage.ReadModel.Services;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>Who owns a wheel and who is behind; inviting, joining and leaving; and what the owners decide of the wheel itself.</summary>
internal static class WheelOwnerPages
{
    public static void MapWheelOwnerPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/wheels/{id}/owners", Show).Needs(Right.SeeOwnWheels);
        pages.MapForm("/wheels/{id}/owners", Invite).Needs(Right.KeepWheels);
        pages.MapForm("/wheels/{id}/rule", ChangeRule).Needs(Right.KeepWheels);
        pages.MapForm("/wheels/{id}/title", Rename).Needs(Right.KeepWheels);
        pages.MapForm("/wheels/{id}/sharing", Share).Needs(Right.KeepWheels);
        pages.MapForm("/wheels/{id}/leave", Leave).Needs(Right.KeepWheels);
        pages.MapForm("/wheels/{id}/join", Join).Needs(Right.KeepWheels);
        pages.MapForm("/wheels/{id}/decline", Decline).Needs(Right.KeepWheels);
    }

    private static async Task<IResult> Show(string id, PageFrame frame, SignedIn person, WheelDesk desk, ServiceQueries services, CancellationToken cancellation) =>
        await desk.FindOwn(id, person, cancellation) is { } part
            ? await Page(frame, person, part, desk, services, FormState.Empty, StatusCodes.Status200OK, cancellation)
            : TypedResults.NotFound();

    private static async Task<IResult> Page(
        PageFrame frame, SignedIn person, WheelPart part, WheelDesk desk, ServiceQueries services, FormState form, int status, CancellationToken cancellation)
    {
        var progress = await desk.ProgressOf(part, person, part.Today.Year, part.Today.Year, cancellation);
        var late = new Occurrences(part.Wheel.Plan.Activities).Within(new(part.Today.AddYears(-1), part.Today), part.Wheel.Row.FirstYear).Where(one => one.Due < part.Today).ToList();
        var behind = part.Wheel.Owners.Select(owner => (owner, LateOf(owner))).ToList();
        var others = (await services.All(person.Actor.Network, cancellation)).Where(service => part.Wheel.Parties.All(party => party.Service != service.Id)).ToList();
        return OwnersPage.Of(frame, new(part, behind, others, form), status);

        IReadOnlyList<(Occurrence, string)> LateOf(WheelParty owner) =>
            [.. late.Where(one => progress.StandingOf(one, owner.Service, part.Today) == Standing.Late).Select(one => (one, part.TitleOf(one.Activity)))];
    }

    private static Task<IResult> Invite(string id, PostedForm form, PageFrame frame, SignedIn person, WheelDesk desk, ServiceQueries services, IEntities entities, CancellationToken cancellation) =>
        Propose(id, form, frame, person, desk, services, entities, ServiceId.Parse(form["service"]) is { } service ? new WheelChange.InviteOwner(service) : null, Refusals.Required("service"), cancellation);

    private static Task<IResult> ChangeRule(string id, PostedForm form, PageFrame frame, SignedIn person, WheelDesk desk, ServiceQueries services, IEntities entities, CancellationToken cancellation) =>
        Propose(id, form, frame, person, desk, services, entities, SentActivity.Parse<PassingRule>(form["rule"]) is { } rule ? new WheelChange.ChangeRule(rule) : null, Refusals.Required("rule"), cancellation);

    private static Task<IResult> Rename(string id, PostedForm form, PageFrame frame, SignedIn person, WheelDesk desk, ServiceQueries services, IEntities entities, CancellationToken cancellation) =>
        Propose(id, form, frame, person, desk, services, entities, new WheelChange.Rename(form["wheelTitle"]), null, cancellation);

    private static Task<IResult> Share(string id, PostedForm form, PageFrame frame, SignedIn person, WheelDesk desk, ServiceQueries services, IEntities entities, CancellationToken cancellation) =>
        Propose(id, form, frame, person, desk, services, entities, new WheelChange.Share(form["shared"] == "true"), null, cancellation);

    private static async Task<IResult> Propose(
        string id, PostedForm form, PageFrame frame, SignedIn person, WheelDesk desk, ServiceQueries services, IEntities entities, WheelChange? change, Refusal? unread, CancellationToken cancellation)
    {
        if (await desk.FindOwn(id, person, cancellation) is not { } part)
            return TypedResults.NotFound();
        (FormState Form, int Status)? refused = null;
        var sent = await Proposing.Send(change, change is null ? unread : null, part, form, person, entities, Keep, frame, cancellation);
        return refused is { } no ? await Page(frame, person, part, desk, services, no.Form, no.Status, cancellation) : sent;

        IResult Keep(FormState state, int status)
        {
            refused = (state, status);
            return TypedResults.NoContent();
        }
    }

    private static Task<IResult> Leave(string id, PostedForm form, PageFrame frame, SignedIn person, WheelDesk desk, WheelBodies bodies, IEntities entities, CancellationToken cancellation) =>
        Send(id, new LeaveWheel(), "/wheels", "notice.wheel-left", form, frame, person, desk, bodies, entities, cancellation);

    private static Task<IResult> Join(string id, PostedForm form, PageFrame frame, SignedIn person, WheelDesk desk, WheelBodies bodies, IEntities entities, CancellationToken cancellation) =>
        Send(id, new JoinWheel(), "/wheels/" + id, "notice.wheel-joined", form, frame, person, desk, bodies, entities, cancellation);

    private static Task<IResult> Decline(string id, PostedForm form, PageFrame frame, SignedIn person, WheelDesk desk, WheelBodies bodies, IEntities entities, CancellationToken cancellation) =>
        Send(id, new DeclineInvitation(), "/wheels", "notice.wheel-declined", form, frame, person, desk, bodies, entities, cancellation);

    private static async Task<IResult> Send(
        string id, WheelCommand command, string next, string notice, PostedForm form, PageFrame frame, SignedIn person, WheelDesk desk, WheelBodies bodies, IEntities entities, CancellationToken cancellation)
    {
        if (await desk.Find(id, person, cancellation) is not { } part)
            return TypedResults.NotFound();
        var answer = await entities.Execute(new WheelId(part.Id).In(person.Actor.Network), command, person.Sends(form.CommandId), cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? await WheelPages.Drawn(frame, person, desk, bodies, part, WheelDesk.YearOf(null, part), form.State.Refused(no, frame.T), ApiProblem.StatusOf(no.Kind), cancellation)
            : new SeeOther(next, notice);
    }
}
