using LearningNetwork.Domain;
using LearningNetwork.Domain.Tellings;
using LearningNetwork.Storage.ReadModel.Activity;

namespace LearningNetwork.Storage.ReadModel.Tellings;

/// <summary>Something that a person is told: what happened, and whether the person has read it.</summary>
public sealed record TellingRow : ActivityRow
{
    public bool IsRead { get; init; }

    internal int Total { get; init; }

    internal int Unread { get; init; }

    internal string Stream { get; init; } = "";

    internal int Version { get; init; }

    public TellingId Id => TellingId.Of(EntityId.OfStream(Stream), Version);
}

/// <summary>One page of what a person is told.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Unread">How many of them are unread.</param>
public sealed record TellingList(IReadOnlyList<TellingRow> Items, int Total, int Unread);

/// <summary>Something that a person follows.</summary>
public sealed record FollowRow
{
    public string Subject { get; init; } = "";

    public string Name { get; init; } = "";

    public DateTimeOffset Since { get; init; }
}
