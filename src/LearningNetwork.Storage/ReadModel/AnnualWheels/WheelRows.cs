using LearningNetwork.Domain;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.AnnualWheels;

/// <summary>A wheel as a list shows it.</summary>
public record WheelRow
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>The name of a <see cref="PassingRule"/>.</summary>
    public string Rule { get; init; } = "";

    public bool Shared { get; init; }

    public int FirstYear { get; init; }

    public string? CopyOf { get; init; }

    /// <summary>How many services own it.</summary>
    public int Owners { get; init; }

    /// <summary>Whether the reader's service owns it.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether the reader's service is asked to own it.</summary>
    public bool IsInvited { get; init; }

    /// <summary>How many proposals wait for the vote of the reader's service.</summary>
    public int ToVoteOn { get; init; }

    public bool Invented { get; init; }
}

/// <summary>A wheel whole: what its owners share, and who they are.</summary>
public sealed record WheelView(WheelRow Row, WheelPlan Plan, IReadOnlyList<WheelParty> Parties)
{
    public IReadOnlyList<WheelParty> Owners => [.. Parties.Where(party => !party.Invited)];

    /// <summary>The rules of conduct that an activity is meant for.</summary>
    public IReadOnlyList<ConductRule> ConductOf(ActivityId activity) => Plan.Conduct.FirstOrDefault(one => one.Activity == activity)?.Rules ?? [];

    public WheelActivity? Activity(ActivityId id) => Plan.Activities.FirstOrDefault(activity => activity.Id == id);
}

/// <summary>A service that owns a wheel, or is asked to.</summary>
public sealed record WheelParty
{
    public string Service { get; init; } = "";

    public string Name { get; init; } = "";

    public bool Invited { get; init; }
}

/// <summary>What one owner has done of one occurrence.</summary>
public sealed record ProgressRow
{
    public string Service { get; init; } = "";

    public string Activity { get; init; } = "";

    public int Year { get; init; }

    /// <summary>The name of a <see cref="ProgressState"/>.</summary>
    public string State { get; init; } = "";

    public DateOnly? OnDay { get; init; }

    /// <summary>JSON of the places in the checklist that are done.</summary>
    public string Ticked { get; init; } = "[]";

    public bool IsDone => State == nameof(ProgressState.Done);
}

/// <summary>A proposal, with how it went.</summary>
/// <param name="Outcome">open, passed, rejected, lapsed, overtaken or taken-back.</param>
/// <param name="EndedAt">Null while it is open.</param>
public sealed record ProposalView(
    int Number, ServiceId By, string ByName, WheelChange Change, CaseText? Reason, DateTimeOffset MadeAt, DateTimeOffset LapsesAt, string Outcome, DateTimeOffset? EndedAt, ValueList<Vote> Votes)
{
    public bool IsOpen => Outcome == ProposalProjection.Open;
}

/// <summary>What a proposal would change, as it is kept in its row: a case tells its kind only inside something else.</summary>
public sealed record ProposedChange(WheelChange Change);

/// <summary>A line of a wheel's history.</summary>
public sealed record WheelHistoryRow
{
    public DateTimeOffset At { get; init; }

    public string Event { get; init; } = "";

    public string? ServiceName { get; init; }

    public int? Number { get; init; }

    /// <summary>The change of the proposal it is about, as JSON.</summary>
    public string? Change { get; init; }

    public string? Activity { get; init; }

    public int? Year { get; init; }

    public string? Detail { get; init; }

    public int Total { get; init; }
}

/// <summary>An occurrence in a list by date.</summary>
public sealed record OccurrenceRow
{
    public string Wheel { get; init; } = "";

    public string WheelTitle { get; init; } = "";

    public string Activity { get; init; } = "";

    public string Title { get; init; } = "";

    public int Year { get; init; }

    public DateOnly Due { get; init; }

    public DateOnly FromDay { get; init; }

    public DateOnly ThroughDay { get; init; }
}
