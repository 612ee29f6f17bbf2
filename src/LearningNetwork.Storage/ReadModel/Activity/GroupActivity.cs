using LearningNetwork.Domain;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;

namespace LearningNetwork.Storage.ReadModel.Activity;

/// <summary>What of group offerings the feed tells. Whatever points at one service's homes or one leader's calendar is only for those who are told of it.</summary>
internal static class GroupActivity
{
    /// <summary>Everyone in the network may know of it.</summary>
    public static bool IsShown(Event happened) => happened is OfferingOpened or OfferingRevised or RoundPlanned or RoundOpened or GatheringCancelled or RoundCancelled;

    /// <summary>Someone is told of it: see <c>GroupTelling</c>.</summary>
    public static bool IsTold(Event happened) => happened
        is PlaceOffered or OfferLapsed or LeaderAnswerNoted or RoundAsked or TimeFreed or RoundAnswered or QualificationAdded or TopicBegun or TopicReplied;

    /// <summary>What it is about: in a leader's calendar the round.</summary>
    public static string SubjectOf(Projected step) => step.Happened switch
    {
        RoundAsked e => e.Asking.Round.Value,
        RoundAnswered e => e.Asking.Round.Value,
        TimeFreed e => e.Round.Value,
        _ => step.Entity.Key,
    };
}
