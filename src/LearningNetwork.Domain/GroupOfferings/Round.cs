using LearningNetwork.Domain.GroupLeaders;

namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>One round of a group offering: its gatherings, its leaders and its places. All of its places are decided here, so that never more are given than there are.</summary>
public abstract record Round
{
    private Round() { }

    public sealed record NotPlanned : Round;

    /// <summary>What every phase after the planning shares.</summary>
    /// <param name="As">As it was planned.</param>
    /// <param name="Leaders">Those that were asked, in the order they first were.</param>
    public abstract record Begun(RoundPlanned As, ValueList<Gathering> Gatherings, ValueList<RoundLeader> Leaders, Seats Seats, RoundResults Results) : Round
    {
        /// <summary>Leads the round: was asked, and the calendar said yes.</summary>
        public bool IsLedBy(GroupLeaderId leader) => Leaders.Any(one => one.Leader == leader && one.Answer == AskingAnswer.Yes);

        public bool HasLeader => Leaders.Any(one => one.Answer == AskingAnswer.Yes);

        public bool HasBegun(DateOnly today) => today >= Gatherings.FirstDay();

        /// <summary>The leaders whose calendars hold time for the round, or are asked to.</summary>
        public ValueList<LeaderAsking> Engaged => Leaders
            .Where(one => one.Answer is null or AskingAnswer.Yes)
            .Select(one => new LeaderAsking(one.Leader, one.Asking))
            .ToValueList();
    }

    /// <summary>It waits for a leader or to be opened. What was booked before its last leader withdrew is kept.</summary>
    public sealed record Planned(RoundPlanned As, ValueList<Gathering> Gatherings, ValueList<RoundLeader> Leaders, Seats Seats, RoundResults Results)
        : Begun(As, Gatherings, Leaders, Seats, Results);

    /// <summary>It can be booked until it begins.</summary>
    public sealed record Open(RoundPlanned As, ValueList<Gathering> Gatherings, ValueList<RoundLeader> Leaders, Seats Seats, RoundResults Results)
        : Begun(As, Gatherings, Leaders, Seats, Results);

    /// <param name="Seats">As they stood when it was called off; nobody has one any longer.</param>
    public sealed record Cancelled(RoundPlanned As, ValueList<Gathering> Gatherings, ValueList<RoundLeader> Leaders, Seats Seats, RoundResults Results, TextRef? Reason)
        : Begun(As, Gatherings, Leaders, Seats, Results);
}

/// <summary>A group leader that the round has asked.</summary>
/// <param name="Asking">The latest asking.</param>
/// <param name="Answer">What the calendar said to it; null while it has not.</param>
public sealed record RoundLeader(GroupLeaderId Leader, int Asking, AskingAnswer? Answer);

/// <summary>What came of a round.</summary>
/// <param name="Attendance">By gathering, as it was last told.</param>
/// <param name="CostOre">In øre; null until it is stated.</param>
public sealed record RoundResults(ValueList<AttendanceTold> Attendance, long? CostOre, RoundEvaluation? Evaluation)
{
    public static RoundResults None { get; } = new([], null, null);
}
