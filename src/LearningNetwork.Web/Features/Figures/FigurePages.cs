using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.ReadModel.Figures;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Reuse;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Figures;

/// <summary>The network in numbers, for its coordinator: key figures with their lists, their course over a year, and projects, islands and products side by side.</summary>
internal static class FigurePages
{
    public static void MapFigurePages(this IEndpointRouteBuilder pages) => pages.MapPage("/figures", Page).Needs(Right.SeeAllRequests).ListsAsSheet();

    public static void MapFigureApi(this IEndpointRouteBuilder api) => api.MapGroup("/figures").WithTags("Figures")
        .MapApiGet("", Json).Needs(Right.SeeAllRequests).WithName("getFigures").Produces<FiguresJson>()
        .WithSummary("The network in numbers: what waits, what came of it, month by month, and islands, projects and products side by side. Services are counted and never compared.");

    private static async Task<IResult> Page(
        string? compare, string? by, PageFrame frame, SignedIn person, FigureReader figures, CancellationToken cancellation)
    {
        var (compared, number) = (Choices.Parse<Compared>(compare) ?? Compared.Islands, Choices.Parse<ComparedBy>(by));
        var found = await figures.Read(person.Actor.Network, frame.Now.NorwegianDay(), cancellation);
        var model = new FigureModel(found.Figures, FigureCards.Of(found.Figures), compared, number, Comparison.Of(compared, found.Products, found.Projects, number, frame.T));
        return FiguresPage.Of(frame, model).OrSheets(frame, FigureSheets.Name, [.. FigureSheets.Of(model, frame.T)]);
    }

    private static async Task<IResult> Json(SignedIn person, FigureReader figures, Phrasebook texts, TimeProvider time, CancellationToken cancellation)
    {
        var found = await figures.Read(person.Actor.Network, time.GetUtcNow().NorwegianDay(), cancellation);
        return TypedResults.Json(FiguresJson.Of(found, texts.In(person.Language)), ApiJson.Options);
    }
}

/// <summary>Reads what the numbers are made of; nothing where nothing was written since.</summary>
internal sealed class FigureReader(FigureQueries figures, ProjectQueries projects, KeptAnswers kept)
{
    /// <summary>Three statements, asked at the same time.</summary>
    public Task<ReadFigures> Read(NetworkId network, DateOnly today, CancellationToken cancellation) => kept.Get(new FiguresQuestion(network, today), async stop =>
    {
        var (counted, products, names) = (figures.Of(network, today, withCourse: true, stop), figures.Products(network, stop), projects.Names(network, stop));
        await Task.WhenAll(counted, products, names);
        return new ReadFigures(await counted, await products, await names);
    }, cancellation);

    /// <summary>The key figures alone: one statement.</summary>
    public Task<NetworkFigures> Key(NetworkId network, DateOnly today, CancellationToken cancellation) =>
        kept.Get(new KeyQuestion(network, today), stop => figures.Of(network, today, withCourse: false, stop), cancellation);

    private sealed record FiguresQuestion(NetworkId Network, DateOnly Today);

    private sealed record KeyQuestion(NetworkId Network, DateOnly Today);
}

internal sealed record ReadFigures(NetworkFigures Figures, IReadOnlyList<ProductFigures> Products, IReadOnlyList<ProjectName> Projects);
