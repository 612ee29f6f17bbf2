using System.Globalization;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Cohorts;

/// <summary>The clear noes of joint training; their codes are stable. Those that can be mended name the field first.</summary>
public static class CohortRefusals
{
    private const string Requests = "requests";
    private const string Resources = "resources";
    private const string Places = "places";
    private const string Invited = "peopleInvited";
    private const string Gatherings = "gatherings";
    private const string Took = "attendance";

    public static Refusal CohortUnknown { get; } = Refusal.Missing("cohort_unknown");

    /// <summary>A cohort is opened from declared wishes: at least one request.</summary>
    public static Refusal WithoutRequests { get; } = Refusal.Invalid("cohort_without_requests", Requests);

    /// <summary>A cohort is opened with named resources.</summary>
    public static Refusal WithoutResources { get; } = Refusal.Invalid("cohort_without_resources", Resources);

    /// <summary>A chosen request is for another product than the cohort.</summary>
    public static Refusal OfAnotherProduct(SharingRequestId request) => Refusal.Invalid("request_of_another_product", Requests, request.Value);

    /// <summary>More requests are chosen than there are places.</summary>
    public static Refusal OverPlaces(int places, int chosen) =>
        Refusal.Invalid("cohort_over_places", Places, places.ToString(CultureInfo.InvariantCulture), chosen.ToString(CultureInfo.InvariantCulture));

    /// <summary>A cohort cannot begin on a day that has passed.</summary>
    public static Refusal StartsInThePast { get; } = Refusal.Invalid("cohort_in_the_past", "startsOn");

    /// <summary>A request is in one cohort at most.</summary>
    public static Refusal AlreadyInCohort(SharingRequestId request, CohortId cohort) => Refusal.Conflict("already_in_cohort", request.Value, cohort.Value);

    /// <summary>The request does not wait for anything that is held together: it has ended, or has come further.</summary>
    public static Refusal CannotJoin(SharingRequestId request) => Refusal.Conflict("request_cannot_join", request.Value);

    public static Refusal RequestUnknown(SharingRequestId request) => Refusal.Invalid("cohort_request_unknown", Requests, request.Value);

    /// <summary>The service told of is not one of the cohort's.</summary>
    public static Refusal NotOfThisCohort(SharingRequestId request) => Refusal.Invalid("request_not_in_cohort", Took, request.Value);

    /// <summary>Nobody took part, so nothing was held.</summary>
    public static Refusal NobodyTookPart { get; } = Refusal.Invalid("nobody_took_part", Took);

    /// <summary>More came of a service than were invited, or nobody of it was.</summary>
    public static Refusal AttendanceAboveInvited(SharingRequestId request) => Refusal.Invalid("attendance_above_invited", Took, request.Value);

    /// <summary>Fewer are said to be invited than have come.</summary>
    public static Refusal InvitedBelowAttended(SharingRequestId request) => Refusal.Invalid("invited_below_attended", Invited, request.Value);

    public static Refusal GatheringUnknown { get; } = Refusal.Missing("cohort_gathering_unknown");

    /// <summary>Who came is told already, so its day stays.</summary>
    public static Refusal GatheringIsHeld { get; } = Refusal.Conflict("gathering_is_held");

    /// <summary>One of them has been held, so each is moved by itself.</summary>
    public static Refusal GatheringsUnderWay { get; } = Refusal.Conflict("gatherings_under_way");

    /// <summary>They follow each other, from the day that the cohort begins.</summary>
    public static Refusal GatheringsOutOfOrder { get; } = Refusal.Invalid("gatherings_out_of_order", Gatherings);

    public static Refusal GatheringNotAWorkday { get; } = Refusal.Invalid("gathering_not_a_workday", Gatherings);

    /// <summary>A service is in one guidance group at most.</summary>
    public static Refusal AlreadyInGroup(SharingRequestId request) => Refusal.Conflict("already_in_group", request.Value);
}
