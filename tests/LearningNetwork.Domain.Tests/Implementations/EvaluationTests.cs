using LearningNetwork.Domain.Implementations;
using static LearningNetwork.Domain.Implementations.MeasuringPoint;
using static LearningNetwork.Domain.Tests.Implementations.Followed;
using static LearningNetwork.Domain.Tests.SharingRequests.Cases;

namespace LearningNetwork.Domain.Tests.Implementations;

public sealed class EvaluationTests
{
    private static readonly DateOnly Start = new(2023, 2, 1);
    private static readonly PlanEvaluation Plan = new(Text("Kjem fleire foreldre til samtale?"), " Andel som kjem ", BetterWhen.Higher, ResponsibleRole.TeamLeader, Start);
    private static readonly EvaluationPlanned Planned = new(Plan.Question.Ref, "Andel som kjem", BetterWhen.Higher, ResponsibleRole.TeamLeader, Start);
    private static readonly IndicatorMeasured Before = new(Baseline, Start.AddDays(-1), 40);
    private static readonly Story Followed = Begun.Happened(Planned);

    [Fact]
    public void It_is_planned_and_put_right_until_something_is_measured()
    {
        Begun.When(Plan).ShouldBeEvents(Planned);
        Followed.When(Plan).ShouldBeNothing();
        Followed.When(Plan with { Indicator = "Anna" }).ShouldBeOfType<Decision.Accepted>();
        Followed.Happened(Before).When(Plan with { Indicator = "Anna" }).ShouldBeRefused(ImplementationRefusals.EvaluationIsMeasured);
        Begun.When(Plan with { Indicator = "" }).ShouldBeRefused("required");
        Begun.When(Plan with { Better = (BetterWhen)9 }).ShouldBeRefused(Refusals.NotAValue("better"));
    }

    [Fact]
    public void Without_a_baseline_from_before_the_start_nothing_is_measured()
    {
        Followed.When(new MeasureIndicator(SixMonths, Start.AddMonths(6), 50)).ShouldBeRefused(ImplementationRefusals.WithoutBaseline);
        Followed.When(new MeasureIndicator(Baseline, Start, 40)).ShouldBeRefused("baseline_after_start");
        Followed.When(new MeasureIndicator(Baseline, Before.On, 40)).ShouldBeEvents(Before);
        Begun.When(new MeasureIndicator(Baseline, Before.On, 40)).ShouldBeRefused(ImplementationRefusals.EvaluationNotPlanned);
    }

    [Theory]
    [InlineData(SixMonths, 4, false)]
    [InlineData(SixMonths, 5, true)]
    [InlineData(SixMonths, 10, true)]
    [InlineData(SixMonths, 11, false)]
    [InlineData(TwelveMonths, 10, false)]
    [InlineData(TwelveMonths, 11, true)]
    [InlineData(TwelveMonths, 13, true)]
    public void It_is_measured_when_it_is_time(MeasuringPoint point, int months, bool taken)
    {
        var decision = Followed.Happened(Before).On(new(2024, 6, 1)).When(new MeasureIndicator(point, Start.AddMonths(months), 50));
        if (taken)
            decision.ShouldBeEvents(new IndicatorMeasured(point, Start.AddMonths(months), 50));
        else
            decision.ShouldBeRefused("not_time_to_measure");
    }

    [Theory]
    [InlineData(BetterWhen.Higher, 50, Outcome.Better)]
    [InlineData(BetterWhen.Higher, 40, Outcome.Same)]
    [InlineData(BetterWhen.Higher, 30, Outcome.Worse)]
    [InlineData(BetterWhen.Lower, 50, Outcome.Worse)]
    [InlineData(BetterWhen.Lower, 30, Outcome.Better)]
    public void What_came_of_it_is_held_against_the_baseline(BetterWhen better, int value, Outcome outcome)
    {
        var state = (Implementation.Begun)Begun.Happened(Planned with { Better = better }, Before, new IndicatorMeasured(SixMonths, Start.AddMonths(6), value)).State;
        state.Evaluation!.OutcomeAt(SixMonths).ShouldBe(outcome);
        state.Evaluation.OutcomeAt(TwelveMonths).ShouldBeNull();
        state.Evaluation.OutcomeAt(Baseline).ShouldBeNull();
    }

    [Fact]
    public void What_lies_ahead_is_not_measured() =>
        Followed.Happened(Before).On(new(2023, 7, 1)).When(new MeasureIndicator(SixMonths, new(2023, 7, 2), 50)).ShouldBeRefused(Refusals.InTheFuture("on"));
}
