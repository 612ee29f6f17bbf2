namespace LearningNetwork.Storage.ReadModel.Municipalities;

/// <summary>A municipality, with who serves it today; of a former one, who serves what it became part of.</summary>
public sealed record MunicipalityRow
{
    public required string Number { get; init; }

    public required string Name { get; init; }

    public required string County { get; init; }

    /// <summary>Null until a service serves it.</summary>
    public string? Service { get; init; }

    public string? ServiceName { get; init; }

    /// <summary>The number of the municipality it became part of; null while it stands.</summary>
    public string? MergedInto { get; init; }
}

/// <summary>A municipality that has become part of another.</summary>
public sealed record FormerMunicipality
{
    public required string Number { get; init; }

    public required string Name { get; init; }

    public required string County { get; init; }

    /// <summary>The name of the one that stands for it today.</summary>
    public required string SuccessorName { get; init; }
}
