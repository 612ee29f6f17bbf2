using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.Uptakes;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Products.Editions;

/// <summary>A new edition, to be filled in.</summary>
/// <param name="Received">Files that were received with an earlier try, so that nobody has to find them again.</param>
public sealed record PublishModel(ProductView Product, IReadOnlyList<ReceivedFile> Received, FormState Form)
{
    public IReadOnlyList<Choice> Kept => [.. (Product.Content.Edition?.Materials ?? []).Select(material => new Choice(material.Id.Value, material.Title))];

    public static IReadOnlyList<Choice> Accesses(Phrases t) =>
        [.. Enum.GetValues<MaterialAccess>().Select(access => new Choice(Choices.Code(access), t["access." + Choices.Code(access)], t[$"access.{Choices.Code(access)}.explained"]))];

    public static IReadOnlyList<Choice> Terms(Phrases t) =>
        [new("copy", t["terms.copy"]), new("adapt", t["terms.adapt"]), new("name", t["terms.name"])];

    public static string Accepted { get; } = string.Join(',', MaterialTypes.All.Select(type => "." + type.Ending())) + ",.jpeg";
}

/// <summary>Which services have taken out what.</summary>
public sealed record TakenOutModel(ProductListing Product, IReadOnlyList<UptakeRow> Rows, int Page, int PageSize)
{
    public int Last => Math.Max(1, ((Rows.Count == 0 ? 0 : Rows[0].Total) + PageSize - 1) / PageSize);
}
