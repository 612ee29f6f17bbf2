using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Implementations.Grid;

/// <summary>Services × stages over time: on a day for all products, or for one product quarter by quarter. States only, by name.</summary>
internal static class GridPages
{
    private const int ServicesOnAPage = 25;
    private const int MostServices = 2_000;

    public static void MapGridPages(this IEndpointRouteBuilder pages) => pages.MapPage("/implementations/grid", Page).Needs(CaseAccess.AnyCase).ListsAsSheet();

    public static void MapGridApi(this IEndpointRouteBuilder api) => api.MapGroup("/implementation-grid").WithTags("Implementations")
        .MapApiGet("", Json).Needs(CaseAccess.AnyCase).WithName("getImplementationGrid").Produces<GridJson>()
        .WithSummary("The stage of every service and product on a day, and of today what is asked for and under way, as far as the reader sees cases. In the order of names, never ranked.");

    private static async Task<IResult> Page(PageFrame frame, SignedIn person, GridQueries grids, string? on, string? product, int? page, CancellationToken cancellation)
    {
        var (actor, reader, today) = (person.Actor, CaseVisibility.Of(person.Actor), frame.Now.NorwegianDay());
        var day = StepInputs.DateOf(on) is { } asked && asked <= today ? asked : today;
        if (ProductId.Parse(product) is { } known)
        {
            var quarters = Quarters.Until(day);
            return ProductGridPage.Of(frame, new(known, await grids.OfProduct(actor.Network, reader, known, quarters[0], cancellation), quarters, day, today));
        }

        var at = Math.Clamp(page ?? 1, 1, 10_000);
        var grid = await grids.On(actor.Network, reader, day, day == today, frame.Skip(at, ServicesOnAPage), frame.Most(ServicesOnAPage + 1), cancellation);
        return GridPage.Of(frame, new(grid with { Services = [.. grid.Services.Take(ServicesOnAPage)] }, day, today, at, grid.Services.Count > ServicesOnAPage))
            .OrSheets(frame, GridSheet.Name, GridSheet.Of(grid, frame.T));
    }

    private static async Task<IResult> Json(SignedIn person, GridQueries grids, TimeProvider time, string? on, CancellationToken cancellation)
    {
        var day = StepInputs.DateOf(on);
        if (day is null && !string.IsNullOrWhiteSpace(on))
            return new ApiProblem(Refusals.NotAValue("on"));
        var today = time.GetUtcNow().NorwegianDay();
        var grid = await grids.On(person.Actor.Network, CaseVisibility.Of(person.Actor), day ?? today, (day ?? today) == today, 0, MostServices, cancellation);
        return TypedResults.Json(GridJson.Of(grid), ApiJson.Options);
    }
}

/// <summary>The stages on one day, for a page of services.</summary>
public sealed record GridModel(StageGrid Grid, DateOnly Day, DateOnly Today, int Page, bool HasMore);

/// <summary>One product, service by service and quarter by quarter.</summary>
/// <param name="Quarters">The last day of each, the earliest first.</param>
public sealed record ProductGridModel(ProductId Product, IReadOnlyList<StageSpan> Spans, IReadOnlyList<DateOnly> Quarters, DateOnly Day, DateOnly Today);
