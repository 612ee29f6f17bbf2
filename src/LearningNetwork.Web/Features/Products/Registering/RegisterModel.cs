using LearningNetwork.Domain.Products;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Products.Registering;

/// <summary>The form of 003 §3.2, for a new product or for one that is written anew.</summary>
/// <param name="Product">The product that is written anew; null for a new one.</param>
/// <param name="Owners">The projects, or guests, that the reader can register it for; empty for one that is written anew.</param>
/// <param name="Services">The services that can be its contact and its developers.</param>
/// <param name="Version">The version that the form is shown for.</param>
public sealed record RegisterModel(
    (string Id, string Title)? Product, IReadOnlyList<Choice> Owners, IReadOnlyList<Choice> Services, int? Version, FormState Form)
{
    public bool IsNew => Product is null;

    public string Address => Product is { Id: var id } ? $"/products/{id}/edit" : "/products/new";

    public string Back => Product is { Id: var id } ? $"/products/{id}" : "/products";

    public static IReadOnlyList<Choice> Kinds(Phrases t) => [.. Enum.GetValues<ProductKind>().Select(kind => new Choice(kind.Code(), t.Say(kind)))];

    public static IReadOnlyList<Choice> Roles(Phrases t) => [.. Enum.GetValues<ContactRole>().Select(role => new Choice(Choices.Code(role), t.Say(role)))];
}

/// <summary>Who is asked about a product, to be kept right.</summary>
/// <param name="Services">All services of the network.</param>
public sealed record ContactsModel(Storage.ReadModel.Products.ProductListing Product, IReadOnlyList<Choice> Services, DateOnly Today, FormState Form);
