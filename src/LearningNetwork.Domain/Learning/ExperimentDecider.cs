using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using static LearningNetwork.Domain.Learning.Experiment;

namespace LearningNetwork.Domain.Learning;

/// <summary>The rules of an experiment: what they ask of others, and how its state follows from events.</summary>
public static class ExperimentDecider
{
    public static Decider<Experiment, ExperimentCommand, ExperimentEvent> Decider { get; } =
        new("experiment", new NotPlanned(), Needs, ExperimentDecisions.Decide, Evolve);

    private static IReadOnlyList<Question> Needs(DecisionContext context, ExperimentCommand command) => command switch
    {
        PlanExperiment when ExperimentId.Parse(context.Self.Key) is { } id => [new AboutProject(id.Project)],
        PromoteExperiment c => [new AboutProduct(c.Product)],
        _ => [],
    };

    public static Experiment Evolve(Experiment state, ExperimentEvent happened) => (state, happened) switch
    {
        (NotPlanned, ExperimentPlanned e) => new Planned(new(e, [], [], [], [], null)),
        (Planned s, ExperimentStarted e) => new Running(s.Card, e.On),
        (Running s, ExperimentEnded e) => new Ended(s.Card, s.Since, e),
        (Known s, not (ExperimentPlanned or ExperimentStarted or ExperimentEnded)) => s with { Card = Evolve(s.Card, happened) },
        _ => throw Faults.CannotFollow(state, happened),
    };

    private static ExperimentCard Evolve(ExperimentCard card, ExperimentEvent happened) => happened switch
    {
        ExperimentNoteTaken e => card with { Notes = card.Notes.With(e).OrderBy(note => note.On).ToValueList() },
        ToolsCounted e => card with { Tools = card.Tools.Where(one => one.Tool != e.Tool).Append(e).OrderBy(one => one.Tool).ToValueList() },
        LearningStated e => card with { Learnings = card.Learnings.With(e.Text) },
        ExperimentConductMarked e => card with { Conduct = e.Rules },
        ExperimentPromoted e => card with { Product = e.Product },
        _ => throw Faults.CannotFollow(card, happened),
    };
}
