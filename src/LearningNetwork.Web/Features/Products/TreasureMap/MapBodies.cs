using LearningNetwork.Domain;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.Reuse;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Products.TreasureMap;

/// <summary>The map's drawing, table and matrix, made once for all who may see the same, with the same use of their own service laid over, in the same language.</summary>
public sealed class MapBodies(ProductQueries products, TreasureMapQueries map, KeptAnswers kept, FinishedBytes finished, Fragments fragments)
{
    /// <summary>So many products a reader can still tell apart on a sheet.</summary>
    private const int MostCoins = 250;

    /// <summary>At most one statement, which also tells whether it is made already; one more where it is not.</summary>
    public async Task<byte[]> Of(Actor reader, MapView view, Phrases t, CancellationToken cancellation)
    {
        var (network, visibility) = (reader.Network, ProductVisibility.Of(reader));
        var question = new KeyQuestion(network, view.ShowsOwn ? CaseVisibility.Of(reader).Asker : null);
        var key = await kept.Get(question, stop => map.Key(question.Network, question.Asker, stop), cancellation);
        var seen = view with { Lens = view.Lens <= key.Themes.Count ? view.Lens : 0 };
        var use = view is { HasOwn: true, ShowsOwn: true } ? Use(key.Cases) : null;
        return await finished.Get(new("map.html", network.Value, visibility.Seen, $"{seen} {t.Language.Code} {Written(use)}", key.Version), async () =>
        {
            var found = await products.Catalogue(network, visibility, ProductFilter.None, 0, MostCoins, cancellation);
            return await fragments.Render<MapBody>(new Dictionary<string, object?>
            {
                [nameof(MapBody.T)] = t,
                [nameof(MapBody.Model)] = new TreasureMapModel(found.Items, found.Total, key, use, seen),
            });
        });
    }

    private static Dictionary<string, OwnUse> Use(IEnumerable<(string Product, string Status)> cases) => cases
        .Select(one => (one.Product, Use: MapView.Of(one.Status)))
        .Where(one => one.Use is not null)
        .GroupBy(one => one.Product)
        .ToDictionary(group => group.Key, group => group.Max(one => one.Use!.Value));

    private static string Written(Dictionary<string, OwnUse>? use) =>
        use is null ? "none" : string.Join(' ', use.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key}={one.Value}"));

    private sealed record KeyQuestion(NetworkId Network, ServiceId? Asker);
}
