using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SelfAssessments;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Tests.Hosts;

/// <summary>A service's self-assessment, on every host: the same said through many doors at once is said once, and by nobody else.</summary>
public abstract partial class HostContract<THosts>
{
    [Fact]
    public async Task A_service_says_once_how_its_practice_is()
    {
        var network = await New();
        var assessment = SelfAssessmentDecider.Of(network.Id, Asker);
        var leader = new Actor(new PersonId("leader"), network.Id, [Role.ServiceLeader], Asker, []);
        var rating = new RateCracks([new(Island.ContactVisits, 3), new(Island.Recruitment, 1)]);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(door =>
            hosts.Doors[door % hosts.Doors.Count].Execute(assessment, rating, new(leader, HostedNetwork.NewId()))));

        answers.ShouldAllBe(answer => Equals(answer, new Answer.Done(1, null)));
        (await network.CommandsIn(assessment)).Count.ShouldBe(1);
        (await hosts.Doors[0].Execute(assessment, rating, network.Coordinator())).ShouldBe(new Answer.Refused(Refusals.NotAllowed));
    }
}
