using LearningNetwork.Domain;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Implementations;

/// <summary>The stages of services and products on a day.</summary>
/// <param name="Asked">A request that is under way, by service and product; empty for another day than today.</param>
/// <param name="Stages">The name of a <c>Stage</c> by service and product; what has not begun is not here.</param>
public sealed record StageGrid(
    IReadOnlyList<GridName> Services, IReadOnlyList<GridName> Products,
    IReadOnlyDictionary<(string Service, string Product), string> Stages, IReadOnlyDictionary<(string Service, string Product), AskedFor> Asked)
{
    public string? At(GridName service, GridName product) => Stages.GetValueOrDefault((service.Id, product.Id));

    /// <summary>The request under way, where no stage tells more.</summary>
    public AskedFor? AskedAt(GridName service, GridName product) => At(service, product) is null ? Asked.GetValueOrDefault((service.Id, product.Id)) : null;

    /// <summary>How many in the network are fragile, for the coordinator; null where fewer services than the network's smallest group have counted, since it could then point at one.</summary>
    public int? Fragile => Products is [var first, ..] && first.Counted >= Math.Max(SmallGroup.Fewest, first.SmallestGroup) ? first.Fragile : null;
}

/// <summary>A request under way.</summary>
/// <param name="Status">One of <see cref="Statuses"/>.</param>
public sealed record AskedFor(string Request, string Status)
{
    /// <summary>In the order in which a case passes them.</summary>
    public static IReadOnlyList<string> Statuses { get; } = [CaseStatus.Waiting.Code(), CaseStatus.Submitted.Code(), CaseStatus.Accepted.Code()];
}

/// <summary>A service or product that the grid has a line for.</summary>
public sealed record GridName
{
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>For a product: whether it is begun somewhere by made-up demonstration data.</summary>
    public bool Invented { get; init; }

    internal int Counted { get; init; }

    internal int Fragile { get; init; }

    internal int SmallestGroup { get; init; }
}

/// <summary>From when until when a service was at a stage; it still is where there is no end.</summary>
public sealed record StageSpan
{
    public string Id { get; init; } = "";

    public string Service { get; init; } = "";

    public string ServiceName { get; init; } = "";

    public string Stage { get; init; } = "";

    public DateOnly FromOn { get; init; }

    public DateOnly? UntilOn { get; init; }

    public Stage At => Enum.Parse<Stage>(Stage);

    public bool Covers(DateOnly day) => FromOn <= day && (UntilOn is null || UntilOn > day);
}
