using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using static LearningNetwork.Domain.Tests.SharingRequests.Cases;

namespace LearningNetwork.Domain.Tests.SharingRequests;

public sealed class SubmitRequestTests
{
    private static readonly SubmitRequest Ask = new(null, null);

    [Fact]
    public void A_leader_asks_and_gets_the_first_round_with_its_steps() =>
        Empty.When(Ask).ShouldBe(new Decision.Accepted([Submitted], "mal.voss-herad.1"));

    [Fact]
    public void The_asker_may_choose_one_of_several_owners()
    {
        Decided<RequestSubmitted>(Empty.When(Ask with { Owner = P4 })).Owners.ShouldBe([P4]);
        Empty.When(Ask with { Owner = new("p9") }).ShouldBeRefused("owner_unknown");
    }

    [Fact]
    public void An_open_case_is_not_opened_again_not_for_a_sister_municipality_either() =>
        Empty.Happened(Submitted).When(Ask).ShouldBeRefused(SharingRequestRefusals.AlreadyRequested(1));

    [Theory]
    [InlineData(Role.Reader, "not_allowed")]
    [InlineData(Role.ProjectLead, "not_allowed")]
    [InlineData(Role.Coordinator, "not_allowed")]
    [InlineData(Role.ServiceLeader, "not_your_service")]
    public void Only_the_leader_of_the_service_asks(Role role, string code) => Empty.By(People.With(role)).When(Ask).ShouldBeRefused(code);

    [Fact]
    public void What_cannot_be_had_is_refused_with_the_reason()
    {
        Refused(Card with { Recommendation = Recommendation.Four }, "product_not_ready");
        Refused(Card with { HasContact = false }, "product_without_contact");
        Refused(Card with { Developers = [Voss] }, "own_product");
        Refused(Card with { Assessed = false }, "product_not_assessed");
        Refused(null, "product_unknown");
    }

    [Fact]
    public void A_service_that_does_not_exist_asks_for_nothing() => Empty.Knowing().When(Ask).ShouldBeRefused("service_unknown");

    [Theory]
    [InlineData(Recommendation.One, Handling.JointTraining)]
    [InlineData(Recommendation.Three, Handling.InterestInTrial)]
    public void What_waits_for_others_than_an_owner_has_no_time_to_answer(Recommendation recommendation, Handling handling)
    {
        var submitted = Decided<RequestSubmitted>(Empty.Knowing(Known(Card with { Recommendation = recommendation })).When(Ask));
        submitted.Handling.ShouldBe(handling);
        submitted.AnswerBy.ShouldBeNull();
    }

    [Fact]
    public void An_ended_case_can_be_opened_as_the_next_round() =>
        Empty.Happened(Submitted, new RequestWithdrawn(1, Noon, null)).When(Ask).ShouldBe(new Decision.Accepted([Submitted with { Round = 2 }], "mal.voss-herad.2"));

    private static void Refused(ProductFacts? product, string code) => Empty.Knowing(Known(product)).When(Ask).ShouldBeRefused(code);

    private static T Decided<T>(Decision decision) => decision.ShouldBeOfType<Decision.Accepted>().Events.ShouldHaveSingleItem().ShouldBeOfType<T>();
}
