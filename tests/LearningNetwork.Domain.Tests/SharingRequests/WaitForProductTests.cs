using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using static LearningNetwork.Domain.Tests.SharingRequests.Cases;

namespace LearningNetwork.Domain.Tests.SharingRequests;

public sealed class WaitForProductTests
{
    private static readonly ProductFacts BeingMade = Card with { Recommendation = Recommendation.Four };
    private static readonly WaitBegan Began = new(1, Noon, Card.Id, Voss, [P3, P4], Recommendation.Four, null);
    private static readonly WaitForProduct Wait = new(null, null);
    private static readonly Story Early = Empty.Knowing(Known(BeingMade));
    private static readonly Story Waiting = Early.Happened(Began);

    [Fact]
    public void A_refused_request_names_the_id_to_wait_under_and_that_id_waits()
    {
        Early.When(new SubmitRequest(null, null)).ShouldBeRefused(Refusal.Conflict("product_not_ready", "mal.voss-herad.1"));
        Early.When(new WaitForProduct(1, null)).ShouldBe(new Decision.Accepted([Began], "mal.voss-herad.1"));
    }

    [Fact]
    public void Waiting_twice_is_refused()
    {
        Waiting.When(Wait).ShouldBeRefused("already_waiting");
        Waiting.When(Wait with { Round = 1 }).ShouldBeRefused("already_waiting");
        Waiting.When(Wait with { Round = 2 }).ShouldBeRefused("request_unknown");
        Waiting.When(new SubmitRequest(null, null)).ShouldBeRefused("product_not_ready");
    }

    [Fact]
    public void When_a_review_has_raised_the_product_the_same_round_becomes_the_request()
    {
        var raised = Waiting.Knowing(Known(Card));
        raised.When(new SubmitRequest(null, null)).ShouldBe(new Decision.Accepted([Submitted], "mal.voss-herad.1"));
        raised.Happened(Submitted).State.ShouldBe(Empty.Happened(Submitted).State);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(null)]
    public void What_can_be_asked_for_is_not_waited_for(int? recommendation) =>
        Empty.Knowing(Known(Card with { Recommendation = (Recommendation?)recommendation })).When(Wait).ShouldBeRefused("nothing_to_wait_for");

    [Fact]
    public void What_could_never_be_asked_for_is_not_waited_for()
    {
        Empty.Knowing(Known(BeingMade with { Developers = [Voss] })).When(Wait).ShouldBeRefused("own_product");
        Empty.Knowing(Known(BeingMade with { Assessed = false })).When(Wait).ShouldBeRefused("product_not_assessed");
        Empty.Knowing(Known(null)).When(Wait).ShouldBeRefused("product_unknown");
        Empty.Knowing().When(Wait).ShouldBeRefused("service_unknown");
    }

    [Theory]
    [InlineData(Role.Reader, "not_allowed")]
    [InlineData(Role.ProjectLead, "not_allowed")]
    [InlineData(Role.Coordinator, "not_allowed")]
    [InlineData(Role.ServiceLeader, "not_your_service")]
    public void Only_the_leader_of_the_service_waits(Role role, string code) => Early.By(People.With(role)).When(Wait).ShouldBeRefused(code);

    [Fact]
    public void Who_no_longer_waits_withdraws_and_may_wait_again()
    {
        Waiting.When(new WithdrawRequest(1, null)).ShouldBeEvents(new RequestWithdrawn(1, Noon, null));
        var again = Waiting.Happened(new RequestWithdrawn(1, Noon, null));
        again.When(Wait).ShouldBe(new Decision.Accepted([Began with { Round = 2 }], "mal.voss-herad.2"));
        again.When(Wait with { Round = 1 }).ShouldBeRefused("request_ended");
    }

    [Fact]
    public void An_open_request_is_not_waited_for_besides() => Early.Happened(Submitted).When(Wait).ShouldBeRefused("already_requested");

    [Fact]
    public void Nobody_answers_what_only_waits()
    {
        var owner = Waiting.By(Owner);
        owner.When(new AcceptRequest(1, null, null)).ShouldBeRefused("only_waiting");
        owner.When(new InviteAsPilot(1, null, null)).ShouldBeRefused("only_waiting");
        owner.When(new DeclineRequest(1, Text("Nei"))).ShouldBeRefused("only_waiting");
        owner.When(new DoStepPart(1, RoutineStep.Introduction, Held)).ShouldBeRefused("not_accepted");
        Waiting.By(People.Coordinator).When(new RemindOwner(1)).ShouldBeRefused("only_waiting");
    }

    [Fact]
    public void It_stands_as_waiting_for_the_working_group_since_it_began()
    {
        var state = Waiting.State.ShouldBeOfType<SharingRequest.Waiting>();
        CaseStanding.Of(state).ShouldBe(new CaseStanding(CaseStatus.Waiting, WaitsFor.WorkingGroup, null));
        state.Case.Since.ShouldBe(Noon);
        SharingRequestDecider.Decider.Deadlines(state).ShouldBeEmpty();
    }
}
