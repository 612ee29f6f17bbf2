using LearningNetwork.Domain;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.Reuse;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Products;

/// <summary>What the catalogue shows, made once for all who may see the same in the same language.</summary>
public sealed class CatalogueBodies(ProductQueries products, ProjectQueries projects, CatalogueVersion version, KeptAnswers kept, FinishedBytes finished, Fragments fragments)
{
    private const int PageSize = 50;

    /// <summary>Two statements where it is not made yet, and at most one before them that tells whether it is.</summary>
    public async Task<byte[]> Of(Actor reader, CatalogueQuestion question, FormState form, int page, Phrases t, CancellationToken cancellation)
    {
        var (network, visibility) = (reader.Network, ProductVisibility.Of(reader));
        if (question.Wrong.Count > 0 || question.Filter.Text is not null) // a text can be erased without its product changing
            return await Made();
        var key = new FinishedKey("catalogue.html", network.Value, visibility.Seen, $"{question.Filter} {page} {t.Language.Code}", await version.Of(network, kept, cancellation));
        return await finished.Get(key, Made);

        async Task<byte[]> Made()
        {
            var found = await products.Catalogue(network, visibility, question.Filter, (page - 1) * PageSize, PageSize, cancellation);
            var model = new CatalogueModel(found, await projects.Names(network, cancellation), form, question, page, PageSize);
            return await fragments.Render<CatalogueBody>(new Dictionary<string, object?> { [nameof(CatalogueBody.T)] = t, [nameof(CatalogueBody.Model)] = model });
        }
    }
}
