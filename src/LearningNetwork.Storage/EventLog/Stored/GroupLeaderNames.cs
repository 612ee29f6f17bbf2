using LearningNetwork.Domain.GroupLeaders;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class GroupLeaderNames
{
    public static void Add(StoredNames names) => names
        .Text<GroupLeaderId>()
        .Event<LeaderRegistered>("group-leader/registered")
        .Event<QualificationAdded>("group-leader/qualification-added")
        .Event<QualificationWithdrawn>("group-leader/qualification-withdrawn")
        .Event<RoundAsked>("group-leader/round-asked")
        .Event<RoundAnswered>("group-leader/round-answered")
        .Event<TimeFreed>("group-leader/time-freed")
        .Event<SlotFreed>("group-leader/slot-freed")
        .Event<LeaderRetired>("group-leader/retired")
        .Command<RegisterLeader>("group-leader/register")
        .Command<AddQualification>("group-leader/add-qualification")
        .Command<WithdrawQualification>("group-leader/withdraw-qualification")
        .Command<AskForRound>("group-leader/ask-for-round")
        .Command<AnswerRound>("group-leader/answer-round")
        .Command<WithdrawFromRound>("group-leader/withdraw-from-round")
        .Command<FreeFromRound>("group-leader/free-from-round")
        .Command<FreeSlot>("group-leader/free-slot")
        .Command<RetireLeader>("group-leader/retire")
        .State<GroupLeader>(
            "group-leader", schema: 1,
            ("not-registered", typeof(GroupLeader.NotRegistered)), ("active", typeof(GroupLeader.Active)), ("retired", typeof(GroupLeader.Retired)))
        .Event<TopicBegun>("leader-topic/begun")
        .Event<TopicReplied>("leader-topic/replied")
        .Command<BeginTopic>("leader-topic/begin")
        .Command<ReplyToTopic>("leader-topic/reply")
        .State<LeaderTopic>("leader-topic", schema: 1, ("not-begun", typeof(LeaderTopic.NotBegun)), ("begun", typeof(LeaderTopic.Begun)));
}
