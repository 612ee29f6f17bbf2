using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Domain.Projects;
using Barrier = LearningNetwork.Domain.Learning.Barrier;

namespace LearningNetwork.Domain.Tests.Learning;

public sealed class LearningSequences
{
    private static readonly ProjectId Self = new("familielos");

    private static readonly Gen<int> Numbers = Gen.Choose(0, 3);

    private static readonly Gen<decimal> Amounts = Gen.Frequency((9, Gen.Choose(-5, 20).Select(number => number / 2m)), (1, Gen.Constant(decimal.MaxValue)));

    private static readonly Gen<Command> Commands = Gen.OneOf(
        from phase in Gens.Values<ProjectPhase>() from day in Gens.Maybe(Gens.Dates) select (Command)new EnterPhase(phase, day),
        Gens.Texts.Select(text => (Command)new StateHypothesis(text)),
        Gens.Texts.Select(text => (Command)new StateShortcoming(text)),
        from number in Numbers from verdict in Gens.Values<HypothesisVerdict>() select (Command)new JudgeHypothesis(number, verdict),
        Gens.Some(Gens.Values<Barrier>()).Select(barriers => (Command)new NameBarriers(barriers)),
        from name in Gens.Names from due in Gens.Maybe(Gens.Dates) select (Command)new PlanDeliverable(name, due),
        from number in Numbers from day in Gens.Maybe(Gens.Dates) select (Command)new Deliver(number, day),
        from kind in Gens.Values<GainKind>() from name in Gens.Names select (Command)new PlanGain(kind, name, "prosent"),
        from number in Numbers from day in Gens.Dates from value in Amounts select (Command)new StateBaseline(number, day, value),
        from number in Numbers from day in Gens.Dates from value in Amounts select (Command)new StateTarget(number, day, value),
        from number in Numbers from day in Gens.Dates from value in Amounts select (Command)new MeasureGain(number, day, value));

    private static readonly World Known = World.Of((new AboutProject(Self), new ProjectFacts(Self, "Familielos", [])));

    private static readonly Sequences<ProjectLearning, LearningCommand, LearningEvent> Sequences = new(
        LearningDecider.Decider,
        LearningDecider.Decider.In(People.Network, Self.Value),
        Gens.Sent(Commands, Gens.Actors(People.LeadOf(Self)), Gen.Frequency((15, Gen.Constant(Known)), (1, Gen.Constant(World.Empty)))));

    [Fact]
    public void Whatever_is_sent_nothing_is_measured_without_a_baseline_or_before_it() => Sequences.Hold(life =>
    {
        foreach (var gain in ((ProjectLearning)life.State).Book.Gains)
        {
            (gain.Measurements.Count == 0 || gain.CanBeMeasured).ShouldBeTrue();
            gain.Measurements.Select(one => one.On).ShouldBeUnique();
            gain.Measurements.ShouldAllBe(one => one.On >= gain.Baseline!.On);
            (gain.Target is null || gain.Baseline is null || gain.Target.On > gain.Baseline.On).ShouldBeTrue();
        }
    });

    [Fact]
    public void Everything_about_learning_can_happen() => Sequences.ReachEverything();
}
