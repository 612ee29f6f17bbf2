namespace LearningNetwork.Domain.SharingRequests;

/// <summary>The clear noes of a case; their codes are stable.</summary>
public static class SharingRequestRefusals
{
    /// <summary>Only the leader of the service that asks may do this.</summary>
    public static Refusal NotYourService { get; } = Refusal.Forbidden("not_your_service");

    /// <summary>Only a lead of a project that the request is addressed to may do this.</summary>
    public static Refusal NotYourProject { get; } = Refusal.Forbidden("not_your_project");

    /// <summary>It is the other side's turn.</summary>
    public static Refusal WrongSide { get; } = Refusal.Forbidden("wrong_side");

    public static Refusal ProductUnknown { get; } = Refusal.Missing("product_unknown");

    public static Refusal ServiceUnknown { get; } = Refusal.Missing("service_unknown");

    public static Refusal MunicipalityUnknown { get; } = Refusal.Missing("municipality_unknown");

    public static Refusal RequestUnknown { get; } = Refusal.Missing("request_unknown");

    /// <summary>The working group has not assessed the product yet.</summary>
    public static Refusal NotAssessed { get; } = Refusal.Conflict("product_not_assessed");

    /// <summary>Recommendation 4: being made; the service can wait for a new review.</summary>
    public static Refusal NotReady { get; } = Refusal.Conflict("product_not_ready");

    /// <summary>The same, with the id under which the service can wait for it.</summary>
    public static Refusal NotReadyYet(SharingRequestId waitAs) => Refusal.Conflict(NotReady.Code, waitAs.Value);

    /// <summary>The service waits for this product already.</summary>
    public static Refusal AlreadyWaiting { get; } = Refusal.Conflict("already_waiting");

    /// <summary>The product can be asked for, so there is nothing to wait for.</summary>
    public static Refusal NothingToWaitFor { get; } = Refusal.Conflict("nothing_to_wait_for");

    /// <summary>The service waits for the product to be reviewed; nobody has been asked yet.</summary>
    public static Refusal OnlyWaiting { get; } = Refusal.Conflict("only_waiting");

    public static Refusal WithoutContact { get; } = Refusal.Conflict("product_without_contact");

    public static Refusal OwnProduct { get; } = Refusal.Conflict("own_product");

    /// <summary>The chosen owner does not own the product.</summary>
    public static Refusal OwnerUnknown { get; } = Refusal.Invalid("owner_unknown");

    /// <summary>The service has an open case for the product already, perhaps begun for a sister municipality.</summary>
    public static Refusal AlreadyRequested(int round) => Refusal.Conflict("already_requested", round.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The case has ended; a new round may be the current one.</summary>
    public static Refusal Ended { get; } = Refusal.Conflict("request_ended");

    public static Refusal WaitsForCohort { get; } = Refusal.Conflict("waits_for_cohort");

    public static Refusal WaitsForInvitation { get; } = Refusal.Conflict("waits_for_invitation");

    /// <summary>Only an interest in a trial is answered by an invitation.</summary>
    public static Refusal NotAnInterest { get; } = Refusal.Conflict("not_an_interest");

    /// <summary>The case is part of a cohort already.</summary>
    public static Refusal InAnotherCohort { get; } = Refusal.Conflict("in_another_cohort");

    /// <summary>What the cohort is to hold has been held, or needs no holding.</summary>
    public static Refusal NothingToJoin { get; } = Refusal.Conflict("nothing_to_join");

    public static Refusal NotInThisCohort { get; } = Refusal.Conflict("not_in_this_cohort");

    public static Refusal NotOverdue { get; } = Refusal.Conflict("not_overdue");

    /// <summary>The owner has been reminded today.</summary>
    public static Refusal RemindedToday { get; } = Refusal.Conflict("reminded_today");

    /// <summary>The product has no level stated: the owner must say what it takes.</summary>
    public static Refusal LevelRequired { get; } = Refusal.Invalid("level_required");

    /// <summary>The product's level is stated: it is the working group's to change.</summary>
    public static Refusal LevelIsStated { get; } = Refusal.Invalid("level_is_stated");

    public static Refusal NotAccepted { get; } = Refusal.Conflict("not_accepted");

    public static Refusal AlreadyAccepted { get; } = Refusal.Conflict("already_accepted");

    public static Refusal AlreadyInUse { get; } = Refusal.Conflict("already_in_use");

    public static Refusal NotInUse { get; } = Refusal.Conflict("not_in_use");

    /// <summary>An earlier step is not done.</summary>
    public static Refusal OutOfOrder(RoutineStep current) => Refusal.Conflict("step_out_of_order", current.Code());

    public static Refusal NotAStepOfThisCase { get; } = Refusal.Missing("step_unknown");

    public static Refusal StepIsDone { get; } = Refusal.Conflict("step_done");

    public static Refusal UnknownField(string name) => Refusal.Invalid("field_unknown", name);

    /// <summary>Fields that the step needs are missing; for a plan the code is <c>plan_incomplete</c>.</summary>
    public static Refusal Incomplete(RoutineStep step, params ReadOnlySpan<string> missing) =>
        Refusal.Invalid(step == RoutineStep.Plan ? "plan_incomplete" : "step_incomplete", missing);

    public static Refusal EvaluationBeforeStart { get; } = Refusal.Invalid("evaluation_before_start");

    public static Refusal OtherNeedsText { get; } = Refusal.Invalid("reason_needs_text");
}
