using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.GroupLeaders;

/// <summary>A group leader's calendar: what the person is qualified to run, and every round that has asked. Nobody leads two at the same time, since both are answered here.</summary>
public abstract record GroupLeader
{
    private GroupLeader() { }

    /// <summary>The calendar, also of one who leads no groups any longer; null before there is one.</summary>
    public Active? Calendar => this switch { Active active => active, Retired retired => retired.Was, _ => null };

    public sealed record NotRegistered : GroupLeader;

    /// <param name="Title">What the person is called by role, e.g. 'rettleiar, fosterheimsteamet'; never a name.</param>
    /// <param name="Askings">One for each round that has asked, as it stands.</param>
    public sealed record Active(ServiceId Service, string Title, ValueList<Qualification> Qualifications, ValueList<Asking> Askings) : GroupLeader;

    /// <summary>Leads no groups any longer.</summary>
    public sealed record Retired(Active Was) : GroupLeader;
}

/// <summary>That someone may run a method.</summary>
/// <param name="Issuer">Who trained or approved the person, e.g. Bufetat.</param>
/// <param name="ValidTo">The last day it counts.</param>
public sealed record Qualification(GroupMethod Method, string Issuer, DateOnly ValidTo)
{
    public bool Covers(GroupMethod method, DateOnly lastDay) => Method == method && ValidTo >= lastDay;
}

/// <summary>A round that has asked the leader.</summary>
/// <param name="Number">How many times it has; only the latest counts.</param>
/// <param name="Slots">The times it takes.</param>
/// <param name="Answer">Null while the leader has not answered.</param>
public sealed record Asking(RoundId Round, int Number, GroupMethod Method, ValueList<TimeSlot> Slots, AskingAnswer? Answer)
{
    /// <summary>The day of the last time it takes; only where it takes any.</summary>
    public DateOnly LastDay => Slots.Max(slot => slot.On);

    public bool Collides(Asking other) => Slots.Any(slot => other.Slots.Any(slot.Overlaps));
}

/// <summary>What a calendar says to a round.</summary>
public enum AskingAnswer
{
    /// <summary>The leader leads the round.</summary>
    Yes,

    /// <summary>The leader said no.</summary>
    No,

    /// <summary>The leader leads another round at that time.</summary>
    Busy,

    /// <summary>No qualification in the method lasts as long as the round, perhaps since one was withdrawn after a yes.</summary>
    NotQualified,

    /// <summary>The leader had said yes, and cannot after all.</summary>
    Withdrawn,

    /// <summary>The round does without.</summary>
    Freed,
}
