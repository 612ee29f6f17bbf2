using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Figures;

/// <summary>How many there are of one kind; a line of the answer that <see cref="NetworkFigures"/> is read from.</summary>
public sealed record FigureRow
{
    /// <summary><c>case</c>, <c>free-places</c>, <c>products</c>, <c>queue</c>, <c>invented</c>; <c>touched</c>, <c>offered</c> of islands; <c>wanted-1</c> and so on of a product; or <c>asked</c>, <c>begun</c>, <c>taken-out</c> in a month.</summary>
    public string What { get; init; } = "";

    public string? Status { get; init; }

    public string? WaitsFor { get; init; }

    public bool Overdue { get; init; }

    public bool NotStated { get; init; }

    public bool IsOpen { get; init; }

    /// <summary>From 0, the earliest; null where no month is told.</summary>
    public int? Month { get; init; }

    public string? Product { get; init; }

    public string? Title { get; init; }

    internal long? Islands { get; init; }

    public int Number { get; init; }
}

/// <summary>The network in numbers.</summary>
/// <param name="Months">The first day of each month that the course tells of, the earliest first.</param>
public sealed record NetworkFigures(IReadOnlyList<FigureRow> Rows, IReadOnlyList<DateOnly> Months)
{
    /// <summary>How many cases a list so narrowed holds: the same conditions as <see cref="SharingRequestQueries.List"/>, of all products.</summary>
    public int Cases(CaseFilter filter) => Rows.Where(row => row.What == "case"
        && (!filter.OpenOnly || row.IsOpen)
        && (!filter.OverdueOnly || row.Overdue)
        && (!filter.NotStatedOnly || (row.NotStated && row.IsOpen))
        && (filter.Status is null or "" || row.Status == filter.Status)
        && (filter.WaitsFor is null or "" || row.WaitsFor == filter.WaitsFor)).Sum(row => row.Number);

    public int FreePlaces => Of("free-places");

    public int Products => Of("products");

    /// <summary>Requests that wait for a joint training, or could be joined.</summary>
    public int Queue => Of("queue");

    /// <summary>Whether any of it was made up for a demonstration.</summary>
    public bool HoldInvented => Of("invented") > 0;

    /// <summary>How many there were in each of <see cref="Months"/>.</summary>
    /// <param name="what"><c>asked</c>, <c>begun</c> or <c>taken-out</c>.</param>
    public IReadOnlyList<int> Course(string what) => [.. Months.Select((_, month) => Rows.Where(row => row.What == what && row.Month == month).Sum(row => row.Number))];

    /// <summary>The islands from which nobody asks for anything, brings anything into use or says that they use it, in the order of the map; one without products is among them.</summary>
    public IReadOnlyList<UntouchedIsland> Untouched =>
    [
        .. from island in Enum.GetValues<Island>()
           let here = Rows.Where(row => row.Islands is { } bits && IslandBits.Islands(bits).Contains(island)).ToList()
           where here.All(row => row.What == "offered")
           select new UntouchedIsland(island, here.Sum(row => row.Number)),
    ];

    /// <summary>The products that most services want beyond what there is room for: at most <see cref="FigureQueries.MostWanted"/>, in the order of the list of what is wanted.</summary>
    public IReadOnlyList<WantedProduct> Wanted =>
        [.. Rows.Where(row => row.What.StartsWith("wanted-", StringComparison.Ordinal)).OrderBy(row => row.What, StringComparer.Ordinal).Select(row => new WantedProduct(row.Product!, row.Title!, row.Number))];

    private int Of(string what) => Rows.Where(row => row.What == what).Sum(row => row.Number);
}

/// <summary>An island where nobody is.</summary>
/// <param name="Products">How many products lie on it.</param>
public sealed record UntouchedIsland(Island Island, int Products);

/// <summary>A product that more services would have than there is room for.</summary>
/// <param name="Short">How many more.</param>
public sealed record WantedProduct(string Id, string Title, int Short);

/// <summary>What stands with one product. Services are counted and never named.</summary>
public sealed record ProductFigures
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>The ids of the projects that own it, between spaces.</summary>
    public string Owners { get; init; } = "";

    /// <summary>Requests that wait for somebody.</summary>
    public int Open { get; init; }

    /// <summary>Those of them whose day to be answered has passed.</summary>
    public int Overdue { get; init; }

    /// <summary>Services that have brought it into use.</summary>
    public int InUse { get; init; }

    /// <summary>Services that have said they want it.</summary>
    public int Want { get; init; }

    public ValueList<Island> Islands => IslandBits.Islands(Bits);

    internal long Bits { get; init; }
}
