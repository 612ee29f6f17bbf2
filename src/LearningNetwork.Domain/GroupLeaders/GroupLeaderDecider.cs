using LearningNetwork.Domain.GroupOfferings;
using static LearningNetwork.Domain.GroupLeaders.GroupLeader;

namespace LearningNetwork.Domain.GroupLeaders;

/// <summary>The rules of a group leader's calendar: how it follows from events, and what the rounds that asked are then told.</summary>
public static class GroupLeaderDecider
{
    public static Decider<GroupLeader, GroupLeaderCommand, GroupLeaderEvent> Decider { get; } =
        new("group-leader", new NotRegistered(), (_, _) => [], GroupLeaderDecisions.Decide, Evolve, React);

    public static GroupLeader Evolve(GroupLeader state, GroupLeaderEvent happened) => (state, happened) switch
    {
        (NotRegistered, LeaderRegistered e) => new Active(e.Service, e.Title, [], []),
        (Active s, LeaderRegistered e) => s with { Title = e.Title },
        (Retired s, LeaderRegistered e) => s.Was with { Service = e.Service, Title = e.Title },
        (Active s, QualificationAdded e) => s with { Qualifications = s.Qualifications.With(e.Qualification) },
        (Active s, QualificationWithdrawn e) => s with { Qualifications = s.Qualifications.Where(had => had != e.Qualification).ToValueList() },
        (Active s, RoundAsked e) => s with { Askings = With(s.Askings, e.Asking) },
        (Active s, RoundAnswered e) => s with { Askings = With(s.Askings, e.Asking) },
        (Retired s, RoundAnswered e) => new Retired(s.Was with { Askings = With(s.Was.Askings, e.Asking) }),
        (Active s, TimeFreed e) when s.Of(e.Round) is { } asked => s with { Askings = With(s.Askings, asked with { Number = e.Number, Answer = AskingAnswer.Freed }) },
        (Active s, SlotFreed e) when s.Of(e.Round) is { } asked => s with { Askings = With(s.Askings, asked with { Slots = asked.Slots.Where(slot => slot != e.Slot).ToValueList() }) },
        (Active s, LeaderRetired e) => new Retired(s with { Askings = e.Withdrawn.Aggregate(s.Askings, With) }),
        _ => throw Faults.CannotFollow(state, happened),
    };

    /// <summary>The asking of a round that is known to the calendar, or null.</summary>
    internal static Asking? Of(this Active state, RoundId round) => state.Askings.FirstOrDefault(asking => asking.Round == round);

    private static ValueList<Asking> With(ValueList<Asking> askings, Asking now) =>
        askings.Any(one => one.Round == now.Round) ? askings.Select(one => one.Round == now.Round ? now : one).ToValueList() : askings.With(now);

    private static IEnumerable<AddressedCommand> React(EntityId self, GroupLeaderEvent happened) => happened switch
    {
        RoundAnswered { Asking: { Answer: { } answer } asking } => [Tell(self, asking, answer)],
        LeaderRetired e => e.Withdrawn.Select(asking => Tell(self, asking, AskingAnswer.Withdrawn)),
        _ => [],
    };

    private static AddressedCommand Tell(EntityId self, Asking asking, AskingAnswer answer) =>
        new(asking.Round.In(self.Network), new NoteLeaderAnswer(new(self.Key), asking.Number, answer));
}
