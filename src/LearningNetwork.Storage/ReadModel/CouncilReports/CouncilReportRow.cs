namespace LearningNetwork.Storage.ReadModel.CouncilReports;

/// <summary>A report as the list of its service's shows it.</summary>
public record CouncilReportRow
{
    public string Id { get; init; } = "";

    public string ServiceName { get; init; } = "";

    public int ToldYear { get; init; }

    public int Version { get; init; }

    /// <summary>How many municipalities it is for.</summary>
    public int Editions { get; init; }

    /// <summary>How many of them have been sent it.</summary>
    public int SentEditions { get; init; }

    /// <summary>How many chapters are ready.</summary>
    public int ReadyChapters { get; init; }

    /// <summary>The first day that a chapter which is not ready is wanted by; null where none is.</summary>
    public DateOnly? NextDue { get; init; }

    public bool Invented { get; init; }
}
