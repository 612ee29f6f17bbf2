using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;

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

    /// <summary>The day the owner was last reminded; null where nobody has, or where it has been answered.</summary>
    public DateOnly? RemindedOn { get; init; }

    /// <summary>1 to 4, as it was when the case was opened; null where none was stated, which the coordinator sees to.</summary>
    public int? Recommendation { get; init; }

    /// <summary>What the product is recommended as today; null where none is stated.</summary>
    public int? ProductRecommendation { get; init; }

    /// <summary>The cohort it is part of; null for none.</summary>
    public string? Cohort { get; init; }

    /// <summary>Whether what was waited for can be asked for by now.</summary>
    public bool CanBeAskedFor =>
        Status == CaseStatus.Waiting.Code() && SharingRoutine.HandlingOf((Recommendation?)ProductRecommendation) != Domain.SharingRequests.Handling.NotYet;

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
/// <param name="NotStatedOnly">Only those for products without a stated recommendation, which the coordinator is told of.</param>
public sealed record CaseFilter(bool OpenOnly = false, string? Status = null, string? WaitsFor = null, bool OverdueOnly = false, string? Product = null, bool NotStatedOnly = false);

/// <summary>A service that waits for a product.</summary>
public sealed record WaitingRow
{
    public string Service { get; init; } = "";

    /// <summary>The id of the round that will be its request.</summary>
    public string Request { get; init; } = "";

    public DateTimeOffset Since { get; init; }
}

/// <summary>How many cases a project has to see to: asked and not answered, or on their way.</summary>
public sealed record OwnerLoad
{
    public string Project { get; init; } = "";

    public string Name { get; init; } = "";

    public int Cases { get; init; }
}

/// <summary>One page of a list, and how many there are in all.</summary>
public sealed record CaseList(IReadOnlyList<CaseRow> Items, int Total);
