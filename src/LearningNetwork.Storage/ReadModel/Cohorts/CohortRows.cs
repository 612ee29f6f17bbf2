using LearningNetwork.Domain;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Cohorts;

/// <summary>A cohort as a list shows it.</summary>
public record CohortRow
{
    public string Id { get; init; } = "";

    public string Product { get; init; } = "";

    public string ProductTitle { get; init; } = "";

    public int Number { get; init; }

    /// <summary>The version of the product's joint training.</summary>
    public int Version { get; init; }

    public DateOnly StartsOn { get; init; }

    /// <summary>The name of an <c>InstructorRole</c>.</summary>
    public string Instructor { get; init; } = "";

    /// <summary>How many services there is room for.</summary>
    public int Places { get; init; }

    public DateTimeOffset OpenedAt { get; init; }

    /// <summary>The last day that something was held; null before the first.</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>How many of the requests chosen are in it: those that have not ended, and did not end before it was opened.</summary>
    public int Taken { get; init; }

    public bool Invented { get; init; }
}

/// <summary>What a cohort's page shows and no list does; kept as one JSON value in its row.</summary>
public sealed record CohortContent(ResourceLevel? Level, ValueList<ProjectId> Owners, ValueList<SharingRequestId> Requests, ValueList<CohortHeld> Held)
{
    /// <summary>How many of each service are invited; a reader is shown those of the own service, and the totals.</summary>
    public ValueList<Attendance> Invited { get; init; } = [];

    public ValueList<Gathering> Gatherings { get; init; } = [];

    public ValueList<GuidanceGroup> Groups { get; init; } = [];
}

/// <summary>A cohort whole.</summary>
/// <param name="Resources">Which resources are set aside for it; its body is empty where it was erased.</param>
public sealed record CohortView(CohortRow Row, CohortContent Content, SharingRequests.CaseText? Resources);

/// <summary>What waits for something that can be held together, of one product.</summary>
public sealed record QueueRow
{
    public string Product { get; init; } = "";

    public string ProductTitle { get; init; } = "";

    public int Waiting { get; init; }

    /// <summary>Since when the first of them has waited.</summary>
    public DateTimeOffset Since { get; init; }

    /// <summary>Whether joint training is its way in; else the requests can be joined into one introduction.</summary>
    public bool IsJointTraining { get; init; }
}
