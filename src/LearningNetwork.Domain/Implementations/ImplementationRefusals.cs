using System.Globalization;

namespace LearningNetwork.Domain.Implementations;

/// <summary>The clear noes of an implementation; their codes are stable. Those that can be mended name the field first.</summary>
public static class ImplementationRefusals
{
    private const string TheReason = "reason";
    private const string TheStage = "stage";
    private const string TheSessions = "sessions";
    private const string TheTouches = "touches";
    private const string TheDue = "dueOn";
    private const string ThePoint = "point";
    private const string TheOn = "on";

    /// <summary>Back, out, or taken up again: why?</summary>
    public static Refusal StageNeedsReason { get; } = Refusal.Invalid("stage_needs_reason", TheReason);

    /// <summary>It is at that stage already, since another day.</summary>
    public static Refusal StageIsThere { get; } = Refusal.Conflict("stage_is_there");

    /// <summary>Only what is in operation can be sustained.</summary>
    public static Refusal StageNeverFollows { get; } = Refusal.Invalid("stage_never_follows", TheStage);

    /// <summary>What was said last is of a later day.</summary>
    public static Refusal LaterCountThere(string field, DateOnly latest) => Refusal.Invalid("later_count_there", field, Day(latest));

    public static Refusal InPostAboveTrained { get; } = Refusal.Invalid("in_post_above_trained", "inPost");

    public static Refusal SessionsWithoutFamilies { get; } = Refusal.Invalid("sessions_without_families", TheSessions);

    /// <summary>The service has begun with it already.</summary>
    public static Refusal BegunAlready { get; } = Refusal.Conflict("implementation_begun");

    /// <summary>What is neither assessed nor supported cannot be begun with.</summary>
    public static Refusal CannotBeBegun { get; } = Refusal.Missing("product_unknown");

    /// <summary>The developer has marked no such point of the kernel.</summary>
    public static Refusal KernelPointUnknown(string point) => Refusal.Invalid("kernel_point_unknown", TheTouches, point);

    public static Refusal TooManyAdaptations(int most) => Refusal.Conflict("too_many_adaptations", most.ToString(CultureInfo.InvariantCulture));

    public static Refusal AdaptationUnknown { get; } = Refusal.Missing("adaptation_unknown");

    public static Refusal SuggestionUnknown { get; } = Refusal.Missing("suggestion_unknown");

    public static Refusal SuggestionNotAdopted { get; } = Refusal.Conflict("suggestion_not_adopted");

    public static Refusal SuggestionClosed { get; } = Refusal.Conflict("suggestion_closed");

    /// <summary>What is to be done lies ahead, at most three years.</summary>
    public static Refusal DueNotAhead { get; } = Refusal.Invalid("due_not_ahead", TheDue);

    /// <summary>Something in the plan is done, so it is adjusted and not made anew.</summary>
    public static Refusal PlanUnderWay { get; } = Refusal.Conflict("plan_under_way");

    public static Refusal PlanLineUnknown { get; } = Refusal.Missing("plan_line_unknown");

    public static Refusal PlanLineIsDone { get; } = Refusal.Conflict("plan_line_done");

    public static Refusal PlanBeyondTheYear(DateOnly first, DateOnly last) => Refusal.Invalid("plan_beyond_year", TheDue, Day(first), Day(last));

    public static Refusal NotAWorkday { get; } = Refusal.Invalid("not_a_workday", TheDue);

    public static Refusal PlanOutOfOrder { get; } = Refusal.Invalid("plan_out_of_order", TheDue);

    public static Refusal EvaluationIsMeasured { get; } = Refusal.Conflict("evaluation_is_measured");

    public static Refusal EvaluationNotPlanned { get; } = Refusal.Conflict("evaluation_not_planned");

    /// <summary>No baseline: it cannot be measured.</summary>
    public static Refusal WithoutBaseline { get; } = Refusal.Invalid("without_baseline", ThePoint);

    public static Refusal NotTheTimeToMeasure(MeasuringPoint point) => point switch
    {
        MeasuringPoint.Baseline => Refusal.Invalid("baseline_after_start", TheOn),
        _ => Refusal.Invalid("not_time_to_measure", TheOn),
    };

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
