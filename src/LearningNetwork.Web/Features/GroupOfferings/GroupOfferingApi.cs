using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
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

/// <summary>Group offerings for programs: the same commands and queries as the pages.</summary>
internal static class GroupOfferingApi
{
    public static void MapGroupOfferingApi(this IEndpointRouteBuilder api)
    {
        var offerings = api.MapGroup("/group-offerings").WithTags("Group offerings");
        offerings.MapApiGet("", List).Needs(Right.SeeCatalogue).WithName("listGroupOfferings").Produces<OfferingListJson>()
            .WithSummary("The network's group offerings.");
        offerings.MapApiPost("", Open).Needs(Right.RunOfferings).WithName("openGroupOffering").Produces<OpenedOfferingJson>(StatusCodes.Status201Created)
            .WithSummary("A service's leader opens an offering that the service runs together with others.");
        offerings.MapApiPost("/{id}/revise", Revise).Needs(Right.RunOfferings).WithName("reviseGroupOffering").Produces(StatusCodes.Status204NoContent)
            .WithSummary("Other terms from now on; rounds that are planned keep theirs. The method stays what it is.");
        offerings.MapApiPost("/{id}/demand", Demand).Needs(Right.BookPlaces).WithName("stateDemand").Produces(StatusCodes.Status204NoContent)
            .WithSummary("How many homes the own service would like places for, in place of what it said before.");
        api.MapApiGet("/demand", OfNetwork).Needs(Right.SeeDemand).WithTags("Group offerings").WithName("listDemand").Produces<DemandListJson>()
            .WithSummary("Free places and demand of every offering, as totals; where most is wanted first.");
    }

    private static async Task<IResult> List(SignedIn person, GroupOfferingQueries offerings, TimeProvider time, CancellationToken cancellation)
    {
        var rows = await offerings.List(RoundReader.Of(person.Actor), time.GetUtcNow().NorwegianDay(), cancellation);
        return TypedResults.Json(new OfferingListJson([.. rows.Select(OfferingJson.Of)]), ApiJson.Options);
    }

    private static async Task<IResult> Open(JsonBody<OpenOfferingBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        var (id, command, refusal) = OfferingCommands.Open(Of(sent.Value), caller.TextLanguage);
        if (command is null)
            return new ApiProblem(refusal!);
        var answer = await entities.Execute(id.In(caller.Network), command, caller.Sender, cancellation);
        return answer.As(_ => TypedResults.Created($"/api/v1/group-offerings/{id}", new OpenedOfferingJson(id.Value)));
    }

    private static async Task<IResult> Revise(string id, JsonBody<OpenOfferingBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        var (command, refusal) = OfferingCommands.Revise(Of(sent.Value), caller.TextLanguage);
        return command is null ? new ApiProblem(refusal!) : await Send(id, command, caller, entities, cancellation);
    }

    private static Task<IResult> Demand(string id, JsonBody<StateDemandBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation) =>
        sent.Value.Homes is { } homes ? Send(id, new StateDemand(homes), caller, entities, cancellation) : Task.FromResult<IResult>(new ApiProblem(Refusals.Required("homes")));

    private static async Task<IResult> OfNetwork(SignedIn person, GroupOfferingQueries offerings, TimeProvider time, CancellationToken cancellation)
    {
        var rows = await offerings.Demand(person.Actor.Network, time.GetUtcNow().NorwegianDay(), cancellation);
        return TypedResults.Json(
            new DemandListJson([.. rows.Select(row => new DemandJson(row.Id, row.Title, row.Homes, row.Services, row.Waiting, row.Free, row.OpenRounds, row.PlannedRounds))]), ApiJson.Options);
    }

    private static async Task<IResult> Send(string id, GroupOfferingCommand command, ApiCaller caller, IEntities entities, CancellationToken cancellation) =>
        GroupOfferingId.Parse(id) is { } offering
            ? (await entities.Execute(offering.In(caller.Network), command, caller.Sender, cancellation)).As(_ => TypedResults.NoContent())
            : new ApiProblem(GroupOfferingRefusals.OfferingUnknown);

    private static SentOffering Of(OpenOfferingBody body) => new(body.Id, body.Title, body.Method, body.Owners ?? [], body.CostKey, body.Description);
}

internal sealed record OpenedOfferingJson(string Id);
