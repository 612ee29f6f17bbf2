using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using static LearningNetwork.Domain.Tests.SharingRequests.Cases;

namespace LearningNetwork.Domain.Tests.SharingRequests;

/// <summary>Recommendation × level, 'not stated' included: who says yes with which command, and what then follows.</summary>
public sealed class WayInTests
{
    public static TheoryData<int?, string?, string> Table { get; } = new(
        from recommendation in new (int? Number, string Yes)[] { (1, "JoinCohort"), (2, "AcceptRequest"), (3, "InviteAsPilot"), (4, ""), (null, "AcceptRequest") }
        from level in new string?[] { "Low", "Moderate", "High", null }
        select (recommendation.Number, level, recommendation.Yes));

    [Theory]
    [MemberData(nameof(Table))]
    public void One_way_leads_in_and_the_others_are_refused(int? recommendation, string? level, string yes)
    {
        ResourceLevel? stated = level is null ? null : Enum.Parse<ResourceLevel>(level);
        var story = Empty.Knowing(Known(Card with { Recommendation = (Recommendation?)recommendation, ResourceLevel = stated }));
        if (story.When(new SubmitRequest(null, null)) is not Decision.Accepted { Events: [RequestSubmitted submitted] })
        {
            yes.ShouldBe("");
            story.When(new WaitForProduct(null, null)).ShouldBeOfType<Decision.Accepted>();
            return;
        }

        var asked = story.Happened(submitted);
        ResourceLevel? named = level is null ? ResourceLevel.High : null;
        foreach (var (command, actor) in ((SharingRequestCommand, Actor)[])
            [(new AcceptRequest(1, named, null), Owner), (new InviteAsPilot(1, named, null), Owner), (new JoinCohort(1, new(Card.Id, 1), named), People.Program)])
        {
            if (asked.By(actor).When(command) is not Decision.Accepted { Events: [var happened] })
                command.GetType().Name.ShouldNotBe(yes);
            else if (happened is not RequestJoined)
                Follows(command, yes, asked.Happened(happened).State, stated ?? ResourceLevel.High);
        }
    }

    private static void Follows(SharingRequestCommand command, string yes, object state, ResourceLevel level)
    {
        command.GetType().Name.ShouldBe(yes);
        var accepted = state.ShouldBeOfType<SharingRequest.Accepted>();
        (accepted.Case.Level, accepted.Case.Steps).ShouldBe((level, SharingRoutine.StepsOf(level, SharingRoutine.UsualSteps)));
    }
}
