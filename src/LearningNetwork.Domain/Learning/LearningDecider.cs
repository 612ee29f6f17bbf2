using LearningNetwork.Domain.Projects;
using static LearningNetwork.Domain.Learning.ProjectLearning;

namespace LearningNetwork.Domain.Learning;

/// <summary>The rules of what a project learns: what they ask of others, and how the book follows from events. What may be written stands in <see cref="LearningDecisions"/>.</summary>
public static class LearningDecider
{
    public static Decider<ProjectLearning, LearningCommand, LearningEvent> Decider { get; } =
        new("project-learning", new NotBegun(), Needs, LearningDecisions.Decide, Evolve);

    private static IReadOnlyList<Question> Needs(DecisionContext context, LearningCommand command) => [new AboutProject(new(context.Self.Key))];

    public static ProjectLearning Evolve(ProjectLearning state, LearningEvent happened) => new Begun(Evolve(state.Book, happened));

    private static LearningBook Evolve(LearningBook book, LearningEvent happened) => happened switch
    {
        PhaseEntered e => book with { Phases = book.Phases.With(e) },
        HypothesisStated e => book with { Hypotheses = book.Hypotheses.With(new(e.Text, null)) },
        HypothesisJudged e => book with { Hypotheses = book.Hypotheses.Replaced(e.Number, one => one with { Verdict = e.Verdict }) },
        BarriersNamed e => book with { Barriers = e.Barriers },
        ShortcomingStated e => book with { Shortcomings = book.Shortcomings.With(e.Text) },
        DeliverablePlanned e => book with { Deliverables = book.Deliverables.With(new(e.Name, e.Due, false, null)) },
        DeliverableDelivered e => book with { Deliverables = book.Deliverables.Replaced(e.Number, one => one with { Delivered = true, On = e.On }) },
        GainPlanned e => book with { Gains = book.Gains.With(new(e.Kind, e.Name, e.Indicator, null, null, [])) },
        BaselineStated e => book with { Gains = book.Gains.Replaced(e.Number, gain => gain with { Baseline = e.Baseline }) },
        TargetStated e => book with { Gains = book.Gains.Replaced(e.Number, gain => gain with { Target = e.Target }) },
        GainMeasured e => book with { Gains = book.Gains.Replaced(e.Number, gain => gain.With(e.Measured)) },
        _ => throw Faults.CannotFollow(book, happened),
    };
}
