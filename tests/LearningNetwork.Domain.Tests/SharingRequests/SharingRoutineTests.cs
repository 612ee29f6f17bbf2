using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Tests.SharingRequests;

public sealed class SharingRoutineTests
{
    /// <summary>The whole table of recommendation and level, 'not stated' included, as domain-rules has it.</summary>
    public static TheoryData<int?, string?, string, string> Table { get; } = new(
        from recommendation in new (int? Number, string Handling)[] { (1, "JointTraining"), (2, "OwnerAnswers"), (3, "InterestInTrial"), (4, "NotYet"), (null, "OwnerAnswers") }
        from level in new (string? Name, string Steps)[]
        {
            ("Low", "plan in-use"),
            ("Moderate", "introduction plan in-use"),
            ("High", "training plan support-agreement in-use"),
            (null, ""),
        }
        select (recommendation.Number, level.Name, recommendation.Handling, level.Steps));

    [Theory]
    [MemberData(nameof(Table))]
    public void Recommendation_and_level_give_the_way(int? recommendation, string? level, string handling, string steps)
    {
        SharingRoutine.HandlingOf((Recommendation?)recommendation).ToString().ShouldBe(handling);
        var way = SharingRoutine.StepsOf(level is null ? null : Enum.Parse<ResourceLevel>(level), SharingRoutine.UsualSteps);
        string.Join(' ', way.Select(step => step.Code())).ShouldBe(steps);
    }

    [Fact]
    public void The_coordinator_is_told_only_when_no_recommendation_is_stated() =>
        new Recommendation?[] { Recommendation.One, Recommendation.Two, Recommendation.Three, Recommendation.Four, null }
            .Where(SharingRoutine.CoordinatorIsTold).ShouldBe([null]);

    [Fact]
    public void Own_steps_take_the_place_of_those_of_the_level_and_end_in_use() =>
        SharingRoutine.StepsFor(ResourceLevel.Moderate, [RoutineStep.Introduction, RoutineStep.ParticipationAgreement], SharingRoutine.UsualSteps)
            .ShouldBe([RoutineStep.Introduction, RoutineStep.ParticipationAgreement, RoutineStep.InUse]);

    [Fact]
    public void Every_step_is_called_by_one_name_and_has_at_least_one_part()
    {
        foreach (var step in Enum.GetValues<RoutineStep>())
        {
            RoutineStepNames.Parse(step.Code()).ShouldBe(step);
            RoutineSteps.PartsOf(step).Count.ShouldBeGreaterThan(0);
            RoutineSteps.PartsOf(step).SelectMany(part => part.Fields).Select(field => field.Name).ShouldBeUnique();
        }
    }

    [Theory]
    [InlineData(RoutineStep.Introduction, "Giver Receiver")]
    [InlineData(RoutineStep.Training, "Giver Receiver")]
    [InlineData(RoutineStep.Plan, "Receiver")]
    [InlineData(RoutineStep.SupportAgreement, "Giver Receiver")]
    [InlineData(RoutineStep.ParticipationAgreement, "Giver Receiver")]
    [InlineData(RoutineStep.InUse, "Receiver")]
    public void Each_step_is_done_by_its_sides_in_order(RoutineStep step, string sides) =>
        string.Join(' ', RoutineSteps.PartsOf(step).Select(part => part.By)).ShouldBe(sides);
}
