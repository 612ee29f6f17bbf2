using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using static LearningNetwork.Domain.Tests.SharingRequests.Cases;

namespace LearningNetwork.Domain.Tests.SharingRequests;

public sealed class SharingRequestDeciderTests
{
    private static readonly Story Sent = Empty.Happened(Submitted).By(Owner);
    private static readonly Story UnderWay = Empty.Happened(Submitted, Accepted);
    private static readonly DoStepPart HoldIntroduction = new(1, RoutineStep.Introduction, Held);

    [Fact]
    public void Any_owner_it_is_addressed_to_says_yes_once()
    {
        Sent.When(new AcceptRequest(1, null, null)).ShouldBeEvents(Accepted);
        UnderWay.By(People.LeadOf(P4)).When(new AcceptRequest(1, null, null)).ShouldBeNothing();
        Sent.By(People.LeadOf(new Domain.Projects.ProjectId("p1a"))).When(new AcceptRequest(1, null, null)).ShouldBeRefused("not_your_project");
        Sent.By(Asker).When(new AcceptRequest(1, null, null)).ShouldBeRefused("not_allowed");
    }

    [Fact]
    public void Without_a_stated_level_the_owner_states_one_and_the_steps_follow()
    {
        var bare = Empty.Happened(Submitted with { Level = null, Steps = [] }).By(Owner);
        bare.When(new AcceptRequest(1, null, null)).ShouldBeRefused("level_required");
        bare.When(new AcceptRequest(1, ResourceLevel.Low, null)).ShouldBeEvents(Accepted with { Level = ResourceLevel.Low, Steps = [RoutineStep.Plan, RoutineStep.InUse] });
        Sent.When(new AcceptRequest(1, ResourceLevel.Low, null)).ShouldBeRefused("level_is_stated");
    }

    [Theory]
    [InlineData(Handling.JointTraining, "waits_for_cohort")]
    [InlineData(Handling.InterestInTrial, "waits_for_invitation")]
    public void What_goes_another_way_is_not_accepted_by_the_owner(Handling handling, string code) =>
        Empty.Happened(Submitted with { Handling = handling }).By(Owner).When(new AcceptRequest(1, null, null)).ShouldBeRefused(code);

    [Fact]
    public void An_owner_says_no_with_a_reason_before_saying_yes()
    {
        Sent.When(new DeclineRequest(1, Text("Ikkje kapasitet"))).ShouldBeEvents(new RequestDeclined(1, Noon, Text("Ikkje kapasitet").Ref));
        UnderWay.By(Owner).When(new DeclineRequest(1, Text("Ikkje kapasitet"))).ShouldBeRefused("already_accepted");
    }

    [Fact]
    public void The_asker_withdraws_until_it_is_in_use()
    {
        UnderWay.When(new WithdrawRequest(1, null)).ShouldBeEvents(new RequestWithdrawn(1, Noon, null));
        InUse().When(new WithdrawRequest(1, null)).ShouldBeRefused("already_in_use");
        UnderWay.By(Owner).When(new WithdrawRequest(1, null)).ShouldBeRefused("not_allowed");
    }

    [Fact]
    public void Steps_go_in_order_each_part_by_its_own_side()
    {
        UnderWay.When(HoldIntroduction).ShouldBeRefused("wrong_side");
        UnderWay.When(new DoStepPart(1, RoutineStep.Plan, Plan)).ShouldBeRefused(SharingRequestRefusals.OutOfOrder(RoutineStep.Introduction));
        UnderWay.When(new DoStepPart(1, RoutineStep.Training, [])).ShouldBeRefused("step_unknown");
        UnderWay.By(Owner).When(HoldIntroduction).ShouldBeEvents(Did(RoutineStep.Introduction, Side.Giver, Held));

        var held = UnderWay.Happened(Did(RoutineStep.Introduction, Side.Giver, Held));
        held.By(Owner).When(HoldIntroduction).ShouldBeNothing();
        held.By(Owner).When(HoldIntroduction with { Inputs = [] }).ShouldBeRefused("wrong_side");
        held.When(new DoStepPart(1, RoutineStep.Introduction, [])).ShouldBeEvents(Did(RoutineStep.Introduction, Side.Receiver, []));
    }

    [Fact]
    public void An_incomplete_plan_is_refused_with_what_is_missing()
    {
        var ready = UnderWay.Happened(Did(RoutineStep.Introduction, Side.Giver, Held), Did(RoutineStep.Introduction, Side.Receiver, []));
        ready.When(new DoStepPart(1, RoutineStep.Plan, [.. Plan.Skip(2)])).ShouldBe(
            Decision.Refuse(Refusal.Invalid("plan_incomplete", "responsibleRole", "startDate")));
        ready.When(new DoStepPart(1, RoutineStep.Plan, Plan)).ShouldBeEvents(Did(RoutineStep.Plan, Side.Receiver, Plan));
    }

    [Fact]
    public void The_last_step_takes_it_into_use_and_it_is_evaluated_once()
    {
        InUse().State.ShouldBeOfType<SharingRequest.InUse>();
        InUse().When(new EvaluateRequest(1, null, ResourceLevel.High, 40)).ShouldBeEvents(new RequestEvaluated(1, Noon, null, ResourceLevel.High, 40));
        InUse().When(new EvaluateRequest(1, null, null, -1)).ShouldBeRefused("not_a_value");
        UnderWay.When(new EvaluateRequest(1, null, null, null)).ShouldBeRefused("not_in_use");
        InUse().When(new DoStepPart(1, RoutineStep.Plan, Plan)).ShouldBeNothing();
    }

    [Fact]
    public void What_did_not_succeed_says_why()
    {
        UnderWay.When(new MarkNotSuccessful(1, NotSuccessfulReason.Turnover, null)).ShouldBeEvents(new RequestNotSuccessful(1, Noon, NotSuccessfulReason.Turnover, null));
        UnderWay.When(new MarkNotSuccessful(1, NotSuccessfulReason.Other, null)).ShouldBeRefused("reason_needs_text");
        Empty.Happened(Submitted).When(new MarkNotSuccessful(1, NotSuccessfulReason.Economy, null)).ShouldBeRefused("not_accepted");
    }

    [Fact]
    public void An_unanswered_request_is_overdue_when_its_time_is_out_and_only_the_program_says_so()
    {
        var later = Empty.Happened(Submitted).On(new DateOnly(2024, 3, 15));
        later.By(People.Program).When(new MarkOverdue(1)).ShouldBeEvents(new RequestBecameOverdue(1, Noon.AddDays(14)));
        later.When(new MarkOverdue(1)).ShouldBeRefused("not_allowed");
        Empty.Happened(Submitted).By(People.Program).On(new DateOnly(2024, 3, 14)).When(new MarkOverdue(1)).ShouldBeNothing();
        UnderWay.By(People.Program).On(new DateOnly(2024, 3, 15)).When(new MarkOverdue(1)).ShouldBeNothing();
    }

    [Fact]
    public void Only_an_unanswered_request_has_a_deadline()
    {
        SharingRequestDecider.Decider.Deadlines(Sent.State).ShouldBe([new Deadline("answer", Noon.AddDays(14), new MarkOverdue(1))]);
        SharingRequestDecider.Decider.Deadlines(UnderWay.State).ShouldBeEmpty();
        SharingRequestDecider.Decider.Deadlines(Sent.Happened(new RequestBecameOverdue(1, Noon)).State).ShouldBeEmpty();
    }

    [Fact]
    public void A_command_to_an_earlier_round_has_ended_and_to_a_later_one_is_unknown()
    {
        var second = Empty.Happened(Submitted, new RequestWithdrawn(1, Noon, null), Submitted with { Round = 2 });
        second.When(new WithdrawRequest(1, null)).ShouldBeRefused("request_ended");
        second.When(new WithdrawRequest(3, null)).ShouldBeRefused("request_unknown");
        Empty.When(new WithdrawRequest(1, null)).ShouldBeRefused("request_unknown");
    }

    [Fact]
    public void The_coordinator_sees_that_a_case_is_there_and_only_its_sides_see_inside()
    {
        CaseVisibility.Of(People.Coordinator).Covers(Voss, [P3]).ShouldBeTrue();
        CaseVisibility.Of(People.Coordinator).CoversInside(Voss, [P3]).ShouldBeFalse();
        CaseVisibility.Of(Asker).CoversInside(Voss, [P3]).ShouldBeTrue();
        CaseVisibility.Of(Owner).CoversInside(Voss, [P3]).ShouldBeTrue();
        CaseVisibility.Of(People.LeaderOf(Bergen)).Covers(Voss, [P3]).ShouldBeFalse();
        CaseVisibility.Of(People.Reader).Covers(Voss, [P3]).ShouldBeFalse();
    }
}
