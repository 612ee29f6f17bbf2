using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.Features.Products;

/// <summary>The catalogue as its page shows it.</summary>
/// <param name="Projects">All projects of the network, to choose between and to name.</param>
/// <param name="Form">The filter as it was sent.</param>
/// <param name="Page">The page shown, from 1.</param>
public sealed record CatalogueModel(
    Catalogue Found, IReadOnlyList<ProjectName> Projects, FormState Form, CatalogueQuestion Question, int Page, int PageSize)
{
    private readonly Dictionary<string, ProjectName> _byId = Projects.ToDictionary(project => project.Id);

    public bool IsFiltered => Question.Filter != ProductFilter.None;

    public int Last => Math.Max(1, (Found.Total + PageSize - 1) / PageSize);

    /// <summary>What is found, by the first island of each, since the list is sorted so. Where one island is asked for it needs no headings.</summary>
    public IEnumerable<(Island? Island, IReadOnlyList<ProductListing> Products)> ByIsland => Question.Filter.Island is null
        ? Found.Items.GroupBy(product => product.Islands.Count == 0 ? (Island?)null : product.Islands[0]).Select(group => (group.Key, (IReadOnlyList<ProductListing>)[.. group]))
        : [(null, Found.Items)];

    public string NameOf(string project) => _byId.TryGetValue(project, out var name) ? name.Name : project;
}

/// <summary>The catalogue's page around what it shows to all who may see the same.</summary>
/// <param name="CanRegister">Whether the reader can register a product.</param>
public sealed record CatalogueShown(FormState Form, bool CanRegister);
