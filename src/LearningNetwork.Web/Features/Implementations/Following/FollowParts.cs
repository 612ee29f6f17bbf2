using LearningNetwork.Domain;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Implementations.Following;

/// <summary>What a service can say of its implementation, each under its own address; what was typed or sent becomes commands here.</summary>
internal static class FollowParts
{
    public const string Stage = "stage", Preconditions = "preconditions", People = "people", Practice = "practice", Support = "support", EndSupport = "end-support",
        Plan = "plan", PlanLine = "plan-line", PlanDone = "plan-done", Adaptation = "adaptation", Proposal = "proposal", Suggestion = "suggestion",
        SuggestionDone = "suggestion-done", Evaluation = "evaluation", Measurement = "measurement";

    public static IReadOnlyList<string> All { get; } =
    [
        Stage, Preconditions, People, Practice, Support, EndSupport, Plan, PlanLine, PlanDone, Adaptation, Proposal, Suggestion, SuggestionDone, Evaluation, Measurement,
    ];

    /// <summary>The part whose form is shown again when one that has no page of its own is refused.</summary>
    public static string PageOf(string part) => part switch
    {
        EndSupport => Support,
        PlanDone => PlanLine,
        SuggestionDone => Suggestion,
        _ => part,
    };

    /// <summary>The commands, or the first thing wrong before any of them is sent.</summary>
    public static (IReadOnlyList<ImplementationCommand> Commands, Refusal? Refusal) Read(string part, SentFields sent, Language language)
    {
        var reader = new FieldReader(sent, language);
        ImplementationCommand[] commands = part == Preconditions ? [.. Marked(reader)] : [Of(part, reader)];
        return reader.Wrong is { } refusal ? ([], refusal) : (commands, null);
    }

    private static ImplementationCommand Of(string part, FieldReader r) => part switch
    {
        Stage => new SetStage(r.One<Stage>("stage"), r.Day("on"), r.One<ResponsibleRole>("responsibleRole"), r.TextOrNone("reason")),
        People => new CountStaff(r.Day("on"), r.Count("trained"), r.Count("inPost")),
        Practice => new CountPractice(r.Day("on"), r.Count("families"), r.Count("sessions")),
        Support => new AskForSupport(r.Text("need")!),
        EndSupport => new EndSupport(),
        Plan => new MakePlan(r.Day("planStart"), r.Count("people")),
        PlanLine => new AdjustPlanLine(r.One<PlanComponent>("component"), r.Count("number"), r.Day("dueOn"), r.Number("hoursSetAside"), r.One<ResponsibleRole>("responsibleRole")),
        PlanDone => new DoPlanLine(r.One<PlanComponent>("component"), r.Count("number"), r.Day("on")),
        Adaptation => new LogAdaptation(r.Day("on"), r.Text("whatIsAdapted")!, r.Text("whyAdapted")!, r.Flag("planned"), r.All("touches")),
        Proposal => new ProposeImprovement(r.Count("number")),
        Suggestion => new AdoptSuggestion(r.Count("number"), r.Day("dueOn"), r.One<ResponsibleRole>("responsibleRole")),
        SuggestionDone => new CloseSuggestion(r.Count("number"), r.Flag("done"), r.Day("on"), r.TextOrNone("reason")),
        Evaluation => new PlanEvaluation(r.Text("question")!, r.Line("whatIsMeasured"), r.One<BetterWhen>("better"), r.One<ResponsibleRole>("evaluator"), r.Day("useStart")),
        Measurement => new MeasureIndicator(r.One<MeasuringPoint>("point"), r.Day("on"), r.Number("value")),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
    };

    /// <summary>One by name, as the API sends it; or all that were answered, as the page's form does.</summary>
    private static IEnumerable<ImplementationCommand> Marked(FieldReader r)
    {
        var on = r.Day("on");
        if (r.Has("precondition"))
            return [new MarkPrecondition(r.One<Precondition>("precondition"), r.One<InPlace>("inPlace"), on)];
        return
        [
            .. Enum.GetValues<Precondition>().Where(one => r.Has(Choices.Code(one))).Select(one => new MarkPrecondition(one, r.One<InPlace>(Choices.Code(one)), on)),
        ];
    }
}
