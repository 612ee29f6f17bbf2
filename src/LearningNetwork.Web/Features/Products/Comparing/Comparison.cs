using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.Projects;

namespace LearningNetwork.Web.Features.Products.Comparing;

/// <param name="TooMany">More were chosen than are shown.</param>
public sealed record Comparison(IReadOnlyList<ProductListing> Products, IReadOnlyList<ProjectName> Projects, bool TooMany)
{
    /// <summary>So many stand side by side on a screen and can still be read.</summary>
    public const int Most = 3;

    public string NamesOf(ProductListing product) =>
        string.Join(", ", product.Projects.Select(project => Projects.FirstOrDefault(one => one.Id == project)?.Name ?? project));
}
