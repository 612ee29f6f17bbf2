using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Interviews;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.EventLog;

namespace LearningNetwork.Storage.ReadModel.Interviews;

/// <summary>A round as it stands; kept as one JSON value in its row.</summary>
public sealed record InterviewContent(InterviewsHeld As, ValueList<ServiceId> Consents)
{
    internal static InterviewContent Read(string json) => JsonSerializer.Deserialize<InterviewContent>(json, EventRegistry.Standard.Json)!;
}

/// <summary>A round of interviews in a list.</summary>
public sealed record RoundRow
{
    public string Id { get; init; } = "";

    public string Product { get; init; } = "";

    public string ProductTitle { get; init; } = "";

    public int Version { get; init; }

    public bool Invented { get; init; }

    /// <summary>How many findings of the round as a whole there are.</summary>
    public int Findings { get; init; }

    internal string Content { get; init; } = "";

    public InterviewContent Round => InterviewContent.Read(Content);
}

/// <summary>Something that was found; the word for how many said it is computed from the counts.</summary>
public sealed record FindingRow
{
    public int Number { get; init; }

    public string Voice { get; init; } = "";

    public int Said { get; init; }

    public int Asked { get; init; }

    public string? Language { get; init; }

    /// <summary>What was said, in the words of whoever held the round; empty where it has been erased.</summary>
    public string? Body { get; init; }

    /// <summary>The service that it was said at; null for the round as a whole.</summary>
    public string? Service { get; init; }

    public string? ServiceName { get; init; }

    public Voice Of => Enum.Parse<Voice>(Voice);

    public Prevalence? Word => Prevalences.Of(Of, Said, Asked);
}

/// <summary>A round with what the reader may see of its findings.</summary>
public sealed record RoundView(RoundRow Row, InterviewContent Content, IReadOnlyList<FindingRow> Findings);
