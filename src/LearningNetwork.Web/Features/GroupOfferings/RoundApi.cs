using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.GroupOfferings;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.GroupOfferings;

/// <summary>Rounds for programs: the same commands and queries as the pages. Where a gathering is held is never told here.</summary>
internal static class RoundApi
{
    private const int MostItems = 500;

    public static void MapRoundApi(this IEndpointRouteBuilder api)
    {
        var rounds = api.MapGroup("/rounds").WithTags("Rounds");
        rounds.MapApiGet("", List).Needs(Right.SeeCatalogue).WithName("listRounds").Produces<RoundListJson>().WithSummary("Rounds that have not ended, the first to begin first; totals only.");
        rounds.MapApiPost("", Plan).Needs(Right.RunOfferings).WithName("planRound").Produces<PlannedJson>(StatusCodes.Status201Created)
            .WithSummary("A service that runs the offering plans a round of it, and organises it.");
        rounds.MapApiGet("/{id}", Get).Needs(Right.SeeCatalogue).WithName("getRound").Produces<RoundJson>()
            .WithSummary("A round, with the homes of the reader's own service; with all of them where the reader runs it.");
        MapRunning(rounds);
        MapBooking(rounds);
    }

    private static void MapRunning(RouteGroupBuilder rounds)
    {
        rounds.MapApiPost("/{id}/leaders", AskLeader).Needs(Right.RunOfferings).WithName("askLeader").Produces<RoundJson>().WithSummary("The organiser asks a group leader, whose calendar answers.");
        rounds.MapApiPost("/{id}/leaders/{leader}/drop", DropLeader).Needs(Right.RunOfferings).WithName("dropLeader").Produces<RoundJson>().WithSummary("The organiser does without a leader that was asked.");
        rounds.MapApiPost("/{id}/open", Open).Needs(Right.RunOfferings).WithName("openRound").Produces<RoundJson>().WithSummary("The organiser opens the round for booking; it needs a leader's yes.");
        rounds.MapApiPost("/{id}/capacity", Capacity).Needs(Right.RunOfferings).WithName("changeRoundCapacity").Produces<RoundJson>()
            .WithSummary("The organiser says how many homes there is room for; more are offered to the waiting list in its order, fewer than are taken, offered or kept is refused.");
        rounds.MapApiPost("/{id}/gatherings/{number}/cancel", CancelGathering).Needs(Right.RunOfferings).WithName("cancelGathering").Produces<RoundJson>().WithSummary("The organiser calls one gathering off.");
        rounds.MapApiPost("/{id}/cancel", Cancel).Needs(Right.RunOfferings).WithName("cancelRound").Produces<RoundJson>().WithSummary("The organiser calls the round off; all who have booked and the leaders are told.");
        rounds.MapApiPost("/{id}/cost", Cost).Needs(Right.RunOfferings).WithName("stateRoundCost").Produces<RoundJson>().WithSummary("The organiser states what the round costs in all.");
        rounds.MapApiPost("/{id}/gatherings/{number}/attendance", Attendance).Needs(Right.RunOfferings, Right.LeadRounds).WithName("tellRoundAttendance").Produces<RoundJson>()
            .WithSummary("A leader of the round or its organiser tells how many came, as counts for each service.");
        rounds.MapApiPost("/{id}/evaluation", Evaluate).Needs(Right.RunOfferings, Right.LeadRounds).WithName("evaluateRound").Produces<RoundJson>()
            .WithSummary("A leader of the round or its organiser tells how it was evaluated, as counts; others see the mean from five answers on.");
    }

    private static void MapBooking(RouteGroupBuilder rounds)
    {
        rounds.MapApiPost("/{id}/homes", Book).Needs(Right.BookPlaces).WithName("bookHome").Produces<RoundJson>()
            .WithSummary("The own service books a place for a home, or stands in line where none is free.");
        rounds.MapApiPost("/{id}/homes/{home}/accept", Accept).Needs(Right.BookPlaces).WithName("acceptOffer").Produces<RoundJson>().WithSummary("The own service takes a place that it is offered.");
        rounds.MapApiPost("/{id}/homes/{home}/give-back", GiveBack).Needs(Right.BookPlaces).WithName("giveBackPlace").Produces<RoundJson>()
            .WithSummary("The own service gives back a place or an offer, or leaves the line.");
    }

    /// <summary>What every command on a round comes with.</summary>
    internal readonly record struct Call(ApiCaller Caller, RoundQueries Rounds, IEntities Entities, CancellationToken Cancellation);

    private static async Task<IResult> List(SignedIn person, RoundQueries rounds, TimeProvider time, CancellationToken cancellation, string? offering = null)
    {
        var rows = await rounds.Coming(person.Actor.Network, offering, null, time.GetUtcNow().NorwegianDay(), MostItems, cancellation);
        return TypedResults.Json(new RoundListJson([.. rows.Select(RoundItemJson.Of)]), ApiJson.Options);
    }

    private static async Task<IResult> Plan(JsonBody<PlanRoundBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        var body = sent.Value;
        var (offering, noOffering) = Sent.Value<GroupOfferingId>("offering", body.Offering);
        var (id, command, refusal) = RoundCommands.Plan(
            offering,
            new(
                body.Label, [.. (body.Gatherings ?? []).Select(slot => new SentSlot(slot.On, slot.Begins, slot.Ends))], body.Form, body.Place, Text(body.Capacity),
                [.. (body.Quotas ?? []).Select(quota => new SentQuota(quota.Service, Text(quota.Homes)))], body.ReleaseOn),
            caller.TextLanguage);
        if ((noOffering ?? refusal) is { } no)
            return new ApiProblem(no);
        var answer = await entities.Execute(id.In(caller.Network), command!, caller.Sender, cancellation);
        return answer.As(_ => TypedResults.Created($"/api/v1/rounds/{id}", new PlannedJson(id.Value)));
    }

    private static async Task<IResult> Get(string id, SignedIn person, RoundQueries rounds, CancellationToken cancellation) =>
        await Find(id, person.Actor, rounds, cancellation) ?? new ApiProblem(GroupOfferingRefusals.RoundUnknown);

    private static Task<IResult> AskLeader([AsParameters] Call call, string id, JsonBody<LeaderBody> sent)
    {
        var (leader, refusal) = Sent.Value<GroupLeaderId>("leader", sent.Value.Leader);
        return Send(call, id, new AskLeader(leader), refusal);
    }

    private static Task<IResult> DropLeader([AsParameters] Call call, string id, string leader) =>
        GroupLeaderId.Parse(leader) is { } known ? Send(call, id, new DropLeader(known)) : Task.FromResult<IResult>(new ApiProblem(GroupOfferingRefusals.LeaderUnknown(new(leader))));

    private static Task<IResult> Open([AsParameters] Call call, string id) => Send(call, id, new OpenRound());

    private static Task<IResult> Capacity([AsParameters] Call call, string id, JsonBody<CapacityBody> sent) =>
        Send(call, id, new ChangeCapacity(sent.Value.Capacity ?? 0), sent.Value.Capacity is null ? Refusals.Required("capacity") : null);

    private static Task<IResult> CancelGathering([AsParameters] Call call, string id, int number) => Send(call, id, new CancelGathering(number));

    private static Task<IResult> Cancel([AsParameters] Call call, string id, JsonBody<CancelBody> sent)
    {
        var (command, refusal) = RoundCommands.Cancel(sent.Value.Reason, call.Caller.TextLanguage);
        return Send(call, id, command, refusal);
    }

    private static Task<IResult> Cost([AsParameters] Call call, string id, JsonBody<CostBody> sent) =>
        Send(call, id, new StateCost(sent.Value.TotalOre ?? 0), sent.Value.TotalOre is null ? Refusals.Required("total") : null);

    private static Task<IResult> Attendance([AsParameters] Call call, string id, int number, JsonBody<AttendanceBody> sent)
    {
        var (command, refusal) = RoundCommands.Attendance(number, [.. (sent.Value.Attendance ?? []).Select(one => new SentCame(one.Service, Text(one.Homes), Text(one.Adults)))]);
        return Send(call, id, command, refusal);
    }

    private static Task<IResult> Evaluate([AsParameters] Call call, string id, JsonBody<EvaluationBody> sent)
    {
        var (command, refusal) = RoundCommands.Evaluation([.. (sent.Value.Ratings ?? []).Select(count => Text(count))], sent.Value.NextTime, call.Caller.TextLanguage);
        return Send(call, id, command, refusal);
    }

    private static Task<IResult> Book([AsParameters] Call call, string id, JsonBody<BookBody> sent) => Send(
        call, id, new BookHome(sent.Value.Home ?? 0, sent.Value.Adults ?? 0), sent.Value.Home is null ? Refusals.Required("home") : sent.Value.Adults is null ? Refusals.Required("adults") : null);

    private static Task<IResult> Accept([AsParameters] Call call, string id, int home) => Send(call, id, new AcceptOffer(home));

    private static Task<IResult> GiveBack([AsParameters] Call call, string id, int home) => Send(call, id, new GiveBack(home));

    private static async Task<IResult> Send(Call call, string id, RoundCommand? command, Refusal? refusal = null)
    {
        if (RoundId.Parse(id) is not { } round)
            return new ApiProblem(GroupOfferingRefusals.RoundUnknown);
        if (command is null || refusal is not null)
            return new ApiProblem(refusal!);
        var answer = await call.Entities.Execute(round.In(call.Caller.Network), command, call.Caller.Sender, call.Cancellation);
        return answer is Answer.Done && await Find(id, call.Caller.Actor, call.Rounds, call.Cancellation) is { } shown ? shown : answer.As(_ => TypedResults.NoContent());
    }

    private static async Task<IResult?> Find(string id, Actor reader, RoundQueries rounds, CancellationToken cancellation) =>
        RoundId.Parse(id) is { } round && await rounds.Find(RoundReader.Of(reader), round, cancellation) is { } found
            ? TypedResults.Json(RoundJson.Of(found), ApiJson.Options).WithVersion(found.Row.Version)
            : null;

    private static string? Text(int? count) => count?.ToString(CultureInfo.InvariantCulture);
}
