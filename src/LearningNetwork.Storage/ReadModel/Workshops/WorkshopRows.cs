using LearningNetwork.Domain.Workshops;
using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Workshops;

/// <summary>Where a workshop stands.</summary>
public enum WorkshopStatus
{
    Planned,
    CalledOff,

    /// <summary>Held, and those who took part have not been told what became of all they said.</summary>
    Open,

    Answered,
}

/// <summary>What a workshop's page shows and no list does; kept as one JSON value in its row.</summary>
/// <param name="Record">Null before it is held.</param>
public sealed record WorkshopContent(WorkshopPlan Plan, WorkshopRecord? Record, DateOnly? AnswersToldOn);

/// <summary>A workshop as a list shows it.</summary>
public record WorkshopRow
{
    public string Id { get; init; } = "";

    public string Service { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>The day it is, or was, held on.</summary>
    public DateOnly HeldOn { get; init; }

    /// <summary>The name of a <see cref="WorkshopStatus"/>.</summary>
    public string Status { get; init; } = "";

    /// <summary>The year that the report it feeds tells of; null where it stands alone.</summary>
    public int? ReportOn { get; init; }

    /// <summary>How many took part; 0 before it is held.</summary>
    public int Took { get; init; }

    public int Inputs { get; init; }

    /// <summary>How many inputs an answer is owed for.</summary>
    public int Owed { get; init; }

    public bool Invented { get; init; }

    public int Version { get; init; }

    public WorkshopStatus Stands => Enum.Parse<WorkshopStatus>(Status);
}

/// <summary>A workshop whole.</summary>
/// <param name="Texts">The bodies by the ids of their texts; one that was erased is not there.</param>
public sealed record WorkshopView(WorkshopRow Row, WorkshopContent Content, IReadOnlyDictionary<string, CaseText> Texts)
{
    public CaseText? Text(string id) => Texts.GetValueOrDefault(id);
}

/// <summary>An input that was given to the council report: of at least five who took part, confirmed by the other of the two roles, with no kind of participant beside it.</summary>
public sealed record ReportedInput
{
    public string Workshop { get; init; } = "";

    public string WorkshopTitle { get; init; } = "";

    public DateOnly HeldOn { get; init; }

    /// <summary>How many took part in all; never fewer than five.</summary>
    public int Took { get; init; }

    public int Number { get; init; }

    /// <summary>The name of an <c>InputChapter</c>.</summary>
    public string Chapter { get; init; } = "";

    /// <summary>The name of an <c>InputTone</c>.</summary>
    public string Tone { get; init; } = "";

    public string Language { get; init; } = "";

    /// <summary>What was said; empty where it was erased.</summary>
    public string Body { get; init; } = "";

    /// <summary>Null while it has no answer.</summary>
    public bool? Used { get; init; }

    public string? Because { get; init; }
}
