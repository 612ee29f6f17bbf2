using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SelfAssessments;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tests.SelfAssessments;

public sealed class SelfAssessmentDeciderTests
{
    private static readonly ServiceId Fitjar = new("fitjar");
    private static readonly RateCracks Two = new([new(Island.Recruitment, 4), new(Island.ContactVisits, 0)]);
    private static readonly Story Nothing = Story.Of(SelfAssessmentDecider.Decider, "fitjar").By(People.LeaderOf(Fitjar));
    private static readonly CracksRated Rated = new([new(Island.ContactVisits, 0), new(Island.Recruitment, 4)], Nothing.Today);

    [Fact]
    public void A_leader_says_how_the_practice_is_and_changes_it_later()
    {
        Nothing.When(Two).ShouldBeEvents(Rated);
        Nothing.Happened(Rated).When(Two).ShouldBeNothing();
        Nothing.Happened(Rated).When(new RateCracks([new(Island.Recruitment, 3), new(Island.ContactVisits, 0)]))
            .ShouldBeEvents(new CracksRated([new(Island.Recruitment, 3)], Nothing.Today));
        Nothing.Happened(Rated).On(Nothing.Today.AddDays(1)).When(Two).ShouldBeEvents(Rated with { On = Nothing.Today.AddDays(1) });
    }

    [Fact]
    public void What_is_left_out_stays_as_it_was()
    {
        var later = new CracksRated([new(Island.FollowUpOfParents, 2), new(Island.Recruitment, 1)], Nothing.Today.AddDays(40));
        Nothing.Happened(Rated, later).State.ShouldBe(new SelfAssessment.Made(
        [
            new(Island.FollowUpOfParents, 2, later.On), new(Island.ContactVisits, 0, Rated.On), new(Island.Recruitment, 1, later.On),
        ]));
    }

    [Fact]
    public void Only_the_own_services_leader_may()
    {
        Nothing.By(People.LeaderOf(new("bergen"))).When(Two).ShouldBeRefused(Refusals.NotAllowed);
        foreach (var actor in People.OfEveryRole.Append(People.With(Role.ServiceWorker) with { Service = Fitjar }).Append(People.Program))
            Nothing.By(actor).When(Two).ShouldBeRefused(Refusals.NotAllowed);
    }

    [Fact]
    public void What_does_not_add_up_is_refused()
    {
        Nothing.When(new RateCracks([])).ShouldBeRefused(Refusals.Required("cracks"));
        foreach (var wrong in new IslandCrack[] { new(Island.Recruitment, 5), new(Island.Recruitment, -1), new((Island)9, 1), new(0, 1) })
            Nothing.When(new RateCracks([wrong])).ShouldBeRefused(Refusals.NotAValue("cracks"));
        Nothing.When(new RateCracks([new(Island.Recruitment, 1), new(Island.Recruitment, 2)])).ShouldBeRefused(Refusals.NotAValue("cracks"));
    }
}
