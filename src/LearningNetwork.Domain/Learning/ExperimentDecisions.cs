using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using static LearningNetwork.Domain.Learning.Experiment;

namespace LearningNetwork.Domain.Learning;

/// <summary>What may happen to an experiment: all of it by a lead of its project (domain-rules, 'Projects'; the numbers are ours).</summary>
internal static class ExperimentDecisions
{
    private const int MostTools = 10_000, MostTexts = 500;

    public static Decision Decide(Experiment state, ExperimentCommand command, Facts facts, DecisionContext context)
    {
        if (!context.Actor.MayOrLoads(Right.ManageProjects))
            return Refusals.NotAllowed;
        if (ExperimentId.Parse(context.Self.Key) is not { } id || id.Value != context.Self.Key)
            return Refusals.NotAValue("experiment");
        if (!context.Actor.IsProgram() && !context.Actor.LeadsAnyOf([id.Project]))
            return Refusals.NotAllowed;
        if (Wrong(command, context) is { } refusal)
            return refusal;
        return (state, command) switch
        {
            (NotPlanned, PlanExperiment c) => Plan(c, id, facts),
            (NotPlanned, _) => LearningRefusals.ExperimentUnknown,
            (Known s, PlanExperiment c) => s.Card.As == AsEvent(c, s.Card.As.Owners) ? Decision.Nothing : Refusals.AlreadyExists,
            (Known s, _) => Go(s, command, id, facts),
            _ => throw Faults.Undecided(state, command),
        };
    }

    private static Refusal? Wrong(ExperimentCommand command, DecisionContext context) => command switch
    {
        PlanExperiment c => Fields.Name("title", c.Title),
        StartExperiment c => Dates.Said("startedOn", c.On, context),
        TakeNote c => Dates.Said("noteOn", c.On, context),
        CountTools c => Fields.FirstOf(
            Fields.OneOf<DocumentationTool>("tool", c.Tool),
            c.HandedOut is < 0 or > MostTools ? Refusals.NotAValue("handedOut") : null,
            c.Back < 0 ? Refusals.NotAValue("back") : null,
            c.Back > c.HandedOut ? LearningRefusals.MoreBackThanOut(c.HandedOut) : null),
        MarkExperimentConduct c => Fields.AllOf("rules", c.Rules),
        EndExperiment c => Fields.FirstOf(Fields.OneOf<ExperimentOutcome>("outcome", c.Outcome), Dates.Said("endedOn", c.On, context)),
        _ => null,
    };

    private static Decision Plan(PlanExperiment command, ExperimentId id, Facts facts) =>
        facts.Of(new AboutProject(id.Project)) is { } project ? AsEvent(command, project.Owners) : ProjectRefusals.UnknownProject(id.Project);

    private static Decision Go(Known state, ExperimentCommand command, ExperimentId id, Facts facts) => (state, command) switch
    {
        (Planned, StartExperiment c) => new ExperimentStarted(c.On),
        (Running s, StartExperiment c) => s.Since == c.On ? Decision.Nothing : Refusals.AlreadyExists,
        (Planned, TakeNote or CountTools or EndExperiment) => LearningRefusals.ExperimentNotStarted,
        (Running s, TakeNote c) => Note(s, c),
        (Running s, EndExperiment c) => c.On < s.Since ? LearningRefusals.EndsBeforeStart(s.Since.Value) : new ExperimentEnded(c.On, c.Outcome, c.Result.Ref),
        (Ended s, EndExperiment c) => s.As == new ExperimentEnded(c.On, c.Outcome, c.Result.Ref) ? Decision.Nothing : LearningRefusals.ExperimentEnded,
        (Ended, StartExperiment or TakeNote) => LearningRefusals.ExperimentEnded,
        (_, CountTools c) => new ToolsCounted(c.Tool, c.HandedOut, c.Back) is var counted && state.Card.Of(c.Tool) == counted ? Decision.Nothing : counted,
        (_, StateLearning c) => state.Card.Learnings.Contains(c.Text.Ref) ? Decision.Nothing
            : state.Card.Learnings.Count >= MostTexts ? LearningRefusals.Full(MostTexts)
            : new LearningStated(c.Text.Ref),
        (_, MarkExperimentConduct c) => ConductRules.Ordered(c.Rules) is var rules && rules.Equals(state.Card.Conduct) ? Decision.Nothing : new ExperimentConductMarked(rules),
        (_, PromoteExperiment c) => Promote(state, c, id, facts),
        _ => throw Faults.Undecided(state, command),
    };

    private static Decision Note(Running state, TakeNote command)
    {
        if (command.On < state.Since)
            return LearningRefusals.NoteBeforeStart(state.Since.Value);
        var note = new ExperimentNoteTaken(command.On, command.Text.Ref);
        return state.Card.Notes.Contains(note) ? Decision.Nothing : state.Card.Notes.Count >= MostTexts ? LearningRefusals.Full(MostTexts) : note;
    }

    private static Decision Promote(Known state, PromoteExperiment command, ExperimentId id, Facts facts) => state switch
    {
        { Card.Product: { } product } => product == command.Product ? Decision.Nothing : LearningRefusals.AlreadyProduct(product.Value),
        not Ended { As.Outcome: ExperimentOutcome.CarriedThrough, Card.Learnings.Count: > 0 } => LearningRefusals.NotReadyForProduct,
        _ => facts.Of(new AboutProduct(command.Product)) is { } about && about.Owners.Contains(id.Project)
            ? new ExperimentPromoted(command.Product)
            : LearningRefusals.ProductOfAnother(command.Product.Value),
    };

    private static ExperimentPlanned AsEvent(PlanExperiment command, ValueList<Services.ServiceId> owners) =>
        new(owners, command.Title.Trim(), command.What.Ref, command.How.Ref);
}
