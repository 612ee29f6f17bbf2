using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;

namespace LearningNetwork.Domain.Tellings;

/// <summary>
/// Whom something in a round, a group leader's calendar or a topic concerns. What a service books is its own doing; what comes to
/// it by itself (an offer, a place, a cancellation) is told to its leaders alone.
/// </summary>
internal static class GroupTelling
{
    public static ValueList<Audience> Whom(Round.Begun round, RoundEvent happened) => happened switch
    {
        PlaceOffered e => [Audience.LeadersOf(e.Home.Service)],
        OfferLapsed e => [Audience.LeadersOf(e.Home.Service)],
        LeaderAnswerNoted or LeaderQualificationLost => [Audience.LeadersOf(round.As.Organiser)],
        RoundOpened => [.. round.As.Owners.Select(Audience.LeadersOf)],
        GatheringCancelled e => [.. Booked(round), .. Leading(e.Leaders)],
        RoundCancelled e => [.. Booked(round), .. Leading(e.Leaders)],
        _ => [],
    };

    /// <summary>The leader is told what a round asks; what the leader answers is told to the round's organiser by the round.</summary>
    public static ValueList<Audience> Whom(GroupLeaderId leader, GroupLeader after, GroupLeaderEvent happened) => happened switch
    {
        RoundAsked or TimeFreed => [Audience.GroupLeader(leader)],
        RoundAnswered { Asking.Answer: AskingAnswer.Busy } => [Audience.GroupLeader(leader)],
        QualificationAdded or QualificationWithdrawn when after is GroupLeader.Active => [Audience.GroupLeader(leader)],
        _ => [],
    };

    /// <summary>Those who have written in a topic.</summary>
    public static ValueList<Audience> Whom(LeaderTopic.Begun topic) =>
        topic.Replies.Select(reply => reply.By).Prepend(topic.First.By).Distinct().Select(Audience.GroupLeader).ToValueList();

    private static IEnumerable<Audience> Booked(Round.Begun round) => round.Seats.Services.Concat(round.As.Owners).Distinct().Select(Audience.LeadersOf);

    private static IEnumerable<Audience> Leading(ValueList<LeaderAsking> leaders) => leaders.Select(one => Audience.GroupLeader(one.Leader));
}
