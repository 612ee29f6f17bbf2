using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.InterestRounds;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.InterestRounds;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.InterestRounds;

/// <summary>The coordinator asks the services what they want, and sees the answers beside the places there are.</summary>
internal static class InterestPages
{
    private const int MostRounds = 100, MostProducts = 120;

    public static void MapInterestPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/interest", All).Needs(Right.AskInterest, Right.DeclareInterest).ListsAsSheet();
        pages.MapPage("/interest/new", Blank).Needs(Right.AskInterest);
        pages.MapForm("/interest/new", Open).Needs(Right.AskInterest);
        pages.MapPage("/interest/demand", Demand).Needs(Right.AskInterest).ListsAsSheet();
        pages.MapPage("/interest/own", (PageFrame frame, SignedIn person, InterestQueries interest, CancellationToken cancellation) =>
            OwnInterestPages.Show(null, frame, person, interest, null, StatusCodes.Status200OK, cancellation)).Needs(Right.DeclareInterest).ListsAsSheet();
        pages.MapForm("/interest/own", OwnInterestPages.Declare).Needs(Right.DeclareInterest);
        pages.MapPage("/interest/{id}", One).Needs(Right.AskInterest, Right.DeclareInterest).ListsAsSheet();
        pages.MapForm("/interest/{id}/answer", OwnInterestPages.Answer).Needs(Right.DeclareInterest);
        pages.MapForm("/interest/{id}/remind", (string id, PostedForm form, PageFrame frame, SignedIn person, InterestQueries interest, IEntities entities, CancellationToken cancellation) =>
            Act(id, new RemindServices(), "notice.services-reminded", form, frame, person, interest, entities, cancellation)).Needs(Right.AskInterest);
        pages.MapForm("/interest/{id}/close", (string id, PostedForm form, PageFrame frame, SignedIn person, InterestQueries interest, IEntities entities, CancellationToken cancellation) =>
            Act(id, new CloseInterestRound(), "notice.interest-closed", form, frame, person, interest, entities, cancellation)).Needs(Right.AskInterest);
    }

    private static async Task<IResult> All(PageFrame frame, SignedIn person, InterestQueries interest, CancellationToken cancellation)
    {
        var asks = person.Actor.May(Right.AskInterest);
        var rounds = await interest.Rounds(person.Actor.Network, person.Actor.Service, asks, frame.Most(MostRounds), cancellation);
        return InterestListPage.Of(frame, new(rounds, asks)).OrSheet(frame, InterestSheets.Rounds(asks), rounds);
    }

    private static async Task<IResult> Blank(PageFrame frame, SignedIn person, ProductQueries products, CancellationToken cancellation) =>
        NewInterestRoundPage.Of(frame, new(await Catalogue(person.Actor, products, cancellation), FormState.Empty));

    private static async Task<IResult> Open(PostedForm form, PageFrame frame, SignedIn person, ProductQueries products, IEntities entities, CancellationToken cancellation)
    {
        var (key, answer) = await InterestReading.Open(Reading.Of(form, frame.T.Language), person.Sends(form.CommandId), frame.Now.NorwegianDay(), entities, cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? NewInterestRoundPage.Of(frame, new(await Catalogue(person.Actor, products, cancellation), form.State.Refused(no, frame.T)), ApiProblem.StatusOf(no.Kind))
            : new SeeOther($"/interest/{key}", "notice.interest-opened");
    }

    private static async Task<IResult> One(string id, PageFrame frame, SignedIn person, InterestQueries interest, CancellationToken cancellation) =>
        person.Actor.May(Right.AskInterest)
            ? await Results(id, frame, person, interest, FormState.Empty, StatusCodes.Status200OK, cancellation)
            : InterestRoundId.Parse(id) is { } round && await interest.Find(person.Actor.Network, person.Actor.Service, false, round, cancellation) is { } found
                ? await OwnInterestPages.Show(found, frame, person, interest, null, StatusCodes.Status200OK, cancellation)
                : TypedResults.NotFound();

    private static async Task<IResult> Act(
        string id, InterestRoundCommand command, string notice, PostedForm form, PageFrame frame, SignedIn person, InterestQueries interest, IEntities entities, CancellationToken cancellation)
    {
        if (InterestRoundId.Parse(id) is not { } round)
            return TypedResults.NotFound();
        var answer = await entities.Execute(round.In(person.Actor.Network), command, person.Sends(form.CommandId), cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? await Results(id, frame, person, interest, form.State.Refused(no, frame.T), ApiProblem.StatusOf(no.Kind), cancellation)
            : new SeeOther($"/interest/{round}", notice);
    }

    private static async Task<IResult> Results(string id, PageFrame frame, SignedIn person, InterestQueries interest, FormState form, int status, CancellationToken cancellation) =>
        InterestRoundId.Parse(id) is { } round && await interest.Results(person.Actor.Network, round, frame.Now.NorwegianDay(), frame.Most(MostProducts), cancellation) is { } found
            ? RoundResultsPage.Of(frame, new(found.Round, found.Services, found.Products, form), status)
                .OrSheets(frame, found.Round.Id, InterestSheets.Demand(null).Over(found.Products, frame.T), InterestSheets.Asked.Over(found.Services, frame.T))
            : TypedResults.NotFound();

    private static async Task<IResult> Demand(PageFrame frame, SignedIn person, InterestQueries interest, CancellationToken cancellation)
    {
        var products = await interest.Demand(person.Actor.Network, [], frame.Now.NorwegianDay(), frame.Most(MostProducts), cancellation);
        var wanted = await interest.WantedBy(person.Actor.Network, [.. products.Where(row => row.Want > 0).Select(row => row.Product)], cancellation);
        return InterestDemandPage.Of(frame, new(products, wanted)).OrSheet(frame, InterestSheets.Demand(wanted), products);
    }

    private static async Task<IReadOnlyList<ProductListing>> Catalogue(Actor actor, ProductQueries products, CancellationToken cancellation) =>
        [.. (await products.Catalogue(actor.Network, ProductVisibility.Of(actor), ProductFilter.None, 0, MostProducts, cancellation)).Items.Where(product => product.Assessed)];
}
