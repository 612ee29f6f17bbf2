using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.GroupLeaders;
using static LearningNetwork.Domain.GroupOfferings.Round;

namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>Who leads a round: the organiser asks, the leader's own calendar answers.</summary>
internal static class LeadingDecisions
{
    public static Decision Ask(Begun state, AskLeader command, Facts facts, DecisionContext context)
    {
        var known = state.Leaders.FirstOrDefault(one => one.Leader == command.Leader);
        if (known is { Answer: null or AskingAnswer.Yes })
            return Decision.Nothing;
        if (state.HasBegun(context.Today))
            return GroupOfferingRefusals.RoundHasBegun;
        if (facts.Of(new AboutLeader(command.Leader)) is not { } leader)
            return GroupOfferingRefusals.LeaderUnknown(command.Leader);
        if (!leader.Qualifications.Any(one => one.Covers(state.As.Method, state.Gatherings.LastDay())))
            return GroupOfferingRefusals.LeaderNotQualified;
        if (known is null && state.Leaders.Count >= RoundDecisions.MostLeaders)
            return GroupOfferingRefusals.LeadersTooMany;
        var slots = state.Gatherings.Where(one => !one.IsCancelled).Select(one => one.Slot).ToValueList();
        return new LeaderAsked(context.Now, command.Leader, (known?.Asking ?? 0) + 1, state.As.Method, slots);
    }

    /// <summary>Anything may answer an asking; after a yes only that the leader withdraws or is no longer qualified. An answer to an earlier asking, or to one that the organiser has done without since, is no news.</summary>
    public static Decision Note(Begun state, NoteLeaderAnswer command, DecisionContext context)
    {
        if (!context.Actor.IsProgram())
            return Refusals.NotAllowed;
        return state is not Cancelled && state.Leaders.FirstOrDefault(one => one.Leader == command.Leader) is { } leader && leader.Asking == command.Asking
            ? (leader.Answer, command.Answer) switch
            {
                (null, _) or (AskingAnswer.Yes, AskingAnswer.Withdrawn) => new LeaderAnswerNoted(context.Now, command.Leader, command.Asking, command.Answer),
                (AskingAnswer.Yes, AskingAnswer.NotQualified) => new LeaderQualificationLost(context.Now, command.Leader, command.Asking),
                _ => Decision.Nothing,
            }
            : Decision.Nothing;
    }

    public static Decision Drop(Begun state, DropLeader command, DecisionContext context) => state.Leaders.FirstOrDefault(one => one.Leader == command.Leader) switch
    {
        null => GroupOfferingRefusals.LeaderUnknown(command.Leader),
        { Answer: null or AskingAnswer.Yes } leader => new LeaderDropped(context.Now, leader.Leader, leader.Asking),
        _ => Decision.Nothing,
    };
}
