using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.GroupOfferings;

/// <summary>A group offering as lists show it.</summary>
public record GroupOfferingRow
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    public int Version { get; init; }

    /// <summary>The name of a <c>GroupMethod</c>.</summary>
    public string Method { get; init; } = "";

    /// <summary>The name of a <c>CostKey</c>.</summary>
    public string CostKey { get; init; } = "";

    /// <summary>How many services run it together.</summary>
    public int Owners { get; init; }

    /// <summary>Whether the reader's service is one of them.</summary>
    public bool IsOwn { get; init; }

    /// <summary>How many homes the reader's service has said it would like places for.</summary>
    public int OwnDemand { get; init; }

    /// <summary>How many rounds of it have not ended.</summary>
    public int Rounds { get; init; }

    public bool Invented { get; init; }
}

/// <summary>An offering whole.</summary>
/// <param name="Owners">Id and name of the services that run it, in the order they were named.</param>
public sealed record GroupOfferingView(GroupOfferingRow Row, CaseText? Description, IReadOnlyList<(string Id, string Name)> Owners);

/// <summary>What the network needs and has of one offering, as totals.</summary>
public sealed record DemandRow
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    public string Method { get; init; } = "";

    /// <summary>How many services have said that they would like places, and have not got as many since.</summary>
    public int Services { get; init; }

    /// <summary>How many homes they have no place for.</summary>
    public int Homes { get; init; }

    /// <summary>In rounds that can be booked.</summary>
    public int Free { get; init; }

    /// <summary>In line in rounds that have not begun.</summary>
    public int Waiting { get; init; }

    /// <summary>Rounds that can be booked.</summary>
    public int OpenRounds { get; init; }

    /// <summary>Rounds that wait for a leader or to be opened.</summary>
    public int PlannedRounds { get; init; }

    public bool Invented { get; init; }
}
