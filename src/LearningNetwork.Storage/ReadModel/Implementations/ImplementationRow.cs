using LearningNetwork.Domain;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;

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

/// <summary>A service that brings a product into use, with its latest status. What of it a reader may be shown, <c>ImplementationSight</c> says.</summary>
public record ImplementationRow : StatusRow
{
    public string Id { get; init; } = "";

    public string Product { get; init; } = "";

    public string ProductTitle { get; init; } = "";

    public string Service { get; init; } = "";

    public string ServiceName { get; init; } = "";

    /// <summary>The round of the case that it came of; 0 where the service began by itself.</summary>
    public int Round { get; init; }

    public DateTimeOffset BegunAt { get; init; }

    public bool Invented { get; init; }

    /// <summary>Whether a project that the reader leads handed it over, or the reader's service brings it into use.</summary>
    public bool Inside { get; init; }

    public int Version { get; init; }

    /// <summary>The name of a <c>Stage</c>.</summary>
    public string Stage { get; init; } = "";

    public DateOnly StageOn { get; init; }

    /// <summary>When the service last counted its people; null before the first count.</summary>
    public DateOnly? CountedOn { get; init; }

    public bool? Fragile { get; init; }

    public int? Families { get; init; }

    public int? Sessions { get; init; }

    /// <summary>Since when the service asks for support; null where it does not.</summary>
    public DateOnly? SupportOn { get; init; }

    /// <summary>When the first thing in the plan that is not done is due.</summary>
    public DateOnly? NextDue { get; init; }

    /// <summary>One of the projects that handed it over, where the reader leads one of them; else null.</summary>
    public string? ReadersProject { get; init; }

    public Stage Reached => Enum.Parse<Stage>(Stage);

    /// <summary>Whether a reader is shown this part of it.</summary>
    public bool Shows(ImplementationPart part, CaseVisibility reader) =>
        reader.Shows(part, new ServiceId(Service), ReadersProject is null ? [] : [new ProjectId(ReadersProject)], SupportOn is not null);
}
