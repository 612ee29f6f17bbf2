namespace LearningNetwork.Domain.Learning;

/// <summary>What happens in a vote over ideas.</summary>
public abstract record IdeaVoteEvent : Event;

/// <param name="Meeting">What the meeting is called.</param>
/// <param name="On">Null where the day is not stated.</param>
/// <param name="Participants">How many took part; null where it is not stated, and then nothing is counted.</param>
/// <param name="VotesEach">How many votes each had; null likewise.</param>
/// <param name="Ideas">At least two, each named once; they go by number, from 1.</param>
public sealed record VoteOpened(string Meeting, DateOnly? On, int? Participants, int? VotesEach, ValueList<string> Ideas) : IdeaVoteEvent
{
    /// <summary>The most votes there can be in all; null where it is not stated.</summary>
    public int? Most => Participants * VotesEach;
}

/// <summary>How many votes an idea has, in place of what was counted before.</summary>
public sealed record VotesCounted(int Idea, int Votes) : IdeaVoteEvent;

/// <param name="GoOn">The numbers of the ideas that were taken further, in order.</param>
public sealed record VoteClosed(ValueList<int> GoOn) : IdeaVoteEvent;
