using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.GroupOfferings;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.GroupOfferings;

/// <summary>A round: planned, booked, opened. What takes a page of its own is in <see cref="RoundActionPages"/>.</summary>
internal static class RoundPages
{
    public static void MapRoundPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/group-offerings/{id}/rounds/new", AskPlan).Needs(Right.RunOfferings);
        pages.MapForm("/group-offerings/{id}/rounds/new", Plan).Needs(Right.RunOfferings);
        pages.MapPage("/rounds/{id}", One).Needs(Right.SeeCatalogue);
        pages.MapForm("/rounds/{id}/homes", Book).Needs(Right.BookPlaces);
        pages.MapForm("/rounds/{id}/homes/{home:int}/accept", Accept).Needs(Right.BookPlaces);
        pages.MapForm("/rounds/{id}/homes/{home:int}/give-back", GiveBack).Needs(Right.BookPlaces);
        pages.MapForm("/rounds/{id}/open", Open).Needs(Right.RunOfferings);
        pages.MapForm("/rounds/{id}/leaders/{leader}/drop", Drop).Needs(Right.RunOfferings);
        pages.MapRoundActionPages();
    }

    private static async Task<IResult> One(string id, PageFrame frame, SignedIn person, RoundQueries rounds, CancellationToken cancellation) =>
        await Find(id, frame, person, rounds, FormState.Empty, cancellation) is { } model ? RoundPage.Of(frame, model) : TypedResults.NotFound();

    private static Task<IResult> Book([AsParameters] Press press, string id)
    {
        var (home, badHome) = Typed.Count("home", press.Form["home"]);
        var (adults, badAdults) = Typed.Count("adults", press.Form["adults"]);
        return Send(press, id, new BookHome(home, adults), badHome ?? badAdults, "notice.home-booked");
    }

    private static Task<IResult> Accept([AsParameters] Press press, string id, int home) => Send(press, id, new AcceptOffer(home), null, "notice.offer-accepted");

    private static Task<IResult> GiveBack([AsParameters] Press press, string id, int home) => Send(press, id, new GiveBack(home), null, "notice.home-given-back");

    private static Task<IResult> Open([AsParameters] Press press, string id) => Send(press, id, new OpenRound(), null, "notice.round-opened");

    private static Task<IResult> Drop([AsParameters] Press press, string id, string leader) => GroupLeaderId.Parse(leader) is { } known
        ? Send(press, id, new DropLeader(known), null, "notice.leader-dropped")
        : Task.FromResult<IResult>(TypedResults.NotFound());

    /// <summary>What a button on the round's page is pressed with.</summary>
    internal readonly record struct Press(PostedForm Form, PageFrame Frame, SignedIn Person, RoundQueries Rounds, IEntities Entities, CancellationToken Cancellation);

    private static async Task<IResult> Send(Press press, string id, RoundCommand command, Refusal? wrong, string notice)
    {
        if (RoundId.Parse(id) is not { } round)
            return TypedResults.NotFound();
        var answer = wrong is not null
            ? new Answer.Refused(wrong)
            : await press.Entities.Execute(round.In(press.Person.Actor.Network), command, press.Person.Sends(press.Form.CommandId), press.Cancellation);
        if (answer is not Answer.Refused { Refusal: var no })
            return new SeeOther($"/rounds/{id}", notice);
        return await Find(id, press.Frame, press.Person, press.Rounds, press.Form.State.Refused(no, press.Frame.T), press.Cancellation) is { } model
            ? RoundPage.Of(press.Frame, model, ApiProblem.StatusOf(no.Kind))
            : TypedResults.NotFound();
    }

    private static async Task<IResult> AskPlan(string id, PageFrame frame, SignedIn person, GroupOfferingQueries offerings, CancellationToken cancellation) =>
        await GroupOfferingPages.Own(id, frame, person, offerings, cancellation) is { } offering
            ? RoundPlanPage.Of(frame, new(offering, frame.Now.NorwegianDay(), FormState.Opened(("form", RoundCommands.InPerson))))
            : TypedResults.NotFound();

    private static async Task<IResult> Plan(
        string id, PostedForm form, PageFrame frame, SignedIn person, GroupOfferingQueries offerings, IEntities entities, CancellationToken cancellation)
    {
        if (await GroupOfferingPages.Own(id, frame, person, offerings, cancellation) is not { } offering)
            return TypedResults.NotFound();
        var lines = Enumerable.Range(1, PlanModel.Lines).Select(line => new SentSlot(form[PlanModel.Line("on", line)], form[PlanModel.Line("begins", line)], form[PlanModel.Line("ends", line)]));
        var quotas = offering.Owners.Select(owner => new SentQuota(owner.Id, form[PlanModel.QuotaOf(owner.Id)]));
        var (round, command, refusal) = RoundCommands.Plan(
            new(offering.Row.Id), new(form["label"], [.. lines], form["form"], form["place"], form["capacity"], [.. quotas], form["releaseOn"]), frame.T.Language);
        var answer = command is null
            ? new Answer.Refused(refusal!)
            : await entities.Execute(round.In(person.Actor.Network), command, person.Sends(form.CommandId), cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? RoundPlanPage.Of(frame, new(offering, frame.Now.NorwegianDay(), form.State.Refused(no, frame.T)), ApiProblem.StatusOf(no.Kind))
            : new SeeOther($"/rounds/{round}", "notice.round-planned");
    }

    private static async Task<RoundModel?> Find(string id, PageFrame frame, SignedIn person, RoundQueries rounds, FormState form, CancellationToken cancellation) =>
        RoundId.Parse(id) is { } round && await rounds.Find(RoundReader.Of(person.Actor), round, cancellation) is { } found
            ? new(person.Actor, found, frame.Now.NorwegianDay(), form)
            : null;
}
