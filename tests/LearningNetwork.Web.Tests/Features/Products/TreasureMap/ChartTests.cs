using LearningNetwork.Domain.Products;
using LearningNetwork.Web.Features.Products.TreasureMap;

namespace LearningNetwork.Web.Tests.Features.Products.TreasureMap;

/// <summary>The chart holds whatever lies on it, from nothing to far more than Vestland has.</summary>
public sealed class ChartTests
{
    /// <summary>Coins on each of the eight islands, and on none.</summary>
    public static TheoryData<string> Counts =>
    [
        "0 0 0 0 0 0 0 0 0", "4 3 2 3 3 3 1 1 1", "1 1 1 1 1 1 1 1 0", "30 0 0 0 0 0 0 0 0", "9 8 7 6 5 4 3 2 1", "40 30 30 20 40 10 30 25 25", "0 0 0 0 0 0 0 0 60",
    ];

    [Theory]
    [MemberData(nameof(Counts))]
    public void No_island_lies_on_another_and_none_leaves_the_sheet(string counts)
    {
        var lands = Lay(counts);

        foreach (var land in lands)
        {
            foreach (var point in land.Shore.Select(point => land.At + point))
            {
                point.X.ShouldBeInRange(0, Chart.Width);
                point.Y.ShouldBeInRange(0, Chart.Height);
                lands.Where(other => other != land).ShouldAllBe(other => (other.At - point).Length > other.Radius * 0.8);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void Every_coin_has_a_spot_of_its_own_on_dry_land(string counts)
    {
        foreach (var land in Lay(counts))
        {
            var spots = land.Spots;
            spots.Count.ShouldBe(land.Count);
            var nearestShore = land.Shore.Min(point => point.Length);
            spots.ShouldAllBe(spot => spot.Length + (Land.Coin * land.Scale) < nearestShore);
            for (var i = 0; i < spots.Count; i++)
                spots.Skip(i + 1).ShouldAllBe(other => (other - spots[i]).Length > 2 * Land.Coin * land.Scale);
        }
    }

    [Fact]
    public void What_more_lies_on_is_larger()
    {
        var lands = Lay("9 8 7 6 5 4 3 2 1");

        lands.Select(land => land.Radius).ShouldBe(lands.Select(land => land.Radius).OrderDescending());
    }

    [Fact]
    public void The_same_products_give_the_same_chart() =>
        Lay("4 3 2 3 3 3 1 1 1").Select(land => land.At).ShouldBe(Lay("4 3 2 3 3 3 1 1 1").Select(land => land.At));

    [Fact]
    public void The_sandbank_is_there_only_for_what_has_no_island()
    {
        Lay("1 1 1 1 1 1 1 1 0").Count.ShouldBe(8);
        Lay("1 1 1 1 1 1 1 1 1")[^1].Island.ShouldBeNull();
    }

    private static IReadOnlyList<Land> Lay(string counts) => Chart.Lay(counts.Split(' ')
        .Select((count, i) => (Key: new IslandKey(i < 8 ? (Island)(i + 1) : null), Count: int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)))
        .ToDictionary(one => one.Key, one => one.Count));
}
