using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.InterestRounds;

/// <summary>The coordinator asks the services what they use, want, consider, or will not now, until a day.</summary>
public abstract record InterestRound
{
    private InterestRound() { }

    public sealed record NotOpened : InterestRound;

    /// <param name="Answered">Those who have answered, in the order of the answers.</param>
    /// <param name="RemindedOn">The day the others were last reminded; null before the first time.</param>
    public sealed record Open(InterestRoundOpened As, ValueList<ServiceId> Answered, DateOnly? RemindedOn) : InterestRound
    {
        public ValueList<ServiceId> Missing => As.Asked.Except(Answered).ToValueList();
    }

    public sealed record Closed(InterestRoundOpened As, ValueList<ServiceId> Answered, DateOnly On) : InterestRound;
}
