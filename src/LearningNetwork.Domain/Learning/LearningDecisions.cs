using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Projects;

namespace LearningNetwork.Domain.Learning;

/// <summary>What may be written in a project's book, and by whom: its own leads (domain-rules, 'Projects'; the numbers are ours).</summary>
internal static class LearningDecisions
{
    /// <summary>More of a kind than any project writes.</summary>
    private const int Most = 100;

    public static Decision Decide(ProjectLearning state, LearningCommand command, Facts facts, DecisionContext context)
    {
        var self = new ProjectId(context.Self.Key);
        if (!context.Actor.MayOrLoads(Right.ManageProjects))
            return Refusals.NotAllowed;
        if (facts.Of(new AboutProject(self)) is null)
            return Refusals.NotFound;
        if (!context.Actor.IsProgram() && !context.Actor.LeadsAnyOf([self]))
            return Refusals.NotAllowed;
        return Wrong(command, context) is { } refusal ? refusal : Write(state.Book, command);
    }

    private static Refusal? Wrong(LearningCommand command, DecisionContext context) => command switch
    {
        EnterPhase c => Fields.FirstOf(Fields.OneOf<ProjectPhase>("phase", c.Phase), Dates.Said("phaseOn", c.On, context)),
        JudgeHypothesis c => Fields.OneOf<HypothesisVerdict>("verdict", c.Verdict),
        NameBarriers c => Fields.AllOf("barriers", c.Barriers),
        PlanDeliverable c => Fields.FirstOf(Fields.Name("deliverable", c.Name), Dates.Possible("due", c.Due)),
        Deliver c => Dates.Said("deliveredOn", c.On, context),
        PlanGain c => Fields.FirstOf(Fields.OneOf<GainKind>("gainKind", c.Kind), Fields.Name("gain", c.Name), Fields.Name("indicator", c.Indicator)),
        StateBaseline c => Fields.FirstOf(Dates.Said("baselineOn", c.On, context), GainDecisions.Value("baseline", c.Value)),
        StateTarget c => Fields.FirstOf(Dates.Possible("targetBy", c.By), GainDecisions.Value("target", c.Value)),
        MeasureGain c => Fields.FirstOf(Dates.Said("measuredOn", c.On, context), GainDecisions.Value("measured", c.Value)),
        _ => null,
    };

    private static Decision Write(LearningBook book, LearningCommand command) => command switch
    {
        EnterPhase c => book.Phases.Count > 0 && book.Phases[^1] == new PhaseEntered(c.Phase, c.On)
            ? Decision.Nothing
            : New(book.Phases, new PhaseEntered(c.Phase, c.On)),
        StateHypothesis c => book.Hypotheses.Any(one => one.Text == c.Text.Ref) ? Decision.Nothing : New(book.Hypotheses, new HypothesisStated(c.Text.Ref)),
        JudgeHypothesis c => Of(book.Hypotheses, c.Number, one => one.Verdict == c.Verdict ? Decision.Nothing : new HypothesisJudged(c.Number, c.Verdict)),
        NameBarriers c => Barriers(c) is var named && named.Equals(book.Barriers) ? Decision.Nothing : new BarriersNamed(named),
        StateShortcoming c => book.Shortcomings.Contains(c.Text.Ref) ? Decision.Nothing : New(book.Shortcomings, new ShortcomingStated(c.Text.Ref)),
        PlanDeliverable c => book.Deliverables.Any(one => one.Name == c.Name.Trim() && one.Due == c.Due)
            ? Decision.Nothing
            : New(book.Deliverables, new DeliverablePlanned(c.Name.Trim(), c.Due)),
        Deliver c => Of(book.Deliverables, c.Number, one => one.Delivered ? Decision.Nothing : new DeliverableDelivered(c.Number, c.On)),
        PlanGain c => book.Gains.Any(gain => (gain.Kind, gain.Name, gain.Indicator) == (c.Kind, c.Name.Trim(), c.Indicator.Trim()))
            ? Decision.Nothing
            : New(book.Gains, new GainPlanned(c.Kind, c.Name.Trim(), c.Indicator.Trim())),
        StateBaseline c => Of(book.Gains, c.Number, gain => GainDecisions.Baseline(gain, c)),
        StateTarget c => Of(book.Gains, c.Number, gain => GainDecisions.Target(gain, c)),
        MeasureGain c => Of(book.Gains, c.Number, gain => GainDecisions.Measure(gain, c)),
        _ => throw Faults.Undecided(book, command),
    };

    private static ValueList<Barrier> Barriers(NameBarriers command) => command.Barriers.Distinct().Order().ToValueList();

    private static Decision New<T>(ValueList<T> before, LearningEvent happened) => before.Count >= Most ? LearningRefusals.Full(Most) : happened;

    private static Decision Of<T>(ValueList<T> list, int number, Func<T, Decision> decide) where T : class =>
        list.At(number) is { } one ? decide(one) : LearningRefusals.NumberUnknown;
}
