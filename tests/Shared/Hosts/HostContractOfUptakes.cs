using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Uptakes;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Tests.Hosts;

/// <summary>What a service takes out, on every host: written down once a day, whichever door it came through.</summary>
public abstract partial class HostContract<THosts>
{
    [Fact]
    public async Task What_a_service_takes_out_through_many_doors_is_written_down_once()
    {
        var network = await New();
        var uptake = new UptakeKey(Model, Asker).In(network.Id);
        var worker = new Actor(new PersonId("worker"), network.Id, [Role.ServiceWorker], Asker, []);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(door =>
            hosts.Doors[door % hosts.Doors.Count].Execute(uptake, new TakeOut(new("1-1"), "Malen", 1), new(worker, HostedNetwork.NewId()))));

        answers.ShouldAllBe(answer => Equals(answer, new Answer.Done(1, null)));
        (await network.CommandsIn(uptake)).Count.ShouldBe(1);
        (await hosts.Doors[0].Execute(uptake, new TakeOut(new("1-2"), "Sida", 1), network.Coordinator())).ShouldBe(new Answer.Refused(Refusals.NotAllowed));
    }
}
