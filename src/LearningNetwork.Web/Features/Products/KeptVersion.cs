using LearningNetwork.Domain;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.Reuse;

namespace LearningNetwork.Web.Features.Products;

internal static class KeptVersion
{
    /// <summary>The catalogue's version, asked for where anything at all has been written since it was asked for last.</summary>
    public static Task<string> Of(this CatalogueVersion version, NetworkId network, KeptAnswers kept, CancellationToken cancellation) =>
        kept.Get(new VersionQuestion(network), stop => version.Of(network, stop), cancellation);

    private sealed record VersionQuestion(NetworkId Network);
}
