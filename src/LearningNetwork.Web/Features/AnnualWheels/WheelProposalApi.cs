using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.Services;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.AnnualWheels;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>How programs change what owners share: proposals, votes, and a newer edition of the template.</summary>
internal static class WheelProposalApi
{
    private const int MostProposals = 200;

    public static void MapWheelProposalApi(this IEndpointRouteBuilder wheels)
    {
        wheels.MapApiPost("/{id}/proposals", Propose).Needs(Right.KeepWheels).WithName("proposeWheelChange").Produces(StatusCodes.Status204NoContent)
            .WithSummary("Proposes a change of what the owners share; it holds when the wheel's rule passes it.");
        wheels.MapApiPost("/{id}/proposals/{number}/votes", Vote).Needs(Right.KeepWheels).WithName("voteOnWheelProposal").Produces(StatusCodes.Status204NoContent)
            .WithSummary("The caller's service votes, or votes otherwise than before.");
        wheels.MapApiGet("/{id}/proposals", Proposals).Needs(Right.SeeOwnWheels).WithName("listWheelProposals").Produces<ProposalListJson>()
            .WithSummary("Its proposals with their votes, those that wait first. Only for owners.");
        wheels.MapApiPost("/{id}/proposals/{number}/take-back", (string id, int number, ApiCaller caller, IEntities entities, CancellationToken cancellation) =>
                WheelApi.Send(id, new TakeBackProposal(number), caller, entities, cancellation))
            .Needs(Right.KeepWheels).WithName("takeBackWheelProposal").Produces(StatusCodes.Status204NoContent).WithSummary("The service that made a proposal takes it back.");
        wheels.MapApiGet("/{id}/edition", Newer).Needs(Right.SeeOwnWheels).WithName("getNewerWheelEdition").Produces<NewerEditionJson>()
            .WithSummary("A newer edition of the template that the wheel follows, with exactly its differences; not found where there is none.");
        wheels.MapApiPost("/{id}/edition", Adopt).Needs(Right.KeepWheels).WithName("adoptWheelEdition").Produces(StatusCodes.Status204NoContent)
            .WithSummary("Proposes to follow the newer edition: the differences that are accepted, all together; the others are kept as the wheel has them.");
    }

    private static async Task<IResult> Proposals(string id, SignedIn person, WheelDesk desk, WheelQueries wheels, CancellationToken cancellation) => await desk.FindOwn(id, person, cancellation) is { } part
        ? TypedResults.Json(new ProposalListJson([.. (await wheels.Proposals(person.Actor.Network, new(part.Id), MostProposals, cancellation)).Select(ProposalJson.Of)]), ApiJson.Options)
        : new ApiProblem(WheelRefusals.WheelUnknown);

    private static async Task<IResult> Newer(string id, ApiCaller caller, WheelDesk desk, CancellationToken cancellation)
    {
        if (await desk.FindOwn(id, caller.Person, cancellation) is not { } part)
            return new ApiProblem(WheelRefusals.WheelUnknown);
        return OfferedEdition.To(part, caller.TextLanguage.Code) is { } offered ? TypedResults.Json(NewerEditionJson.Of(offered), ApiJson.Options) : new ApiProblem(Refusals.NotFound);
    }

    private static async Task<IResult> Adopt(string id, JsonBody<AdoptBody> sent, ApiCaller caller, WheelDesk desk, IEntities entities, CancellationToken cancellation)
    {
        if (await desk.FindOwn(id, caller.Person, cancellation) is not { } part)
            return new ApiProblem(WheelRefusals.WheelUnknown);
        if (sent.Value is not { Edition: { } edition, Accepted: { } accepted })
            return new ApiProblem(Refusals.Required(sent.Value.Edition is null ? "edition" : "accepted"));
        if (OfferedEdition.To(part, caller.TextLanguage.Code) is not { } offered || offered.Newer.Number != edition)
            return new ApiProblem(part.Wheel.Plan.Template is { } held && edition <= held.Edition ? WheelRefusals.EditionIsOlder : Refusals.NotAValue("edition"));
        var (reason, badReason) = caller.Text("reason", sent.Value.Reason);
        var unknown = accepted.Any(key => offered.Differences.All(one => one.Difference.Activity.Value != key));
        return (unknown ? Refusals.NotAValue("accepted") : badReason) is { } refusal
            ? new ApiProblem(refusal)
            : await WheelApi.Send(id, new ProposeChange(offered.Adopting(part, accepted), reason), caller, entities, cancellation);
    }

    private static async Task<IResult> Propose(string id, JsonBody<ProposalBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        var (change, badChange) = ChangeOf(sent.Value, caller.Sender.Id.Value);
        var (reason, badReason) = caller.Text("reason", sent.Value.Reason);
        return (badChange ?? badReason) is { } refusal ? new ApiProblem(refusal) : await WheelApi.Send(id, new ProposeChange(change!, reason), caller, entities, cancellation);
    }

    private static (WheelChange? Change, Refusal? Refusal) ChangeOf(ProposalBody body, string command) => body switch
    {
        { Activity: { } activity, Id: { } id } => ActivityId.Parse(id) is { } key
            ? Of(activity.Sent.Read(key, body.Revision ?? 0), changed => new WheelChange.ChangeActivity(changed))
            : (null, Refusals.NotAValue("id")),
        { Activity: { } activity } => Of(activity.Sent.Read(new(WheelStartPages.NewId(activity.Title ?? "", command).Value), 1), added => new WheelChange.AddActivity(added)),
        { Remove: { } remove } => ActivityId.Parse(remove) is { } key ? (new WheelChange.RemoveActivity(key), null) : (null, Refusals.NotAValue("remove")),
        { Title: { } title } => (new WheelChange.Rename(title), null),
        { Rule: { } rule } => SentActivity.Parse<PassingRule>(rule) is { } parsed ? (new WheelChange.ChangeRule(parsed), null) : (null, Refusals.NotAValue("rule")),
        { Shared: { } shared } => (new WheelChange.Share(shared), null),
        { Invite: { } invite } => ServiceId.Parse(invite) is { } service ? (new WheelChange.InviteOwner(service), null) : (null, Refusals.NotAValue("invite")),
        _ => (null, Refusals.Required("activity")),
    };

    private static (WheelChange? Change, Refusal? Refusal) Of((WheelActivity? Activity, Refusal? Refusal) read, Func<WheelActivity, WheelChange> change) =>
        read.Activity is { } activity ? (change(activity), null) : (null, read.Refusal);

    private static Task<IResult> Vote(string id, int number, JsonBody<VoteBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation) => sent.Value.Yes is { } yes
        ? WheelApi.Send(id, new VoteOnProposal(number, yes), caller, entities, cancellation)
        : Task.FromResult<IResult>(new ApiProblem(Refusals.Required("yes")));
}
