using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Products.Relations;

/// <summary>What a product belongs with, to be kept right.</summary>
/// <param name="Others">The products that it can belong with.</param>
public sealed record RelationsModel(ProductListing Product, ValueList<RelatedProduct> Relations, IReadOnlyList<Choice> Others, FormState Form)
{
    /// <summary>Those that this product says, and so can take back.</summary>
    public IEnumerable<RelatedProduct> Own => Relations.Where(one => one.Says);

    public static IReadOnlyList<Choice> Kinds(Phrases t) =>
        [.. Enum.GetValues<RelationKind>().Select(kind => new Choice(Choices.Code(kind), t["relation." + Choices.Code(kind)], t[$"relation.{Choices.Code(kind)}.explained"]))];
}

/// <summary>What must stay as it is, to be written.</summary>
public sealed record KernelModel(string Id, string Title, FormState Form);
