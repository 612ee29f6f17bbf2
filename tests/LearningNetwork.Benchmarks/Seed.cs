using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Runtime;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Benchmarks;

/// <summary>Fills a database by commands, as the program would.</summary>
internal static class Seed
{
    private static readonly NetworkId Vestland = new("vestland");
    private static readonly Actor Program = Actor.Program(Vestland, "benchmark");
    private static readonly Actor WorkingGroup = new(new PersonId("benchmark-group"), Vestland, [Role.WorkingGroup], null, []);

    public static ServiceProvider On(string postgres) =>
        new ServiceCollection().AddPostgresStorage(postgres).AddLearningNetworkRuntime(loops: false).BuildServiceProvider();

    /// <summary>Products of project p3, ready to be asked for.</summary>
    public static Task Products(IEntities entities, int from, int count) => Parallel.ForAsync(from, from + count, async (number, _) =>
    {
        var id = ProductDecider.Decider.In(Vestland, $"product-{number}");
        await Register(entities, number);
        await Send(entities, id, Program, new NameContact(new("bergen"), ContactRole.Developer));
        await Send(entities, id, Program, new SubmitProduct());
        await Send(entities, id, WorkingGroup, new ReviewProduct(
            Recommendation.Two, ResourceLevel.Moderate, null, [(Island)((number % 8) + 1)], new DateOnly(2023, 12, 1), "benchmark", null, null, null, false));
    });

    /// <summary>What a product needs around it: a municipality, its service, their project.</summary>
    public static async Task Ground(IEntities entities)
    {
        await Send(entities, MunicipalityDecider.Decider.In(Vestland, "4601"), Program, new RegisterMunicipality("Bergen", "Vestland"));
        await Send(entities, ServiceDecider.Decider.In(Vestland, "bergen"), Program, new EstablishService("Bergen", new("4601"), null));
        await Send(entities, ProjectDecider.Decider.In(Vestland, "p3"), Program, new StartProject("P3", "Prosjekt", [new("bergen")], [], null, null));
    }

    public static Task Register(IEntities entities, int number) => Send(
        entities, ProductDecider.Decider.In(Vestland, $"product-{number}"), Program,
        new RegisterProduct($"Produkt nr. {number}", ProductKind.Template, [new("p3")], [], null));

    /// <summary>A product's contact named and removed again, over and over: events without end on few rows.</summary>
    public static Task Events(IEntities entities, int count) => Parallel.ForAsync(0, 16, async (client, _) =>
    {
        var id = ProductDecider.Decider.In(Vestland, $"product-{client}");
        for (var number = 0; number < count / 32; number++)
        {
            await Send(entities, id, Program, new NameContact(new("alver"), ContactRole.Developer));
            await Send(entities, id, Program, new RemoveContact(new("alver"), ContactRole.Developer));
        }
    });

    public static async Task Send(IEntities entities, EntityId id, Actor actor, Command command)
    {
        var answer = await entities.Execute(id, command, new Sender(actor, new CommandId(Guid.NewGuid().ToString())));
        if (answer is Answer.Refused refused)
            throw new InvalidOperationException($"{id}: {refused.Refusal}");
    }
}

internal static class Entities
{
    public static IEntities GetRequired(this IServiceProvider services) => services.GetRequiredService<IEntities>();
}
