using LearningNetwork.Domain.SharingRequests;
using static LearningNetwork.Domain.Tests.SharingRequests.Cases;

namespace LearningNetwork.Domain.Tests.SharingRequests;

public sealed class StepInputsTests
{
    [Theory]
    [InlineData("startDate", "1. april", "not_a_value")]
    [InlineData("startDate", "2024-02-30", "not_a_value")]
    [InlineData("startDate", "1524-02-20", "not_a_value")]
    [InlineData("startDate", " ", "plan_incomplete")]
    [InlineData("evaluationDate", "2024-03-31", "evaluation_before_start")]
    [InlineData("hoursPerWeek", "0", "not_a_value")]
    [InlineData("hoursPerWeek", "41", "not_a_value")]
    [InlineData("hoursPerWeek", "7,5", "not_a_value")]
    [InlineData("responsibleRole", "<script>", "not_a_value")]
    [InlineData("somethingElse", "1", "field_unknown")]
    public void What_does_not_fit_a_field_is_refused(string field, string value, string code)
    {
        var part = RoutineSteps.PartsOf(RoutineStep.Plan)[0];
        StepInputs.Check(RoutineStep.Plan, part, Plan.With(Plain(field, value)), new DateOnly(2024, 3, 1)).Refusal!.Code.ShouldBe(code);
    }

    [Fact]
    public void What_has_happened_does_not_lie_in_the_future() =>
        StepInputs.Check(RoutineStep.InUse, RoutineSteps.PartsOf(RoutineStep.InUse)[0], Used, new DateOnly(2024, 2, 29)).Refusal!.Code.ShouldBe("in_the_future");

    [Fact]
    public void Values_are_kept_in_the_order_of_the_fields_without_space_around()
    {
        var (values, refusal) = StepInputs.Check(RoutineStep.Introduction, RoutineSteps.PartsOf(RoutineStep.Introduction)[0], [Plain("form", " digital "), Plain("date", "2024-02-20")], new DateOnly(2024, 3, 1));
        refusal.ShouldBeNull();
        values.ShouldBe([new StepValue("date", "2024-02-20", null), new StepValue("form", "digital", null)]);
    }
}
