using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.Workshops;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Tests.Hosts;

/// <summary>Workshops on every host: of many who take a role at the same time one has it, and nobody has both.</summary>
public abstract partial class HostContract<THosts>
{
    [Fact]
    public async Task Of_many_who_take_a_role_at_once_one_has_it()
    {
        var network = await New();
        await network.Send(0, network.Municipality(4601), HostedNetwork.Register(4601));
        await Do(ServiceDecider.Decider.In(network.Id, Asker.Value), new EstablishService("Bergen", new("4601"), null), Actor.Program(network.Id, "test"));
        var workshop = new WorkshopId(Asker, "ettervern").In(network.Id);
        var purpose = Written("Kvifor nei?");
        await Do(workshop, new PlanWorkshop("Ettervern", WorkshopLevel.Service, new(2099, 1, 15), purpose, null, []), Worker("w0"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(one =>
            hosts.Doors[one % hosts.Doors.Count].Execute(workshop, new TakeRole(WorkshopRole.Facilitator), new(Worker("w" + one), HostedNetwork.NewId()))));

        answers.OfType<Answer.Done>().ShouldHaveSingleItem();
        answers.Count(answer => Equals(answer, new Answer.Refused(WorkshopRefusals.RoleTaken))).ShouldBe(7);
        (await network.CommandsIn(workshop)).Count.ShouldBe(2);

        Actor Worker(string person) => new(new PersonId(person), network.Id, [Role.ServiceWorker], Asker, []);
    }
}
