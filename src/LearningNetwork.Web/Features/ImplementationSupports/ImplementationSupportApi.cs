using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Domain.Products;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Storage.ReadModel.ImplementationSupports;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.ImplementationSupports;

/// <summary>How it goes elsewhere and what is offered, for programs.</summary>
internal static class ImplementationSupportApi
{
    private const int MostServices = 200;

    public static void MapImplementationSupportApi(this IEndpointRouteBuilder api)
    {
        var products = api.MapGroup("/products").WithTags("Implementations");
        products.MapApiGet("/{id}/elsewhere", Elsewhere).Needs(Right.SeeCatalogue).WithName("getElsewhere").Produces<ElsewhereJson>()
            .WithSummary("How many services bring a product into use and what came of it, as counts from five services on; and what its owners offer.");
        products.MapApiPut("/{id}/support", Describe).Needs(Right.ManageProducts, Right.ManageNetwork).WithName("describeSupport").Produces(StatusCodes.Status204NoContent)
            .WithSummary("The owners say how a product is taught; of what a national body owns, the coordinator.");
        products.MapApiPut("/{id}/suggestions", Suggest).Needs(Right.ManageProducts, Right.ManageNetwork).WithName("stateSuggestions").Produces(StatusCodes.Status204NoContent)
            .WithSummary("Suggestions for making it work, with what could be gained. Those stated before keep their numbers.");
        products.MapApiGet("/{id}/resource-need", Need).Needs(Right.CoordinateRequests, Right.AnswerRequests).WithName("getResourceNeed").Produces<NeedListJson>()
            .WithSummary("What joint training takes, for one service, two, and so on.");
    }

    private static async Task<IResult> Elsewhere(string id, SignedIn person, ImplementationSupportQueries supports, ElsewhereQueries counts, CancellationToken cancellation) =>
        ProductId.Parse(id) is { } product && await supports.Find(person.Actor.Network, ProductVisibility.Of(person.Actor), product, cancellation) is { } found
            ? TypedResults.Json(ElsewhereJson.Of(found, await counts.Of(person.Actor.Network, product, cancellation)), ApiJson.Options)
            : new ApiProblem(Refusals.NotFound);

    private static async Task<IResult> Need(string id, SignedIn person, IFactSource facts, int? services, CancellationToken cancellation)
    {
        if (ProductId.Parse(id) is not { } product || await facts.Answer(person.Actor.Network, new AboutProduct(product), cancellation) is not ProductFacts { Assessed: true })
            return new ApiProblem(Refusals.NotFound);
        if (services is < 1 or > MostServices)
            return new ApiProblem(Refusals.NotAValue("services"));
        var programme = (await facts.Answer(person.Actor.Network, new AboutSupport(product), cancellation) as SupportFacts)?.Programme ?? TrainingProgramme.Usual;
        return TypedResults.Json(new NeedListJson([.. Enumerable.Range(1, services ?? 10).Select(many => ResourceNeed.Of(programme, many))]), ApiJson.Options);
    }

    private static async Task<IResult> Describe(string id, JsonBody<DescribeSupportBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation)
    {
        var body = sent.Value;
        var gatherings = (body.Gatherings ?? []).Select(one => new ProgrammeGathering(Choices.Parse<GatheringForm>(one.Form) ?? (GatheringForm)99, one.Days ?? 1, one.WeeksToNext ?? 4)).ToValueList();
        var usual = TrainingProgramme.Usual;
        var programme = gatherings.Count == 0 ? null : new TrainingProgramme(
            gatherings, body.GuidanceMeetings ?? 0, body.PeoplePerService ?? usual.PeoplePerService, body.PeoplePerGathering ?? usual.PeoplePerGathering,
            body.PeoplePerGuidanceGroup ?? usual.PeoplePerGuidanceGroup);
        return await Send(id, new DescribeSupport(programme, (body.AgeGroups ?? []).ToValueList(), (body.Materials ?? []).ToValueList(), body.SessionsPerFamily, body.Source ?? ""), caller, entities, cancellation);
    }

    private static Task<IResult> Suggest(string id, JsonBody<SuggestionsBody> sent, ApiCaller caller, IEntities entities, CancellationToken cancellation) => Send(
        id,
        new StateSuggestions((sent.Value.Suggestions ?? []).Select(one => new Suggestion(one.Number ?? 0, one.Title ?? "", one.Gain ?? "")).ToValueList(), sent.Value.Source ?? ""),
        caller, entities, cancellation);

    private static async Task<IResult> Send(string id, ImplementationSupportCommand command, ApiCaller caller, IEntities entities, CancellationToken cancellation) =>
        ProductId.Parse(id) is { } product
            ? (await entities.Execute(ImplementationSupportDecider.Decider.In(caller.Network, product.Value), command, caller.Sender, cancellation)).As(_ => TypedResults.NoContent())
            : new ApiProblem(Refusals.NotFound);
}
