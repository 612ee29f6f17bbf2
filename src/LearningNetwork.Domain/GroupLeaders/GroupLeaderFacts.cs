using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.GroupLeaders;

/// <summary>What a round must know before it asks a group leader; whether the time is free only the calendar itself can say.</summary>
public sealed record LeaderFacts(GroupLeaderId Id, ServiceId Service, ValueList<Qualification> Qualifications);

/// <summary>About one who leads groups now; nothing where the person is not registered, or has retired.</summary>
public sealed record AboutLeader(GroupLeaderId Leader) : Question<LeaderFacts>;
