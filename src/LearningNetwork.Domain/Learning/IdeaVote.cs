namespace LearningNetwork.Domain.Learning;

/// <summary>A vote over ideas at one meeting, as counts (004). One entity a meeting, so that the votes of all ideas are held against those who took part.</summary>
public abstract record IdeaVote
{
    private IdeaVote() { }

    public sealed record NotOpened : IdeaVote;

    public sealed record Open(VoteOpened As, ValueList<int?> Votes) : IdeaVote;

    /// <param name="GoOn">The numbers of the ideas that were taken further.</param>
    public sealed record Closed(VoteOpened As, ValueList<int?> Votes, ValueList<int> GoOn) : IdeaVote;

    /// <summary>The ideas by their votes, the most first; those with as many share a place. Where nothing is counted they stand as they were named.</summary>
    public static IReadOnlyList<IdeaStanding> Standings(VoteOpened meeting, IReadOnlyList<int?> votes) =>
    [
        .. meeting.Ideas.Select((name, index) => new IdeaStanding(
                index + 1,
                name,
                votes[index],
                votes[index] is { } own ? 1 + votes.Count(other => other > own) : null,
                votes[index] is { } same && votes.Count(other => other == same) > 1))
            .OrderBy(idea => idea.Place ?? int.MaxValue).ThenBy(idea => idea.Number),
    ];
}

/// <param name="Number">The idea's number, from 1, as they were named.</param>
/// <param name="Votes">Null where they are not counted, or not stated.</param>
/// <param name="Place">1 for the most votes; shared where tied; null where nothing is counted.</param>
public sealed record IdeaStanding(int Number, string Name, int? Votes, int? Place, bool Tied);
