using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Tests.Hosts;

/// <summary>Joint training on every host: whoever opens cohorts at the same time, a request is in one of them.</summary>
public abstract partial class HostContract<THosts>
{
    private static readonly ProductId Model = new("modell");
    private static readonly ServiceId Asker = new("bergen");
    private static readonly SharingRequestId Request = new(new(Model, Asker), 1);

    [Fact]
    public async Task Of_many_who_open_a_cohort_with_the_same_request_one_does()
    {
        var network = await New();
        await Queue(network);
        var training = CohortDecider.Decider.In(network.Id, Model.Value);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(door => network.Send(door, training, Opening(places: door + 1))));

        answers.OfType<Answer.Done>().ShouldHaveSingleItem().ShouldBe(new Answer.Done(1, "modell.1"));
        answers.Count(answer => Equals(answer, new Answer.Refused(CohortRefusals.AlreadyInCohort(Request, new(Model, 1))))).ShouldBe(7);
        (await network.CommandsIn(training)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_cohort_that_its_request_heard_of_twice_is_joined_once()
    {
        var network = await New();
        await Queue(network);
        var join = new JoinCohort(1, new(Model, 1), null);
        var request = Request.Case.In(network.Id);

        var answers = await Task.WhenAll(hosts.Doors.Select(door => door.Execute(request, join, new(Actor.Program(network.Id, "policy"), HostedNetwork.NewId()))));

        answers.ShouldAllBe(answer => answer is Answer.Done);
        (await network.CommandsIn(request)).Count.ShouldBe(2);
    }

    /// <summary>A service that queues for a model which a project of its own network made.</summary>
    private async Task Queue(HostedNetwork network)
    {
        var program = Actor.Program(network.Id, "test");
        await network.Send(0, network.Municipality(4601), HostedNetwork.Register(4601));
        await Do(ServiceDecider.Decider.In(network.Id, Asker.Value), new EstablishService("Bergen", new("4601"), null), program);
        await Do(ProjectDecider.Decider.In(network.Id, "p1a"), new StartProject("P1", "Prosjektet", [Asker], [], null, null), program);
        var product = ProductDecider.Decider.In(network.Id, Model.Value);
        await Do(product, new RegisterProduct("Modell", ProductKind.Model, [new("p1a")], [], null), program);
        await Do(product, new NameContact(Asker, ContactRole.ProjectContact), program);
        await Do(product, new SubmitProduct(), program);
        await Do(
            product,
            new ReviewProduct(Recommendation.One, ResourceLevel.High, null, [], new(2024, 1, 1), "test", null, null, null, false),
            new(new PersonId("group"), network.Id, [Role.WorkingGroup], null, []));
        await Do(Request.Case.In(network.Id), new SubmitRequest(null, null), new(new PersonId("leader"), network.Id, [Role.ServiceLeader], Asker, []));
    }

    private async Task Do(EntityId entity, Command command, Actor actor) =>
        (await hosts.Doors[0].Execute(entity, command, new(actor, HostedNetwork.NewId()))).ShouldBeOfType<Answer.Done>();

    private static OpenCohort Opening(int places) => new(
        new(2099, 1, 1), InstructorRole.Developer, places, Written("To dagar"), null, [Request]);
}
