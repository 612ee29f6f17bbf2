using LearningNetwork.Domain;

namespace LearningNetwork.Storage.ReadModel.Implementations;

/// <summary>A status as a list shows it; the light is null where none was published.</summary>
public record StatusRow
{
    public string? Light { get; init; }

    /// <summary>The day that it tells of.</summary>
    public DateOnly? LightOn { get; init; }

    public string? TextLanguage { get; init; }

    /// <summary>What was written; empty where it has been erased.</summary>
    public string? Text { get; init; }

    /// <summary>When it was published.</summary>
    public DateTimeOffset? At { get; init; }

    public StatusLight? Shown => Light is null ? null : Enum.Parse<StatusLight>(Light);
}

/// <summary>A service that brings a product into use, with its latest status.</summary>
public sealed record ImplementationRow : StatusRow
{
    public string Id { get; init; } = "";

    public string Product { get; init; } = "";

    public string ProductTitle { get; init; } = "";

    public string Service { get; init; } = "";

    public string ServiceName { get; init; } = "";

    /// <summary>The round of the case that it came of.</summary>
    public int Round { get; init; }

    public DateTimeOffset BegunAt { get; init; }

    public bool Invented { get; init; }

    /// <summary>Whether a project that the reader leads handed it over, or the reader's service brings it into use.</summary>
    public bool Inside { get; init; }
}
