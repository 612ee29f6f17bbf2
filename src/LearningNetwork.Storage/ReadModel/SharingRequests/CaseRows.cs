namespace LearningNetwork.Storage.ReadModel.SharingRequests;

/// <summary>A case as a list shows it.</summary>
public record CaseRow
{
    public string Id { get; init; } = "";

    public string Product { get; init; } = "";

    public string ProductTitle { get; init; } = "";

    public string Asker { get; init; } = "";

    public string AskerName { get; init; } = "";

    /// <summary>The name of a <c>Handling</c>.</summary>
    public string Handling { get; init; } = "";

    public int Round { get; init; }

    public int Version { get; init; }

    public string Status { get; init; } = "";

    public bool Overdue { get; init; }

    public string WaitsFor { get; init; } = "";

    public DateTimeOffset WaitingSince { get; init; }

    public string? CurrentStep { get; init; }

    public DateTimeOffset SubmittedAt { get; init; }

    public DateTimeOffset? AnswerBy { get; init; }

    /// <summary>Whether the case was begun by invented demonstration data.</summary>
    public bool Invented { get; init; }

    /// <summary>The projects it is addressed to.</summary>
    public IReadOnlyList<CaseOwner> Owners { get; init; } = [];
}

public sealed record CaseOwner(string Id, string Name);

/// <summary>A text of a case; its body is empty when it has been erased.</summary>
public sealed record CaseText(string Language, string Body);

/// <summary>A case whole: its row, what no list shows, its texts by their ids.</summary>
public sealed record CaseView(CaseRow Row, CaseContent Content, IReadOnlyDictionary<string, CaseText> Texts);

/// <summary>Which cases to list; null or empty means any.</summary>
/// <param name="Status">A status as <c>CaseStatus.Code</c> writes it.</param>
/// <param name="WaitsFor">The name of a <c>WaitsFor</c>.</param>
public sealed record CaseFilter(bool OpenOnly = false, string? Status = null, string? WaitsFor = null, bool OverdueOnly = false, string? Product = null);

/// <summary>One page of a list, and how many there are in all.</summary>
public sealed record CaseList(IReadOnlyList<CaseRow> Items, int Total);
