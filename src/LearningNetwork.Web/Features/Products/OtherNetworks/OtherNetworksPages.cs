using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Products.OtherNetworks;

/// <summary>What other networks have opened: a list, and a page each. What they have not opened is not there.</summary>
internal static class OtherNetworksPages
{
    public const string Path = "/other-networks";
    private const int PageSize = 50;

    public static void MapOtherNetworksPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage(Path, All).Needs(Right.SeeCatalogue).ListsAsSheet();
        pages.MapPage(Path + "/{network}/products/{product}", One).Needs(Right.SeeCatalogue);
    }

    private static async Task<IResult> All([FromQuery(Name = "q")] string? text, string? island, string? page, PageFrame frame, SignedIn person, OpenedQueries opened, CancellationToken cancellation)
    {
        var query = new CatalogueQuery(island, null, null, null, null, null, text);
        var question = CatalogueQuestion.Of(query);
        var shown = PageNumber.Of(page);
        var found = await opened.List(person.Actor.Network, question.Filter.Text, question.Filter.Island, frame.Skip(shown, PageSize), frame.Most(PageSize), cancellation);
        var model = new OpenedModel(found, CatalogueForm.Of(query, question), shown, PageSize);
        return question.Wrong.Count > 0
            ? OtherNetworksPage.Of(frame, model, StatusCodes.Status400BadRequest)
            : OtherNetworksPage.Of(frame, model).OrSheet(frame, OpenedSheet.List, found.Items);
    }

    private static async Task<IResult> One(string network, string product, PageFrame frame, SignedIn person, OpenedQueries opened, CancellationToken cancellation) =>
        NetworkId.Parse(network) is { } of && ProductId.Parse(product) is { } asked
        && await opened.Find(person.Actor.Network, of, asked, cancellation) is { } found
            ? OpenedProductPage.Of(frame, found)
            : TypedResults.NotFound();

    /// <summary>The address of an opened product.</summary>
    public static string AddressOf(OpenedListing product) => AddressOf(product.Network, product.Id);

    public static string AddressOf(string network, string product) => $"{Path}/{network}/products/{product}";
}

/// <summary>What other networks have opened, as its page shows it.</summary>
/// <param name="Page">The page shown, from 1.</param>
public sealed record OpenedModel(OpenedProducts Found, FormState Form, int Page, int PageSize)
{
    public bool IsFiltered => Form.Values.Values.Any(value => !string.IsNullOrWhiteSpace(value.ToString()));

    public int Last => Math.Max(1, (Found.Total + PageSize - 1) / PageSize);
}
