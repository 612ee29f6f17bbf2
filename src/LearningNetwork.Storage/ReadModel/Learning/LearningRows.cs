using LearningNetwork.Domain;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Learning;

/// <summary>What is kept of an experiment beside what lists show; one JSON value in its row.</summary>
/// <param name="Result">What came of it; null before it ended.</param>
public sealed record ExperimentContent(ExperimentCard Card, TextRef? Result);

/// <summary>A vote whole.</summary>
/// <param name="GoOn">The ideas that were taken further; null while it is open.</param>
public sealed record VoteContent(VoteOpened As, ValueList<VotesCounted> Votes, ValueList<int>? GoOn)
{
    public IReadOnlyList<IdeaStanding> Standings => IdeaVote.Standings(As, Votes);
}

/// <summary>An experiment as a list shows it.</summary>
public record ExperimentRow
{
    public string Id { get; init; } = "";

    public string Project { get; init; } = "";

    public string ProjectName { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>Planned, Running or Ended.</summary>
    public string Status { get; init; } = "";

    public DateOnly? Since { get; init; }

    public DateOnly? EndedOn { get; init; }

    /// <summary>The name of an <c>ExperimentOutcome</c>; null before it ended.</summary>
    public string? Outcome { get; init; }

    /// <summary>The names of the rules of conduct it serves, with a space between.</summary>
    public string Conduct { get; init; } = "";

    /// <summary>The product that came of it; null where none has.</summary>
    public string? Product { get; init; }

    public bool Invented { get; init; }

    public int Version { get; init; }

    public IReadOnlyList<ConductRule> Rules => ConductNames.Parse(Conduct);
}

/// <summary>A vote as a list shows it.</summary>
public sealed record VoteRow(string Id, string Meeting, DateOnly? HeldOn, bool Closed, bool Invented, VoteContent Content);

/// <summary>What a project has learnt, whole.</summary>
/// <param name="Texts">The bodies by the ids of their texts; one that was erased is not there.</param>
public sealed record LearningView(
    string Project,
    string Number,
    string Name,
    bool Invented,
    int Version,
    LearningBook Book,
    IReadOnlyList<ExperimentRow> Experiments,
    IReadOnlyList<VoteRow> Votes,
    IReadOnlyDictionary<string, CaseText> Texts);

/// <summary>An experiment whole.</summary>
/// <param name="ProductTitle">The title of the product that came of it; null where none has.</param>
/// <param name="ProductIsOpen">Whether everyone in the network sees that product.</param>
/// <param name="Texts">As in <see cref="LearningView"/>; notes only for whom they are.</param>
public sealed record ExperimentView(
    ExperimentRow Row, ExperimentContent Content, string? ProductTitle, bool ProductIsOpen, IReadOnlyDictionary<string, CaseText> Texts);

/// <summary>A vote whole, with its project's name.</summary>
public sealed record VoteView(string Id, string Project, string ProjectName, bool Invented, int Version, VoteContent Content);

/// <summary>Something that serves rules of conduct: an experiment or a product.</summary>
public sealed record ConductRow
{
    /// <summary>experiment or product.</summary>
    public string Kind { get; init; } = "";

    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    public string? Project { get; init; }

    public string Conduct { get; init; } = "";

    public bool Invented { get; init; }

    public IReadOnlyList<ConductRule> Rules => ConductNames.Parse(Conduct);
}

/// <summary>The rules of conduct as a column keeps them.</summary>
internal static class ConductNames
{
    public static IReadOnlyList<ConductRule> Parse(string conduct) =>
        [.. conduct.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<ConductRule>)];
}
