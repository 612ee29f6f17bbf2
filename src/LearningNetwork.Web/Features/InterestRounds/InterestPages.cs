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
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.InterestRounds;

/// <summary>The coordinator asks the services what they want, and sees the answers beside the places there are.</summary>
internal static class InterestPages
{
    private const int MostRounds = 100, MostProducts = 120;

    public static void MapInterestPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/interest", All).Needs(Right.AskInterest, Right.DeclareInterest);
        pages.MapGet("/interest/new", Blank).Needs(Right.AskInterest);
        pages.MapPost("/interest/new", Open).Needs(Right.AskInterest);
        pages.MapGet("/interest/demand", Demand).Needs(Right.AskInterest);
        pages.MapGet("/interest/own", (PageFrame frame, SignedIn person, InterestQueries interest, CancellationToken cancellation) =>
            OwnInterestPages.Show(null, frame, person, interest, null, StatusCodes.Status200OK, cancellation)).Needs(Right.DeclareInterest);
        pages.MapPost("/interest/own", OwnInterestPages.Declare).Needs(Right.DeclareInterest);
        pages.MapGet("/interest/{id}", One).Needs(Right.AskInterest, Right.DeclareInterest);
        pages.MapPost("/interest/{id}/answer", OwnInterestPages.Answer).Needs(Right.DeclareInterest);
        pages.MapPost("/interest/{id}/remind", (string id, PostedForm form, PageFrame frame, SignedIn person, InterestQueries interest, IEntities entities, CancellationToken cancellation) =>
            Act(id, new RemindServices(), "notice.services-reminded", form, frame, person, interest, entities, cancellation)).Needs(Right.AskInterest);
        pages.MapPost("/interest/{id}/close", (string id, PostedForm form, PageFrame frame, SignedIn person, InterestQueries interest, IEntities entities, CancellationToken cancellation) =>
            Act(id, new CloseInterestRound(), "notice.interest-closed", form, frame, person, interest, entities, cancellation)).Needs(Right.AskInterest);
    }

    private static async Task<IResult> All(PageFrame frame, SignedIn person, InterestQueries interest, CancellationToken cancellation)
    {
        var asks = person.Actor.May(Right.AskInterest);
        return InterestListPage.Of(frame, new(await interest.Rounds(person.Actor.Network, person.Actor.Service, asks, MostRounds, cancellation), asks));
    }

    private static async Task<IResult> Blank(PageFrame frame, SignedIn person, ProductQueries products, CancellationToken cancellation) =>
        NewInterestRoundPage.Of(frame, new(await Catalogue(person.Actor, products, cancellation), FormState.Empty));

    private static async Task<IResult> Open(PostedForm form, PageFrame frame, SignedIn person, ProductQueries products, IEntities entities, CancellationToken cancellation)
    {
        var read = Reading.Of(form, frame.T.Language);
        var command = InterestReading.Open(read);
        var no = Fields.FirstOf(Fields.Name("title", command.Title), read.Wrong);
        if (no is null)
        {
            var year = frame.Now.NorwegianDay().Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var (key, answer) = await NewKey.Send(entities, InterestRoundDecider.Decider, year, command.Title, command, person.Sends(form.CommandId), cancellation);
            if (answer is Answer.Done)
                return new SeeOther($"/interest/{key}", "notice.interest-opened");
            no = ((Answer.Refused)answer).Refusal;
        }

        return NewInterestRoundPage.Of(frame, new(await Catalogue(person.Actor, products, cancellation), form.State.Refused(no, frame.T)), ApiProblem.StatusOf(no.Kind));
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

    private static async Task<IResult> Results(string id, PageFrame frame, SignedIn person, InterestQueries interest, FormState form, int status, CancellationToken cancellation)
    {
        var network = person.Actor.Network;
        if (InterestRoundId.Parse(id) is not { } round || await interest.Find(network, null, true, round, cancellation) is not { } found)
            return TypedResults.NotFound();
        var services = await interest.Asked(network, round, cancellation);
        var products = await interest.Demand(network, [.. found.AskedProducts.Select(product => product.Value)], frame.Now.NorwegianDay(), MostProducts, cancellation);
        return RoundResultsPage.Of(frame, new(found, services, products, form), status);
    }

    private static async Task<IResult> Demand(PageFrame frame, SignedIn person, InterestQueries interest, CancellationToken cancellation)
    {
        var products = await interest.Demand(person.Actor.Network, [], frame.Now.NorwegianDay(), MostProducts, cancellation);
        var wanted = await interest.WantedBy(person.Actor.Network, [.. products.Where(row => row.Want > 0).Select(row => row.Product)], cancellation);
        return InterestDemandPage.Of(frame, new(products, wanted));
    }

    private static async Task<IReadOnlyList<ProductListing>> Catalogue(Actor actor, ProductQueries products, CancellationToken cancellation) =>
        [.. (await products.Catalogue(actor.Network, ProductVisibility.Of(actor), ProductFilter.None, 0, MostProducts, cancellation)).Items.Where(product => product.Assessed)];
}
