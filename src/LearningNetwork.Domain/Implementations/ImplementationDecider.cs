using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Domain.Products;
using static LearningNetwork.Domain.Implementations.Implementation;

namespace LearningNetwork.Domain.Implementations;

/// <summary>The rules of an implementation (domain-rules, 'Implementation and its support').</summary>
public static class ImplementationDecider
{
    public static Decider<Implementation, ImplementationCommand, ImplementationEvent> Decider { get; } =
        new("implementation", new NotBegun(), Needs, ImplementationDecisions.Decide, Evolve);

    private static IReadOnlyList<Question> Needs(DecisionContext context, ImplementationCommand command) => (ImplementationId.Parse(context.Self.Key), command) switch
    {
        ({ } id, BeginImplementation { Round: >= 1 } c) => [new AboutCaseOwners(new(new(id.Product, id.Service), c.Round))],
        ({ } id, ExploreProduct or MakePlan) => [new AboutProduct(id.Product), new AboutSupport(id.Product)],
        ({ } id, AdoptSuggestion) => [new AboutSupport(id.Product)],
        ({ } id, LogAdaptation) => [new AboutKernel(id.Product)],
        _ => [],
    };

    public static Implementation Evolve(Implementation state, ImplementationEvent happened) => (state, happened) switch
    {
        (NotBegun, ImplementationBegun e) => new Begun(e, null),
        (Begun s, ImplementationBegun e) => s with { As = e },
        (Begun s, ImplementationStatusPublished e) => s with { Latest = e.Status },
        (Begun s, StageSet e) => s with { Stages = s.Stages.With(e) },
        (Begun s, PreconditionMarked e) => s with
        {
            Preconditions = [.. s.Preconditions.Where(marked => marked.Precondition != e.Precondition).Append(e).OrderBy(marked => marked.Precondition)],
        },
        (Begun s, StaffCounted e) => s with { Staff = e },
        (Begun s, PracticeCounted e) => s with { Practice = e },
        (Begun s, SupportAsked e) => s with { Support = e },
        (Begun s, SupportEnded) => s with { Support = null },
        (Begun s, AdaptationLogged e) => s with { Adaptations = s.Adaptations.With(new(e, null)) },
        (Begun s, ImprovementProposed e) => s with
        {
            Adaptations = s.Adaptations.Select(one => one.As.Number == e.Number ? one with { ProposedOn = e.On } : one).ToValueList(),
        },
        (Begun s, SuggestionAdopted e) => s with
        {
            Suggestions = [.. s.Suggestions.Where(one => one.As.Number != e.Number).Append(new(e, null)).OrderBy(one => one.As.Number)],
        },
        (Begun s, SuggestionClosed e) => s with
        {
            Suggestions = s.Suggestions.Select(one => one.As.Number == e.Number ? one with { Closed = e } : one).ToValueList(),
        },
        (Begun s, PlanMade e) => s with { Plan = e.Plan },
        (Begun { Plan: { } plan } s, PlanLineAdjusted e) => s with
        {
            Plan = plan.With(e.Component, e.Number, line => line with { Due = e.Due, Hours = e.Hours, By = e.By }),
        },
        (Begun { Plan: { } plan } s, PlanLineDone e) => s with { Plan = plan.With(e.Component, e.Number, line => line with { DoneOn = e.On }) },
        (Begun s, EvaluationPlanned e) => s with { Evaluation = new(e, []) },
        (Begun { Evaluation: { } evaluation } s, IndicatorMeasured e) => s with { Evaluation = evaluation.With(e) },
        _ => throw Faults.CannotFollow(state, happened),
    };
}
