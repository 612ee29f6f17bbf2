using System.Globalization;

namespace LearningNetwork.Domain.Interviews;

/// <summary>The clear noes of interviews; their codes are stable.</summary>
public static class InterviewRefusals
{
    private const string TheSaid = "said";
    private const string TheService = "service";
    private const string TheFrom = "from";
    private const string TheInformants = "informants";

    public static Refusal RoundUnknown { get; } = Refusal.Missing("interview_round_unknown");

    public static Refusal FindingUnknown { get; } = Refusal.Missing("finding_unknown");

    /// <summary>More said it than were asked.</summary>
    public static Refusal MoreThanAsked(int said, int asked) => Refusal.Invalid(
        "more_than_asked", TheSaid, said.ToString(CultureInfo.InvariantCulture), asked.ToString(CultureInfo.InvariantCulture));

    /// <summary>Nothing is tied to a service that has not consented.</summary>
    public static Refusal ServiceHasNotConsented { get; } = Refusal.Invalid("service_has_not_consented", TheService);

    /// <summary>A round begins in the month that its id names, and ends no earlier.</summary>
    public static Refusal OutsideItsMonth { get; } = Refusal.Invalid("interviews_outside_month", TheFrom);

    /// <summary>Fewer are said to have been asked than a finding says have said it.</summary>
    public static Refusal AskedBelowSaid(int said) => Refusal.Invalid("asked_below_said", TheInformants, said.ToString(CultureInfo.InvariantCulture));

    public static Refusal TooManyFindings(int most) => Refusal.Conflict("too_many_findings", most.ToString(CultureInfo.InvariantCulture));
}
