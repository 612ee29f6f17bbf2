using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Web.ReferenceData.Loading;
using static LearningNetwork.Web.ReferenceData.Activity.InventedMover;

namespace LearningNetwork.Web.ReferenceData.Activity;

/// <summary>What can happen in a made-up case; all of them are first rounds.</summary>
internal static class InventedMoves
{
    private const int Round = 1;

    /// <param name="level">What it takes, where the product has no level stated.</param>
    public static InventedMove Accepted(int daysAgo, InventedText message, ResourceLevel? level = null) =>
        new(daysAgo, Giver, _ => new AcceptRequest(Round, level, Write("message", message)));

    /// <summary>Invited as a pilot; the product has no level stated, so the owner says what it takes.</summary>
    public static InventedMove Invited(int daysAgo, ResourceLevel level, InventedText message) =>
        new(daysAgo, Giver, _ => new InviteAsPilot(Round, level, Write("message", message)));

    public static InventedMove Declined(int daysAgo, InventedText reason) => new(daysAgo, Giver, _ => new DeclineRequest(Round, Write("reason", reason)));

    public static InventedMove Withdrawn(int daysAgo, InventedText reason) => new(daysAgo, Receiver, _ => new WithdrawRequest(Round, Write("reason", reason)));

    /// <summary>Nobody answered in time.</summary>
    public static InventedMove Overdue() => new(null, Clock, _ => new MarkOverdue(Round));

    public static InventedMove Introduced(int daysAgo, string form) =>
        new(daysAgo, Giver, days => Step(RoutineStep.Introduction, Plain("date", days.Field(daysAgo)), Plain("form", form)));

    public static InventedMove Trained(int daysAgo, int gatherings, int caseWorkers, int leaders) => new(daysAgo, Giver, days => Step(
        RoutineStep.Training,
        Plain("date", days.Field(daysAgo)),
        Plain("gatherings", $"{gatherings}"),
        Plain("caseWorkers", $"{caseWorkers}"),
        Plain("leaders", $"{leaders}")));

    public static InventedMove Confirmed(int daysAgo, RoutineStep step) => new(daysAgo, Receiver, _ => Step(step));

    /// <param name="start">Days ago, as is <paramref name="evaluation"/>; negative for days to come.</param>
    public static InventedMove Planned(int daysAgo, int start, int evaluation, int hoursPerWeek) => new(daysAgo, Receiver, days => Step(
        RoutineStep.Plan,
        Plain("responsibleRole", "teamLeader"),
        Plain("startDate", days.Field(start)),
        Plain("hoursPerWeek", $"{hoursPerWeek}"),
        Plain("competenceKeeper", "adviser"),
        Plain("evaluationDate", days.Field(evaluation))));

    public static InventedMove TakenIntoUse(int daysAgo) => new(daysAgo, Receiver, days => Step(RoutineStep.InUse, Plain("date", days.Field(daysAgo))));

    public static InventedMove Evaluated(int daysAgo, InventedText experience, ResourceLevel level, decimal hours) =>
        new(daysAgo, Receiver, _ => new EvaluateRequest(Round, Write("experience", experience), level, hours));

    public static InventedMove NotSuccessful(int daysAgo, NotSuccessfulReason because, InventedText text) =>
        new(daysAgo, Receiver, _ => new MarkNotSuccessful(Round, because, Write("text", text)));

    public static WrittenText Write(string field, InventedText text) => LoadedText.Write(field, text.Body, text.Language);

    private static DoStepPart Step(RoutineStep step, params ValueList<StepInput> inputs) => new(Round, step, inputs);

    private static StepInput Plain(string name, string value) => new(name, value, null);
}
