using System.Globalization;

namespace LearningNetwork.Domain.AnnualWheels;

/// <summary>The clear noes of annual wheels; their codes are stable. Those that can be mended name the field first.</summary>
public static class WheelRefusals
{
    private const string Timing = "timing", Prerequisites = "prerequisites", Activity = "activity", Service = "service", Year = "year", On = "on";

    public static Refusal WheelUnknown { get; } = Refusal.Missing("wheel_unknown");

    /// <summary>The activity has been taken out of the wheel, or never was in it.</summary>
    public static Refusal ActivityGone { get; } = Refusal.Missing("wheel_activity_gone");

    /// <summary>Somebody has changed it since the sender read it.</summary>
    public static Refusal ActivityChanged(string title) => Refusal.Conflict("wheel_activity_changed", title);

    public static Refusal ActivityExists(string title) => Refusal.Conflict("wheel_activity_exists", title);

    /// <summary>Another activity is counted from this one, or rests on it.</summary>
    public static Refusal ActivityNeeded(string title, string by) => Refusal.Conflict("wheel_activity_needed", title, by);

    public static Refusal RestsOnWhatIsGone(string title) => Refusal.Invalid("wheel_rests_on_what_is_gone", Prerequisites, title);

    /// <summary>The rule has no occurrence in forty years.</summary>
    public static Refusal NeverOccurs(string title) => Refusal.Invalid("wheel_rule_never_occurs", Timing, title);

    public static Refusal Circle(string title) => Refusal.Invalid("wheel_circle", Prerequisites, title);

    public static Refusal PrerequisiteComesLater(string other, string title) => Refusal.Invalid("wheel_prerequisite_later", Prerequisites, other, title);

    public static Refusal PrerequisiteNever(string other, string title) => Refusal.Invalid("wheel_prerequisite_never", Prerequisites, other, title);

    public static Refusal TooManyActivities(int most) => Refusal.Invalid("wheel_too_many_activities", Activity, Text(most));

    public static Refusal TooManyOwners(int most) => Refusal.Conflict("wheel_too_many_owners", Text(most));

    public static Refusal TooManyProposals(int most) => Refusal.Conflict("wheel_too_many_proposals", Text(most));

    public static Refusal ServiceUnknown { get; } = Refusal.Invalid("wheel_service_unknown", Service);

    public static Refusal AlreadyOwner { get; } = Refusal.Conflict("wheel_already_owner");

    /// <summary>It has passed, been rejected, lapsed, been overtaken or taken back.</summary>
    public static Refusal ProposalClosed { get; } = Refusal.Conflict("wheel_proposal_closed");

    public static Refusal NotYourProposal { get; } = Refusal.Forbidden("wheel_not_your_proposal");

    /// <summary>The wheel follows this edition already, or a newer one.</summary>
    public static Refusal EditionIsOlder { get; } = Refusal.Conflict("wheel_edition_older");

    public static Refusal OtherTemplate { get; } = Refusal.Conflict("wheel_other_template");

    /// <summary>The activity does not occur in that year.</summary>
    public static Refusal NotInThatYear { get; } = Refusal.Invalid("wheel_not_in_that_year", Year);

    public static Refusal OutsideWindow(DayRange window) => Refusal.Invalid("wheel_outside_window", On, Day(window.From), Day(window.Through));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
