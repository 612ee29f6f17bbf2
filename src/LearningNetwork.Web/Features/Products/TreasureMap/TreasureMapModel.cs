using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.Projects;

namespace LearningNetwork.Web.Features.Products.TreasureMap;

/// <summary>What the map shows: the same products as its table.</summary>
/// <param name="Total">How many products there are in all; more than the shown where the network has very many.</param>
/// <param name="Own">How far the reader's own service is with a product, by the product's id; null for who has no service, or has put it away.</param>
public sealed record TreasureMapModel(
    IReadOnlyList<ProductListing> Products, int Total, MapKey Key, IReadOnlyDictionary<string, OwnUse>? Own, MapView View)
{
    private readonly Dictionary<string, ProjectName> _byId = Key.Projects.ToDictionary(project => project.Id);

    /// <summary>The priority or challenge that the map is seen through; null for none.</summary>
    public ThemeRow? Lens { get; } = View.LensAmong(Key.Themes);

    /// <summary>Whether the lens leaves an island in the shade.</summary>
    public bool IsShaded(Land land) => Lens is { Islands.Count: > 0 } lens && !(land.Island is { } island && lens.Islands.Contains(island));

    /// <summary>Every island with its coins, in the map's order; last what lies on none.</summary>
    public IReadOnlyList<(Land Land, IReadOnlyList<ProductListing> Coins)> Islands { get; } = Lay(Products);

    /// <summary>What belongs together, each pair once: the coins of the two that lie nearest each other.</summary>
    public IEnumerable<(ProductListing One, ProductListing Other, Point From, Point To)> Routes =>
        from one in Products
        from id in one.Routes
        join other in Products on id equals other.Id
        let course = (from start in PlacesOf(one) from end in PlacesOf(other) orderby (end - start).Length select (start, end)).First()
        select (one, other, course.start, course.end);

    /// <summary>The products that this one belongs together with, whichever of them says so.</summary>
    public IEnumerable<ProductListing> TogetherWith(ProductListing product) =>
        Products.Where(other => product.Routes.Contains(other.Id) || other.Routes.Contains(product.Id));

    /// <summary>Islands where nothing is ready to share: a gap is information.</summary>
    public IEnumerable<Island> Gaps => Islands
        .Where(one => one.Land.Island is not null && one.Coins.All(product => product.Maturity != Maturity.Gold))
        .Select(one => one.Land.Island!.Value);

    public string NameOf(string project) => _byId.TryGetValue(project, out var name) ? name.Name : project;

    public OwnUse? OwnUseOf(ProductListing product) => Own is not null && Own.TryGetValue(product.Id, out var use) ? use : null;

    private IEnumerable<Point> PlacesOf(ProductListing product) =>
        from island in Islands
        from coin in island.Coins.Index()
        where coin.Item.Id == product.Id
        select island.Land.At + island.Land.Spots[coin.Index];

    private static IReadOnlyList<(Land, IReadOnlyList<ProductListing>)> Lay(IReadOnlyList<ProductListing> products)
    {
        var byIsland = products
            .SelectMany(product => product.Islands.Count == 0 ? [(Key: new IslandKey(null), product)] : product.Islands.Select(island => (Key: new IslandKey(island), product)))
            .ToLookup(one => one.Key, one => one.product);
        var lands = Chart.Lay(byIsland.ToDictionary(group => group.Key, group => group.Count()));
        return [.. lands.Select(land => (land, (IReadOnlyList<ProductListing>)[.. byIsland[new(land.Island)]]))];
    }
}

/// <summary>How far the reader's own service is with a product.</summary>
public enum OwnUse
{
    /// <summary>Asked for, or on the way through the steps.</summary>
    AskedFor,

    InUse,
}
