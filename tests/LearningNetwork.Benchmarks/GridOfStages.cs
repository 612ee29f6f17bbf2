using System.Diagnostics;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage;
using LearningNetwork.Storage.ReadModel.Implementations;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Benchmarks;

/// <summary>The implementation grid of a nation's size: 300 services × 40 products, five stages each over five years; and again on a log twice as long.</summary>
internal static class GridOfStages
{
    private const int Services = 300;
    private const int Products = 40;
    private const int Times = 50;

    private static readonly NetworkId Network = new("vestland");
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow);
    private static readonly Stage[] Path = [Stage.Preparing, Stage.Started, Stage.InOperation, Stage.Sustained, Stage.InOperation];

    public static async Task Measure(Report report)
    {
        await using var seeded = Seed.On(await NewDatabase.Called("bench_grid"));
        await seeded.GetRequiredService<StoragePreparation>().Prepare();
        var (entities, grids) = (seeded.GetRequired(), seeded.GetRequiredService<GridQueries>());
        await Ground(entities);
        await Everywhere((service, product) => Follow(entities, service, product));
        await Limit(report, grids, "the log as it is");
        for (var again = 0; again < 5; again++)
        {
            var trained = 2 + again;
            await Everywhere((service, product) => Say(entities, service, product, new CountStaff(Today, trained, 2), null));
        }

        await Limit(report, grids, "the log twice as long");
    }

    private static async Task Limit(Report report, GridQueries grids, string what)
    {
        var everyone = new CaseVisibility(true, null, []);
        foreach (var (day, when) in new[] { (Today, "today"), (Today.AddYears(-2), "two years ago") })
        {
            var taken = new List<double>();
            for (var time = 0; time < Times; time++)
            {
                var watch = Stopwatch.StartNew();
                var grid = await grids.On(Network, everyone, day, true, 0, 2 * Services, CancellationToken.None);
                taken.Add(watch.Elapsed.TotalMilliseconds);
                if (grid.Stages.Count != Services * Products)
                    throw new InvalidOperationException($"The grid has {grid.Stages.Count} cells.");
            }

            report.Limit($"grid of {Services} × {Products} {when}, {what}, median", taken.Order().ElementAt(Times / 2), 150, "ms");
        }
    }

    private static async Task Ground(IEntities entities)
    {
        await Seed.Ground(entities);
        await Seed.Products(entities, 0, Products);
        var program = Actor.Program(Network, "benchmark");
        await Parallel.ForAsync(0, Services, async (number, _) =>
        {
            var municipality = $"{1000 + number}";
            await Seed.Send(entities, MunicipalityDecider.Decider.In(Network, municipality), program, new RegisterMunicipality($"Kommune {number}", "Vestland"));
            await Seed.Send(entities, ServiceDecider.Decider.In(Network, NameOf(number)), program, new EstablishService($"Teneste {number}", new(municipality), null));
        });
    }

    private static async Task Follow(IEntities entities, int service, int product)
    {
        await Say(entities, service, product, new ExploreProduct(), null);
        foreach (var (index, stage) in Path.Index())
            await Say(entities, service, product, new SetStage(stage, Today.AddMonths(12 * index - 58), ResponsibleRole.TeamLeader, null), index == Path.Length - 1 ? "Fleire slutta" : null);
    }

    private static Task Say(IEntities entities, int service, int product, ImplementationCommand command, string? reason)
    {
        if (command is SetStage set && reason is not null)
            command = set with { Reason = WrittenText.Write("reason", reason, "nn", new(Guid.NewGuid().ToString("N"), "s")).Text };
        var leader = new Actor(new PersonId("leader"), Network, [Role.ServiceLeader], new ServiceId(NameOf(service)), []);
        return Seed.Send(entities, ImplementationDecider.Decider.In(Network, $"product-{product}.{NameOf(service)}"), leader, command);
    }

    private static Task Everywhere(Func<int, int, Task> each) => Parallel.ForAsync(
        0, Services * Products, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (number, _) => await each(number / Products, number % Products));

    private static string NameOf(int service) => $"teneste-{service}";
}
