using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.InterestRounds;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Tests.Hosts;

/// <summary>A round of interest, on every host: opened once, answered once by each, whichever door it came through.</summary>
public abstract partial class HostContract<THosts>
{
    [Fact]
    public async Task A_round_of_interest_is_opened_once_and_answered_once()
    {
        var network = await New();
        await Queue(network);
        var round = new InterestRoundId("2026", "kva-no");
        var open = new OpenInterestRound("Kva no?", [], DateOnly.FromDateTime(DateTime.UtcNow).AddDays(30));
        var opened = await Task.WhenAll(Enumerable.Range(0, 6).Select(door => hosts.Doors[door % hosts.Doors.Count].Execute(round.In(network.Id), open, network.Coordinator())));
        opened.ShouldAllBe(answer => Equals(answer, new Answer.Done(1, null)));

        var leader = new Actor(new PersonId("leader"), network.Id, [Role.ServiceLeader], Asker, []);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(door => hosts.Doors[door % hosts.Doors.Count].Execute(
            InterestDecider.Of(network.Id, Asker), new DeclareInterest(round, [new(Model, InterestLevel.Want)]), new(leader, HostedNetwork.NewId()))));

        answers.ShouldAllBe(answer => Equals(answer, new Answer.Done(1, null)), string.Join(", ", answers.Select(answer => answer.ToString())));
        (await hosts.Doors[0].Execute(round.In(network.Id), new CloseInterestRound(), new(leader, HostedNetwork.NewId()))).ShouldBe(new Answer.Refused(Refusals.NotAllowed));
    }
}
