using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Learning;
using LearningNetwork.Domain.Projects;
using Barrier = LearningNetwork.Domain.Learning.Barrier;

namespace LearningNetwork.Domain.Tests.Learning;

public sealed class LearningDeciderTests
{
    private static readonly ProjectId Self = new("familielos");
    private static readonly DateOnly January = new(2024, 1, 15);
    private static readonly DateOnly February = new(2024, 2, 15);
    private static readonly GainPlanned Absence = new(GainKind.Culture, "Mindre sjukefråver", "sjukefråver i prosent");

    private static readonly Story Empty = Story.Of(LearningDecider.Decider, Self.Value).By(People.LeadOf(Self))
        .Knowing((new AboutProject(Self), new ProjectFacts(Self, "Familielos", [])));

    private static readonly Story Planned = Empty.Happened(Absence);
    private static readonly Story Measurable = Planned.Happened(new BaselineStated(1, new(January, 8.2m)));

    [Fact]
    public void A_gain_without_a_baseline_cannot_be_measured() =>
        Planned.When(new MeasureGain(1, February, 7.9m)).ShouldBeRefused(LearningRefusals.WithoutBaseline);

    [Fact]
    public void Nothing_is_measured_before_the_baseline()
    {
        Measurable.When(new MeasureGain(1, January.AddDays(-1), 7.9m)).ShouldBeRefused(LearningRefusals.MeasuredBeforeBaseline(January));
        Measurable.When(new MeasureGain(1, January, 7.9m)).ShouldBeEvents(new GainMeasured(1, new(January, 7.9m)));
    }

    [Fact]
    public void A_measurement_is_corrected_by_another_of_the_same_day()
    {
        var measured = Measurable.Happened(new GainMeasured(1, new(February, 7.9m)));
        measured.When(new MeasureGain(1, February, 7.9m)).ShouldBeNothing();
        var corrected = measured.Happened(new GainMeasured(1, new(January, 8m)), new GainMeasured(1, new(February, 7m)));
        Book(corrected).Gains[0].Measurements.ShouldBe([new(January, 8m), new(February, 7m)]);
    }

    [Fact]
    public void A_baseline_never_comes_after_what_was_measured_nor_a_target_before_it()
    {
        var measured = Measurable.Happened(new GainMeasured(1, new(February, 7.9m)));
        measured.When(new StateBaseline(1, February.AddDays(1), 8m)).ShouldBeRefused(LearningRefusals.BaselineAfterMeasurement(February));
        measured.When(new StateBaseline(1, February, 8m)).ShouldBeEvents(new BaselineStated(1, new(February, 8m)));
        Measurable.When(new StateTarget(1, January, 6m)).ShouldBeRefused(LearningRefusals.TargetBeforeBaseline(January));
        Measurable.Happened(new TargetStated(1, new(February, 6m))).When(new StateBaseline(1, February, 8m)).ShouldBeRefused("target_before_baseline");
        Planned.When(new StateTarget(1, February, 6m)).ShouldBeEvents(new TargetStated(1, new(February, 6m)));
    }

    [Fact]
    public void What_has_not_happened_is_not_written_down()
    {
        var tomorrow = new DateOnly(2024, 3, 2);
        Measurable.When(new MeasureGain(1, tomorrow, 1m)).ShouldBeRefused(Refusals.InTheFuture("measuredOn"));
        Planned.When(new StateBaseline(1, tomorrow, 1m)).ShouldBeRefused(Refusals.InTheFuture("baselineOn"));
        Empty.When(new EnterPhase(ProjectPhase.Explore, tomorrow)).ShouldBeRefused(Refusals.InTheFuture("phaseOn"));
        Empty.When(new EnterPhase(ProjectPhase.Explore, null)).ShouldBeRefused(Refusals.Required("phaseOn"));
        Empty.By(People.Program).When(new EnterPhase(ProjectPhase.Explore, null)).ShouldBeEvents(new PhaseEntered(ProjectPhase.Explore, null));
    }

    [Fact]
    public void Numbers_that_are_not_there_are_not_found()
    {
        foreach (var command in new LearningCommand[] { new StateBaseline(2, January, 1m), new MeasureGain(0, January, 1m), new JudgeHypothesis(1, HypothesisVerdict.Supported), new Deliver(1, January) })
            Planned.When(command).ShouldBeRefused(LearningRefusals.NumberUnknown);
    }

    [Fact]
    public void Barriers_come_from_the_common_list_and_stand_in_its_order()
    {
        Empty.When(new NameBarriers([Barrier.Leadership, Barrier.Distances, Barrier.Leadership])).ShouldBeEvents(new BarriersNamed([Barrier.Distances, Barrier.Leadership]));
        Empty.Happened(new BarriersNamed([Barrier.Distances])).When(new NameBarriers([Barrier.Distances])).ShouldBeNothing();
        Empty.When(new NameBarriers([(Barrier)99])).ShouldBeRefused(Refusals.NotAValue("barriers"));
        Enum.GetValues<Barrier>().Length.ShouldBe(10);
    }

    [Fact]
    public void Only_a_lead_of_the_project_writes_in_its_book()
    {
        var command = new NameBarriers([Barrier.Distances]);
        foreach (var actor in People.OfEveryRole.Where(actor => actor.Roles[0] != Role.Program).Append(People.LeadOf(new ProjectId("p3"))))
            Empty.By(actor).When(command).ShouldBeRefused(Refusals.NotAllowed);
        Empty.Knowing().When(command).ShouldBeRefused(Refusals.NotFound);
    }

    [Fact]
    public void What_is_handed_over_stays_so()
    {
        var planned = Empty.Happened(new DeliverablePlanned("Konseptdokument", null));
        planned.When(new PlanDeliverable(" Konseptdokument ", null)).ShouldBeNothing();
        planned.When(new Deliver(1, January)).ShouldBeEvents(new DeliverableDelivered(1, January));
        planned.Happened(new DeliverableDelivered(1, January)).When(new Deliver(1, February)).ShouldBeNothing();
    }

    private static LearningBook Book(Story story) => ((ProjectLearning)story.State).Book;
}
