namespace LearningNetwork.Domain.Learning;

/// <summary>What a lead of the project can do with a vote at a meeting.</summary>
public abstract record IdeaVoteCommand : Command;

/// <param name="Participants">1 to 1000. Only the loading of what sources tell may leave it out, and <paramref name="VotesEach"/> and <paramref name="On"/> with it.</param>
/// <param name="VotesEach">1 to 50.</param>
/// <param name="Ideas">2 to 50.</param>
public sealed record OpenVote(string Meeting, DateOnly? On, int? Participants, int? VotesEach, ValueList<string> Ideas) : IdeaVoteCommand
{
    public override bool Opens() => true;
}

/// <summary>Says how many votes an idea got; all of them together are at most participants × votes each.</summary>
public sealed record CountVotes(int Idea, int Votes) : IdeaVoteCommand;

public sealed record CloseVote(ValueList<int> GoOn) : IdeaVoteCommand;
