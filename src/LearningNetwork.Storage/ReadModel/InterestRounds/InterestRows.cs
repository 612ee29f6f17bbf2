using LearningNetwork.Domain.InterestRounds;
using LearningNetwork.Domain.Products;

namespace LearningNetwork.Storage.ReadModel.InterestRounds;

/// <summary>A round as a list shows it.</summary>
public sealed record InterestRoundRow
{
    public string Id { get; init; } = "";

    public int Version { get; init; }

    public string Title { get; init; } = "";

    public string Products { get; init; } = "";

    public DateOnly OpenedOn { get; init; }

    public DateOnly UntilOn { get; init; }

    public DateOnly? RemindedOn { get; init; }

    /// <summary>Null while it is open.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>How many services are asked.</summary>
    public int Asked { get; init; }

    public int Answered { get; init; }

    /// <summary>The day the reader's own service answered; null where it has not, or is in none.</summary>
    public DateOnly? OwnAnswer { get; init; }

    public bool Invented { get; init; }

    /// <summary>What is asked about; empty for everything in the catalogue.</summary>
    public IReadOnlyList<ProductId> AskedProducts => [.. Products.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(product => new ProductId(product))];
}

/// <summary>A round with its answers.</summary>
public sealed record InterestResults(InterestRoundRow Round, IReadOnlyList<AskedService> Services, IReadOnlyList<DemandRow> Products);

/// <summary>A service that is asked in a round.</summary>
public sealed record AskedService
{
    public string Service { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>Null where it has not answered.</summary>
    public DateOnly? AnsweredOn { get; init; }
}

/// <summary>A product with what the services have said of it, and the room there is for it.</summary>
public sealed record DemandRow
{
    public string Product { get; init; } = "";

    public string Title { get; init; } = "";

    public int InUse { get; init; }

    public int Want { get; init; }

    public int Considering { get; init; }

    public int NotNow { get; init; }

    /// <summary>The services that want it and have not asked for it.</summary>
    public string WantedBy { get; init; } = "";

    public int Queue { get; init; }

    public int FreePlaces { get; init; }

    /// <summary>Whether it is joint training that it waits for, so that a cohort can be opened.</summary>
    public bool JointTraining { get; init; }

    public bool Invented { get; init; }

    public Capacity Capacity => new(new(Product), Want, Considering, Queue, FreePlaces);
}

/// <summary>A product, and what the own service has said of it.</summary>
public sealed record OwnInterestRow
{
    public string Product { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>The name of an <see cref="InterestLevel"/>; null where nothing is said.</summary>
    public string? Level { get; init; }

    public DateOnly? SaidOn { get; init; }

    /// <summary>Whether the service has an open case for it, or uses it.</summary>
    public bool AskedFor { get; init; }

    public bool CanBeAskedFor { get; init; }

    public InterestLevel? Said => Level is null ? null : Enum.Parse<InterestLevel>(Level);
}
