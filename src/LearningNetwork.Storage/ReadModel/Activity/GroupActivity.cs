using System.Collections.Frozen;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;

namespace LearningNetwork.Storage.ReadModel.Activity;

/// <summary>What of group offerings the feed tells. Whatever points at one service's homes or one leader's calendar is only for those who are told of it.</summary>
public static class GroupActivity
{
    /// <summary>What everyone in the network may know of.</summary>
    public static FrozenSet<Type> Shown { get; } = FrozenSet.ToFrozenSet(
        [typeof(OfferingOpened), typeof(OfferingRevised), typeof(RoundPlanned), typeof(RoundOpened), typeof(CapacityChanged), typeof(GatheringCancelled), typeof(RoundCancelled)]);

    /// <summary>What someone alone is told of: see <c>GroupTelling</c>.</summary>
    public static FrozenSet<Type> ToldOnly { get; } = FrozenSet.ToFrozenSet(
    [
        typeof(PlaceOffered), typeof(OfferLapsed), typeof(LeaderAnswerNoted), typeof(LeaderQualificationLost), typeof(RoundAsked), typeof(TimeFreed), typeof(RoundAnswered), typeof(QualificationAdded), typeof(QualificationWithdrawn),
        typeof(TopicBegun), typeof(TopicReplied),
    ]);

    /// <summary>Whether the event is of group offerings at all.</summary>
    public static bool Covers(Type happened) =>
        happened.IsSubclassOf(typeof(RoundEvent)) || happened.IsSubclassOf(typeof(GroupOfferingEvent))
        || happened.IsSubclassOf(typeof(GroupLeaderEvent)) || happened.IsSubclassOf(typeof(LeaderTopicEvent));

    /// <summary>What it is about: in a leader's calendar the round.</summary>
    internal static string SubjectOf(Projected step) => step.Happened switch
    {
        RoundAsked e => e.Asking.Round.Value,
        RoundAnswered e => e.Asking.Round.Value,
        TimeFreed e => e.Round.Value,
        _ => step.Entity.Key,
    };
}
