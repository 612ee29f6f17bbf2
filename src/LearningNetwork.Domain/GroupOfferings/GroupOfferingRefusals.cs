using System.Globalization;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>The clear noes of group offerings and their rounds; their codes are stable. Those that can be mended name the field first.</summary>
public static class GroupOfferingRefusals
{
    private const string Dates = "gatherings";
    private const string Quotas = "quotas";
    private const string Places = "capacity";
    private const string Leader = "leader";
    private const string Adults = "adults";
    private const string Took = "attendance";
    private const string Ratings = "ratings";
    private const string Release = "releaseOn";

    public static Refusal OfferingUnknown { get; } = Refusal.Missing("offering_unknown");

    /// <summary>Only a service that runs the offering may do this.</summary>
    public static Refusal NotAnOwner { get; } = Refusal.Forbidden("not_an_owner");

    public static Refusal RoundUnknown { get; } = Refusal.Missing("round_unknown");

    /// <summary>Another service organises this round.</summary>
    public static Refusal NotYourRound { get; } = Refusal.Forbidden("not_your_round");

    /// <summary>Two gatherings of a round take place at the same time.</summary>
    public static Refusal GatheringsOverlap { get; } = Refusal.Invalid("gatherings_overlap", Dates);

    /// <summary>A round cannot begin on a day that has come already.</summary>
    public static Refusal GatheringInThePast { get; } = Refusal.Invalid("gathering_in_the_past", Dates);

    /// <summary>The quotas together are larger than the round.</summary>
    public static Refusal QuotasOverCapacity(int capacity, int quotas) => Refusal.Invalid("quotas_over_capacity", Quotas, Text(capacity), Text(quotas));

    /// <summary>So many places are taken, offered or kept for a service.</summary>
    public static Refusal CapacityBelowTaken(int needed) => Refusal.Invalid("capacity_below_taken", Places, Text(needed));

    /// <summary>Only services that run the offering have quotas.</summary>
    public static Refusal QuotaOfAnother(ServiceId service) => Refusal.Invalid("quota_of_another", Quotas, service.Value);

    /// <summary>Quotas are released before the round begins, and not before today.</summary>
    public static Refusal ReleaseOutside { get; } = Refusal.Invalid("release_outside", Release);

    public static Refusal LeaderUnknown(GroupLeaderId leader) => Refusal.Invalid("leader_unknown", Leader, leader.Value);

    /// <summary>No qualification of the leader in this method lasts as long as the round does.</summary>
    public static Refusal LeaderNotQualified { get; } = Refusal.Invalid("leader_not_qualified", Leader);

    /// <summary>More leaders are asked than a round has use for.</summary>
    public static Refusal LeadersTooMany { get; } = Refusal.Conflict("leaders_too_many", Text(RoundDecisions.MostLeaders));

    /// <summary>A round waits until a qualified leader's calendar has said yes.</summary>
    public static Refusal RoundWithoutLeader { get; } = Refusal.Conflict("round_without_leader");

    /// <summary>The round cannot be booked yet, or not any longer: it waits for a leader.</summary>
    public static Refusal RoundNotOpen { get; } = Refusal.Conflict("round_not_open");

    public static Refusal RoundHasBegun { get; } = Refusal.Conflict("round_has_begun");

    public static Refusal RoundCancelled { get; } = Refusal.Conflict("round_cancelled");

    /// <summary>In a home there are one or two adults.</summary>
    public static Refusal HomeAdults { get; } = Refusal.Invalid("home_adults", Adults);

    /// <summary>The service has no home of this number in the round.</summary>
    public static Refusal HomeUnknown { get; } = Refusal.Missing("home_unknown");

    /// <summary>The home has no offer, or had one and let its days pass.</summary>
    public static Refusal OfferEnded { get; } = Refusal.Conflict("offer_ended");

    public static Refusal GatheringUnknown { get; } = Refusal.Missing("gathering_unknown");

    public static Refusal GatheringCancelled { get; } = Refusal.Conflict("gathering_cancelled");

    /// <summary>It was held, or is today.</summary>
    public static Refusal GatheringPassed { get; } = Refusal.Conflict("gathering_passed");

    /// <summary>Who calls off the only gathering left, calls off the round.</summary>
    public static Refusal LastGathering { get; } = Refusal.Conflict("last_gathering");

    /// <summary>More came of a service than have places.</summary>
    public static Refusal AttendanceOverPlaces(ServiceId service) => Refusal.Invalid("attendance_over_places", Took, service.Value);

    /// <summary>More answered than there are adults with places.</summary>
    public static Refusal AnswersOverAdults(int adults) => Refusal.Invalid("answers_over_adults", Ratings, Text(adults));

    /// <summary>The round's last gathering has yet to come.</summary>
    public static Refusal NotOverYet { get; } = Refusal.Conflict("round_not_over");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
