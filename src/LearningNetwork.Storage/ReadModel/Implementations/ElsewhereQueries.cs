using LearningNetwork.Domain;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.Products;

namespace LearningNetwork.Storage.ReadModel.Implementations;

/// <summary>How it goes with a product in the network, as counts for everyone: nothing of it can be led back to a service.</summary>
public sealed class ElsewhereQueries(ReadDatabase database)
{
    /// <summary>One statement. Below the network's smallest group nothing is told but that there are some.</summary>
    public async Task<Elsewhere> Of(NetworkId network, ProductId product, CancellationToken cancellation)
    {
        var rows = await database.Query<CountRow>(
            """
            select i.stage, i.six_months, i.twelve_months, count(*) as services, count(i.families) as counted,
                coalesce(sum(i.families), 0) as families, coalesce(sum(i.sessions), 0) as sessions, count(n.stream) as invented,
                (select w.smallest_group from networks w where w.network = @network) as smallest_group
            from implementations i left join invented n on n.network = i.network and n.stream = i.network || '/implementation/' || i.id
            where i.network = @network and i.product = @product
            group by i.stage, i.six_months, i.twelve_months
            """,
            new { network = network.Value, product = product.Value },
            cancellation);
        var (services, fewest) = (rows.Sum(row => row.Services), Math.Max(SmallGroup.Fewest, rows.Count > 0 ? rows[0].SmallestGroup : 0));
        var invented = rows.Sum(row => row.Invented) > 0;
        return services < fewest
            ? new(services, [], null, null, null, null, fewest, invented)
            : new(
                services,
                [.. rows.GroupBy(row => row.Stage).Select(stage => (Enum.Parse<Stage>(stage.Key), stage.Sum(row => row.Services))).OrderBy(stage => stage.Item1)],
                Results(rows, row => row.SixMonths, fewest),
                Results(rows, row => row.TwelveMonths, fewest),
                Told(rows, row => row.Families, fewest),
                Told(rows, row => row.Sessions, fewest),
                fewest,
                invented);
    }

    private static Results? Results(IReadOnlyList<CountRow> rows, Func<CountRow, string?> outcome, int fewest)
    {
        int Count(Outcome? wanted) => rows.Where(row => outcome(row) is { } said && (wanted is null || said == wanted.ToString())).Sum(row => row.Services);
        var measured = Count(null);
        return measured < fewest ? null : new(measured, Count(Outcome.Better), Count(Outcome.Same), Count(Outcome.Worse));
    }

    private static int? Told(IReadOnlyList<CountRow> rows, Func<CountRow, int> count, int fewest) =>
        rows.Sum(row => row.Counted) < fewest ? null : rows.Sum(count);

    private sealed record CountRow
    {
        public string Stage { get; init; } = "";

        public string? SixMonths { get; init; }

        public string? TwelveMonths { get; init; }

        public int Services { get; init; }

        public int Counted { get; init; }

        public int Families { get; init; }

        public int Sessions { get; init; }

        public int Invented { get; init; }

        public int SmallestGroup { get; init; }
    }
}

/// <summary>A product in the network, as counts.</summary>
/// <param name="Services">How many bring it into use, or have.</param>
/// <param name="Stages">How many are at each stage; empty where there are fewer than <paramref name="Fewest"/> services.</param>
/// <param name="SixMonths">What came of it after half a year; null where fewer have measured.</param>
/// <param name="Invented">Whether any of it is made up for a demonstration.</param>
/// <param name="Families">How many families have taken part in all; null where fewer have counted.</param>
/// <param name="Fewest">How many services there must be before anything is told of them, as the network has set it.</param>
public sealed record Elsewhere(
    int Services, IReadOnlyList<(Stage Stage, int Services)> Stages, Results? SixMonths, Results? TwelveMonths, int? Families, int? Sessions, int Fewest, bool Invented)
{
    public bool IsTooSmall => Services > 0 && Services < Fewest;
}

/// <summary>What services that have measured found, held against their own baselines.</summary>
public sealed record Results(int Measured, int Better, int Same, int Worse);
