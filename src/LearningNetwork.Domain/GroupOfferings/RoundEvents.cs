using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>What happens in a round of a group offering.</summary>
public abstract record RoundEvent(DateTimeOffset At) : Event;

/// <summary>One of the services that run an offering set up a round of it. What it was decided on is kept with it.</summary>
/// <param name="Organiser">The service that runs this round on behalf of the others.</param>
/// <param name="Owners">The services that run the offering.</param>
/// <param name="Place">Where its gatherings are held; null where they are digital. Told to those who take part, never in a feed or a mail.</param>
/// <param name="Capacity">In homes.</param>
/// <param name="ReleaseOn">The day that unused quota goes to all; null where there are no quotas.</param>
public sealed record RoundPlanned(
    DateTimeOffset At,
    GroupMethod Method,
    ServiceId Organiser,
    ValueList<ServiceId> Owners,
    CostKey CostKey,
    ValueList<TimeSlot> Gatherings,
    TextRef? Place,
    int Capacity,
    ValueList<Quota> Quotas,
    DateOnly? ReleaseOn) : RoundEvent(At);

/// <summary>The organiser asked a group leader; the leader's calendar answers.</summary>
/// <param name="Asking">How many times this round has asked this leader.</param>
/// <param name="Slots">The gatherings that are left.</param>
public sealed record LeaderAsked(DateTimeOffset At, GroupLeaderId Leader, int Asking, GroupMethod Method, ValueList<TimeSlot> Slots) : RoundEvent(At);

/// <summary>The leader's calendar answered.</summary>
public sealed record LeaderAnswerNoted(DateTimeOffset At, GroupLeaderId Leader, int Asking, AskingAnswer Answer) : RoundEvent(At);

/// <summary>A leader that had said yes is no longer qualified: the round lacks one, unless another leads it too.</summary>
public sealed record LeaderQualificationLost(DateTimeOffset At, GroupLeaderId Leader, int Asking) : RoundEvent(At);

/// <summary>The organiser does without a leader; the leader's time is free again.</summary>
public sealed record LeaderDropped(DateTimeOffset At, GroupLeaderId Leader, int Asking) : RoundEvent(At);

/// <summary>With a leader's yes the round can be booked.</summary>
public sealed record RoundOpened(DateTimeOffset At) : RoundEvent(At);

/// <summary>One gathering is called off; the leaders' time is free again.</summary>
public sealed record GatheringCancelled(DateTimeOffset At, int Number, TimeSlot Slot, ValueList<LeaderAsking> Leaders) : RoundEvent(At);

/// <summary>The round is called off: nobody has a place, an offer or a place in line any longer, and the leaders' time is free again.</summary>
public sealed record RoundCancelled(DateTimeOffset At, ValueList<LeaderAsking> Leaders, TextRef? Reason) : RoundEvent(At);

/// <summary>How many came to a gathering; told again, it corrects what was told before.</summary>
public sealed record AttendanceTold(DateTimeOffset At, int Gathering, ValueList<AttendanceOf> Counts) : RoundEvent(At);

/// <summary>What the round costs in all; those who take part share it by the offering's key.</summary>
/// <param name="TotalOre">In øre.</param>
public sealed record CostStated(DateTimeOffset At, long TotalOre) : RoundEvent(At);

/// <summary>What those who took part thought of it, as counts.</summary>
public sealed record RoundEvaluated(DateTimeOffset At, RoundEvaluation Evaluation) : RoundEvent(At);

/// <summary>A leader, and which of the round's askings of that leader it is about.</summary>
public sealed record LeaderAsking(GroupLeaderId Leader, int Asking);

/// <summary>How many of a service came.</summary>
public sealed record AttendanceOf(ServiceId Service, int Homes, int Adults);

/// <summary>An evaluation as counts; from <see cref="SmallGroup.Fewest"/> answers on it may be told of.</summary>
/// <param name="Ratings">How many gave 1, 2, 3, 4 and 5, five being the most useful.</param>
/// <param name="Learning">What those who ran it will do otherwise; null for nothing.</param>
public sealed record RoundEvaluation(ValueList<int> Ratings, TextRef? Learning)
{
    /// <summary>The worst and the best that can be given are 1 and this.</summary>
    public const int Best = 5;

    public int Answers => Ratings.Sum();

    /// <summary>The mean of the answers in tenths, or null where too few answered.</summary>
    public int? MeanTenths => Answers < SmallGroup.Fewest ? null : (Ratings.Index().Sum(one => (one.Index + 1) * one.Item) * 20 / Answers + 1) / 2;
}
