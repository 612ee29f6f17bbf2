using LearningNetwork.Domain;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.GroupOfferings;

/// <summary>A round as lists show it: totals, and nothing of any one service.</summary>
public record RoundRow
{
    public string Id { get; init; } = "";

    public string Offering { get; init; } = "";

    public string Title { get; init; } = "";

    public int Version { get; init; }

    /// <summary>The name of a <see cref="GroupMethod"/>.</summary>
    public string Method { get; init; } = "";

    public string Organiser { get; init; } = "";

    public string OrganiserName { get; init; } = "";

    /// <summary><c>planned</c>, <c>open</c> or <c>cancelled</c>.</summary>
    public string Status { get; init; } = "";

    public DateOnly FirstOn { get; init; }

    public DateOnly LastOn { get; init; }

    /// <summary>In homes, as are the counts that follow.</summary>
    public int Capacity { get; init; }

    public int Taken { get; init; }

    public int Offered { get; init; }

    public int Waiting { get; init; }

    /// <summary>Places that any service may have.</summary>
    public int FreeToAll { get; init; }

    public DateOnly? ReleaseOn { get; init; }

    public bool Released { get; init; }

    public bool IsDigital { get; init; }

    public bool Invented { get; init; }

    /// <summary>Places that are neither taken nor held for anyone, quotas included.</summary>
    public int Free => Status == "cancelled" ? 0 : Capacity - Taken - Offered;
}

/// <summary>What a round's page shows and no list does; kept as one JSON value in its row.</summary>
public sealed record RoundContent(CostKey CostKey, ValueList<ServiceId> Owners, ValueList<Gathering> Gatherings, ValueList<Quota> Quotas, RoundResults Results);

/// <summary>A round whole, as far as the reader may see it.</summary>
/// <param name="Homes">The reader's own service's; all where the reader runs the round.</param>
/// <param name="Parties">Those who run the offering, and the leaders that were asked.</param>
/// <param name="Place">Null where it is digital, or not for the reader.</param>
/// <param name="Learning">Null where there is none, or it is not for the reader.</param>
public sealed record RoundView(
    RoundRow Row, RoundContent Content, IReadOnlyList<HomeRow> Homes, IReadOnlyList<PartyRow> Parties, CaseText? Place, CaseText? Reason, CaseText? Learning, bool Organises, bool Leads)
{
    public bool Runs => Organises || Leads;
}

/// <summary>A home in a round.</summary>
public sealed record HomeRow
{
    public string Round { get; init; } = "";

    public string Service { get; init; } = "";

    public string ServiceName { get; init; } = "";

    public int Number { get; init; }

    public int Adults { get; init; }

    /// <summary><c>seated</c>, <c>offered</c>, <c>waiting</c> or <c>cancelled</c>.</summary>
    public string Standing { get; init; } = "";

    public bool FromQuota { get; init; }

    /// <summary>When the offer ends.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>How many stand before it in line, itself counted; 0 where it does not wait.</summary>
    public int Place { get; init; }
}

/// <summary>A service that runs the offering, or a leader that the round has asked.</summary>
public sealed record PartyRow
{
    /// <summary>Null for a service.</summary>
    public string? Leader { get; init; }

    /// <summary>The leader's role; null for a service.</summary>
    public string? LeaderTitle { get; init; }

    public string Service { get; init; } = "";

    public string ServiceName { get; init; } = "";

    /// <summary>The name of an <c>AskingAnswer</c>; null while the leader has not answered.</summary>
    public string? Answer { get; init; }
}

/// <summary>One of the reader's service's homes, with the round it is in.</summary>
public sealed record OwnHomeRow : RoundRow
{
    public int Number { get; init; }

    public int Adults { get; init; }

    public string Standing { get; init; } = "";

    public DateTimeOffset? Until { get; init; }

    public int Place { get; init; }
}

/// <summary>When a round gathers.</summary>
public sealed record RoundDays(string Id, string Title, ValueList<Gathering> Gatherings);
