using LearningNetwork.Domain.GroupLeaders;
using static LearningNetwork.Domain.GroupOfferings.Round;

namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>The rules of a round: what it asks of others, how its state follows from events, what leaders' calendars are then asked, and what it waits for.</summary>
public static class RoundDecider
{
    public static Decider<Round, RoundCommand, RoundEvent> Decider { get; } = new("round", new NotPlanned(), Needs, RoundDecisions.Decide, Evolve, React, Deadlines);

    private static IReadOnlyList<Question> Needs(DecisionContext context, RoundCommand command) => command switch
    {
        PlanRound when RoundId.Parse(context.Self.Key) is { } round => [new AboutOffering(round.Offering)],
        AskLeader c => [new AboutLeader(c.Leader)],
        _ => [],
    };

    public static Round Evolve(Round state, RoundEvent happened) => (state, happened) switch
    {
        (NotPlanned, RoundPlanned e) => new Planned(
            e, e.Gatherings.Select((slot, at) => new Gathering(at + 1, slot, IsCancelled: false)).ToValueList(), [], Seats.Empty(e.Capacity, e.Quotas), RoundResults.None),
        (Begun s, LeaderAsked e) => s with { Leaders = With(s.Leaders, new(e.Leader, e.Asking, null)) },
        (Begun s, LeaderAnswerNoted e) => WithLeaders(s, With(s.Leaders, new(e.Leader, e.Asking, e.Answer))),
        (Begun s, LeaderQualificationLost e) => WithLeaders(s, With(s.Leaders, new(e.Leader, e.Asking, AskingAnswer.NotQualified))),
        (Begun s, LeaderDropped e) => WithLeaders(s, With(s.Leaders, new(e.Leader, e.Asking, AskingAnswer.Freed))),
        (Planned s, RoundOpened) => new Open(s.As, s.Gatherings, s.Leaders, s.Seats, s.Results),
        (Begun s, RoundSeatEvent e) => s with { Seats = s.Seats.After(e) },
        (Begun s, GatheringCancelled e) => s with { Gatherings = s.Gatherings.Select(one => one.Number == e.Number ? one with { IsCancelled = true } : one).ToValueList() },
        (Begun s, RoundCancelled e) => new Cancelled(s.As, s.Gatherings, s.Leaders, s.Seats, s.Results, e.Reason),
        (Begun s, AttendanceTold e) => s with { Results = s.Results with { Attendance = With(s.Results.Attendance, e) } },
        (Begun s, CostStated e) => s with { Results = s.Results with { CostOre = e.TotalOre } },
        (Begun s, RoundEvaluated e) => s with { Results = s.Results with { Evaluation = e.Evaluation } },
        _ => throw Faults.CannotFollow(state, happened),
    };

    /// <summary>A round whose last leader is gone waits for another, with what is booked.</summary>
    private static Begun WithLeaders(Begun state, ValueList<RoundLeader> leaders) => (state with { Leaders = leaders }) switch
    {
        Open { HasLeader: false } s => new Planned(s.As, s.Gatherings, s.Leaders, s.Seats, s.Results),
        var s => s,
    };

    private static ValueList<RoundLeader> With(ValueList<RoundLeader> leaders, RoundLeader now) =>
        leaders.Any(one => one.Leader == now.Leader) ? leaders.Select(one => one.Leader == now.Leader ? now : one).ToValueList() : leaders.With(now);

    private static ValueList<AttendanceTold> With(ValueList<AttendanceTold> told, AttendanceTold now) =>
        [.. told.Where(one => one.Gathering != now.Gathering).Append(now).OrderBy(one => one.Gathering)];

    private static IEnumerable<AddressedCommand> React(EntityId self, RoundEvent happened) => RoundId.Parse(self.Key) is not { } round ? [] : happened switch
    {
        LeaderAsked e => [To(self, e.Leader, new AskForRound(round, e.Asking, e.Method, e.Slots))],
        LeaderDropped e => [To(self, e.Leader, new FreeFromRound(round, e.Asking))],
        RoundCancelled e => e.Leaders.Select(one => To(self, one.Leader, new FreeFromRound(round, one.Asking))),
        GatheringCancelled e => e.Leaders.Select(one => To(self, one.Leader, new FreeSlot(round, one.Asking, e.Slot))),
        _ => [],
    };

    private static AddressedCommand To(EntityId self, GroupLeaderId leader, GroupLeaderCommand command) => new(leader.In(self.Network), command);

    /// <summary>The days of a round begin in Norway before they do in UTC; a request in between is decided as if the deadline had come.</summary>
    private static List<Deadline> Deadlines(Round state)
    {
        if (state is not Begun s || state is Cancelled)
            return [];
        var deadlines = new List<Deadline>();
        if (s is { Seats.Released: false, As.ReleaseOn: { } day })
            deadlines.Add(new("release", RoundTime.BeginningOf(day), new KeepTime()));
        if (s.Seats.Offers.Count > 0)
            deadlines.Add(new("offer", s.Seats.Offers.Min(offer => offer.Until), new KeepTime()));
        return deadlines;
    }
}
