namespace LearningNetwork.Domain.Learning;

/// <summary>A vote over ideas at one meeting, as counts (004). One entity a meeting, so that the votes of all ideas are held against those who took part.</summary>
public abstract record IdeaVote
{
    private IdeaVote() { }

    public sealed record NotOpened : IdeaVote;

    /// <param name="Votes">What is counted, by the idea's number; an idea that is not counted yet is not there.</param>
    public sealed record Open(VoteOpened As, ValueList<VotesCounted> Votes) : IdeaVote;

    /// <param name="GoOn">The numbers of the ideas that were taken further.</param>
    public sealed record Closed(VoteOpened As, ValueList<VotesCounted> Votes, ValueList<int> GoOn) : IdeaVote;

    /// <summary>The ideas by their votes, the most first; those with as many share a place. Where nothing is counted they stand as they were named.</summary>
    public static IReadOnlyList<IdeaStanding> Standings(VoteOpened meeting, IReadOnlyList<VotesCounted> votes) =>
    [
        .. from idea in meeting.Ideas.Index()
           let own = votes.FirstOrDefault(counted => counted.Idea == idea.Index + 1)
           let standing = new IdeaStanding(
               idea.Index + 1,
               idea.Item,
               own?.Votes,
               own is null ? null : 1 + votes.Count(other => other.Votes > own.Votes),
               own is not null && votes.Count(other => other.Votes == own.Votes) > 1)
           orderby standing.Place ?? int.MaxValue, standing.Number
           select standing,
    ];
}

/// <param name="Number">The idea's number, from 1, as they were named.</param>
/// <param name="Votes">Null where they are not counted, or not stated.</param>
/// <param name="Place">1 for the most votes; shared where tied; null where nothing is counted.</param>
public sealed record IdeaStanding(int Number, string Name, int? Votes, int? Place, bool Tied);
