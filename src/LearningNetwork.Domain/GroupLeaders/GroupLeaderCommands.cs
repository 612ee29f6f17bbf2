using LearningNetwork.Domain.GroupOfferings;

namespace LearningNetwork.Domain.GroupLeaders;

/// <summary>What can be asked of a group leader's calendar, which the entity's key names by the person.</summary>
public abstract record GroupLeaderCommand : Command;

/// <summary>The leader of a service registers one of its people as a group leader.</summary>
/// <param name="Title">A role, never a name.</param>
public sealed record RegisterLeader(string Title) : GroupLeaderCommand;

/// <summary>The leader of the person's service adds what the person is qualified to run.</summary>
public sealed record AddQualification(GroupMethod Method, string Issuer, DateOnly ValidTo) : GroupLeaderCommand;

/// <summary>The leader of the person's service takes one qualification back, such as one that was entered wrong or that its issuer no longer stands by.</summary>
public sealed record WithdrawQualification(Qualification Qualification) : GroupLeaderCommand;

/// <summary>The program passes on that a round asks.</summary>
public sealed record AskForRound(RoundId Round, int Number, GroupMethod Method, ValueList<TimeSlot> Slots) : GroupLeaderCommand;

/// <summary>The leader answers a round.</summary>
public sealed record AnswerRound(RoundId Round, bool Yes) : GroupLeaderCommand;

/// <summary>The leader, or the leader of the person's service, takes back a yes.</summary>
public sealed record WithdrawFromRound(RoundId Round) : GroupLeaderCommand;

/// <summary>The program passes on that a round does without.</summary>
public sealed record FreeFromRound(RoundId Round, int Number) : GroupLeaderCommand;

/// <summary>The program passes on that a gathering was called off.</summary>
public sealed record FreeSlot(RoundId Round, int Number, TimeSlot Slot) : GroupLeaderCommand;

/// <summary>The leader of the person's service says that the person leads no groups any longer.</summary>
public sealed record RetireLeader : GroupLeaderCommand;
