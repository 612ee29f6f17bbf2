using LearningNetwork.Runtime;
using LearningNetwork.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Benchmarks;

/// <summary>What it gains on SQLite that commands waiting at the same time share a commit: 16 who ask, in this process, on a real disk.</summary>
internal static class SharedCommits
{
    public static async Task Measure(Report report)
    {
        var alone = report.Add("SQLite, a commit each, 16 at once", await Run(mostInGroup: 1));
        report.Ratio("SQLite, shared commits / a commit each", 1.7, await Run(new StorageOptions().MostInGroup), alone);
    }

    private static async Task<Measured> Run(int mostInGroup)
    {
        var folder = Directory.CreateTempSubdirectory("ln-bench-");
        try
        {
            await using var services = new ServiceCollection()
                .AddSqliteStorage(folder.FullName, new StorageOptions { MostInGroup = mostInGroup })
                .AddLearningNetworkRuntime(loops: false).BuildServiceProvider();
            await services.GetRequiredService<StoragePreparation>().Prepare();
            var entities = services.GetRequired();
            await Seed.Ground(entities);
            var number = 0;
            return await Load.Of(16, _ => Task.FromResult<Func<Task>>(() => Seed.Register(entities, Interlocked.Increment(ref number))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
