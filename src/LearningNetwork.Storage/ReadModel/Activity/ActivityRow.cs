namespace LearningNetwork.Storage.ReadModel.Activity;

/// <summary>One thing that happened, with the names it takes to say so.</summary>
public record ActivityRow
{
    /// <summary>Where it stands in the log, <c>transaction-position</c>; ask for what came after it.</summary>
    public string Mark { get; init; } = "";

    public DateTimeOffset At { get; init; }

    /// <summary>The event's stored name, e.g. <c>sharing-request/submitted</c>.</summary>
    public string Event { get; init; } = "";

    /// <summary>The key of what it happened to.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The name of what it happened to, where it has one; else its key.</summary>
    public string SubjectName { get; init; } = "";

    public string? Request { get; init; }

    public string? Product { get; init; }

    public string? ProductTitle { get; init; }

    public string? Asker { get; init; }

    public string? AskerName { get; init; }

    /// <summary>What the event's sentence names besides, e.g. a step's code.</summary>
    public string? Detail { get; init; }

    /// <summary>The name of the <c>Side</c> that did its part of a step; null for whatever else.</summary>
    public string? Side { get; init; }

    /// <summary>Whether it is invented for the demonstration.</summary>
    public bool Invented { get; init; }
}
