using LearningNetwork.Domain;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Storage.ReadModel.GroupOfferings;

namespace LearningNetwork.Storage.ReadModel.GroupLeaders;

/// <summary>A group leader, by role and service.</summary>
public sealed record GroupLeaderRow
{
    public string Id { get; init; } = "";

    public int Version { get; init; }

    public string Service { get; init; } = "";

    public string ServiceName { get; init; } = "";

    public string Title { get; init; } = "";

    public bool Retired { get; init; }

    public bool Invented { get; init; }

    /// <summary>JSON, read by <see cref="GroupLeaderQueries"/>.</summary>
    public string Qualifications { get; init; } = "";
}

/// <param name="Qualifications">Those that have ended too.</param>
public sealed record GroupLeaderView(GroupLeaderRow Row, ValueList<Qualification> Qualifications);

/// <summary>A round in a leader's calendar.</summary>
public sealed record AskingRow : RoundRow
{
    /// <summary>The name of an <see cref="AskingAnswer"/>; null while the leader has not answered.</summary>
    public string? Answer { get; init; }

    /// <summary>JSON of the times it takes.</summary>
    public string Slots { get; init; } = "";
}

/// <param name="Slots">The times it takes, in order.</param>
public sealed record AskingView(AskingRow Row, ValueList<TimeSlot> Slots);

/// <summary>A topic in the list of the forum.</summary>
public sealed record TopicRow
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>The name of a <see cref="GroupMethod"/>, or null.</summary>
    public string? Method { get; init; }

    public int Replies { get; init; }

    public DateTimeOffset LastAt { get; init; }

    public bool Invented { get; init; }
}

/// <summary>What a group leader wrote in a topic.</summary>
public sealed record PostRow
{
    public string Title { get; init; } = "";

    public string? Method { get; init; }

    public int Version { get; init; }

    public bool Invented { get; init; }

    public int Number { get; init; }

    public string Leader { get; init; } = "";

    /// <summary>The writer's role; the key where the person is not registered.</summary>
    public string LeaderTitle { get; init; } = "";

    public string? ServiceName { get; init; }

    public DateTimeOffset At { get; init; }

    public string? Language { get; init; }

    /// <summary>Null where it was erased.</summary>
    public string? Body { get; init; }
}
