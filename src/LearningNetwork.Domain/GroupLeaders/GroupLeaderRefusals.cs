using LearningNetwork.Domain.GroupOfferings;

namespace LearningNetwork.Domain.GroupLeaders;

/// <summary>The clear noes of group leaders' calendars and their forum; their codes are stable.</summary>
public static class GroupLeaderRefusals
{
    public static Refusal LeaderUnknown { get; } = Refusal.Missing("group_leader_unknown");

    /// <summary>The person works for another service.</summary>
    public static Refusal NotYourLeader { get; } = Refusal.Forbidden("not_your_leader");

    /// <summary>Only the leader whose calendar it is answers.</summary>
    public static Refusal NotYourCalendar { get; } = Refusal.Forbidden("not_your_calendar");

    /// <summary>The person leads no groups any longer.</summary>
    public static Refusal LeaderHasRetired { get; } = Refusal.Conflict("leader_has_retired");

    /// <summary>A qualification that has ended already is none.</summary>
    public static Refusal QualificationEnded { get; } = Refusal.Invalid("qualification_ended", "validTo");

    /// <summary>The round has not asked, or the question is answered and over.</summary>
    public static Refusal AskingOver { get; } = Refusal.Conflict("asking_over");

    /// <summary>The leader leads another round at that time.</summary>
    public static Refusal LeadsAnotherThen(RoundId other) => Refusal.Conflict("leads_another_then", other.Value);

    /// <summary>No qualification in the method lasts as long as the round.</summary>
    public static Refusal NoQualification { get; } = Refusal.Conflict("no_qualification");

    public static Refusal TopicUnknown { get; } = Refusal.Missing("topic_unknown");

    /// <summary>A topic has as many replies as it takes; a new one can be begun.</summary>
    public static Refusal TopicFull { get; } = Refusal.Conflict("topic_full");
}
