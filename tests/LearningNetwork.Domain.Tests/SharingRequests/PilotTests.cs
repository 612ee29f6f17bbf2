using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using static LearningNetwork.Domain.Tests.SharingRequests.Cases;

namespace LearningNetwork.Domain.Tests.SharingRequests;

public sealed class PilotTests
{
    private static readonly Story Interested = Empty.Happened(
        Submitted with { Handling = Handling.InterestInTrial, Recommendation = Recommendation.Three, AnswerBy = null }).By(Owner);

    private static readonly RequestInvited Invited = new(1, Noon, ResourceLevel.Moderate, Submitted.Steps, null);

    [Fact]
    public void An_owner_invites_and_the_interest_is_accepted()
    {
        Interested.When(new InviteAsPilot(1, null, null)).ShouldBeEvents(Invited);
        var pilot = Interested.Happened(Invited);
        pilot.State.ShouldBeOfType<SharingRequest.Accepted>();
        pilot.When(new InviteAsPilot(1, null, null)).ShouldBeNothing();
        pilot.When(new DoStepPart(1, RoutineStep.Introduction, Held)).ShouldBeEvents(Did(RoutineStep.Introduction, Side.Giver, Held));
    }

    [Fact]
    public void Without_a_stated_level_the_owner_states_one_when_inviting()
    {
        var bare = Empty.Happened(Submitted with { Handling = Handling.InterestInTrial, Level = null, Steps = [] }).By(Owner);
        bare.When(new InviteAsPilot(1, null, null)).ShouldBeRefused("level_required");
        bare.When(new InviteAsPilot(1, (ResourceLevel)99, null)).ShouldBeRefused("not_a_value");
        bare.When(new InviteAsPilot(1, ResourceLevel.Low, null)).ShouldBeEvents(Invited with { Level = ResourceLevel.Low, Steps = [RoutineStep.Plan, RoutineStep.InUse] });
        Interested.When(new InviteAsPilot(1, ResourceLevel.Low, null)).ShouldBeRefused("level_is_stated");
    }

    [Fact]
    public void Only_an_interest_is_invited_and_only_by_an_owner()
    {
        Empty.Happened(Submitted).By(Owner).When(new InviteAsPilot(1, null, null)).ShouldBeRefused("not_an_interest");
        Interested.By(Asker).When(new InviteAsPilot(1, null, null)).ShouldBeRefused("not_allowed");
        Interested.By(People.LeadOf(new Domain.Projects.ProjectId("p1a"))).When(new InviteAsPilot(1, null, null)).ShouldBeRefused("not_your_project");
        Interested.By(People.Coordinator).When(new InviteAsPilot(1, null, null)).ShouldBeRefused("not_allowed");
        Interested.Happened(new RequestWithdrawn(1, Noon, null)).When(new InviteAsPilot(1, null, null)).ShouldBeRefused("request_ended");
    }
}
