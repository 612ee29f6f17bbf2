using LearningNetwork.Benchmarks;
using LearningNetwork.Runtime;
using LearningNetwork.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Silo.Benchmarks;

/// <summary>What a load came to on some processes.</summary>
/// <param name="Cpu">Microseconds of processor time that the hosting processes, not the database, took for each thing done.</param>
internal sealed record Load(Measured Measured, double Cpu);

/// <summary>Some processes on one new database, which share the clients of each load evenly.</summary>
internal sealed class Workers : IAsyncDisposable
{
    private readonly List<WorkerProcess> _all = [];
    private readonly TimeSpan _each;

    private Workers(string name, TimeSpan each) => (Name, _each) = (name, each);

    public string Name { get; }

    public static async Task<Workers> Start(string host, int processes, TimeSpan each)
    {
        var postgres = await NewDatabase.Called($"bench_{host}_{processes}");
        await using (var storage = new ServiceCollection().AddPostgresStorage(postgres).AddLearningNetworkRuntime(loops: false).BuildServiceProvider())
            await storage.GetRequiredService<StoragePreparation>().Prepare();
        var workers = new Workers($"{processes} × {host}", each);
        for (var i = 0; i < processes; i++)
            workers._all.Add(await WorkerProcess.Start(host, postgres));
        return workers;
    }

    /// <summary>Puts a load on all of them at once.</summary>
    public async Task<Load> Put(string work, int clients)
    {
        var share = clients / _all.Count;
        await Task.WhenAll(_all.Select((worker, i) => worker.Prepare(new(work, i * share, share, _each))));
        var done = await Task.WhenAll(_all.Select(worker => worker.Go()));
        var measured = Measured.Of(done.SelectMany(one => one.Taken), _each);
        return new(measured, done.Sum(one => one.Cpu.TotalMicroseconds) / done.Sum(one => one.Taken.Length));
    }

    public Task<long> BytesPerIdle(int entities) => _all[0].BytesPerIdle(entities);

    public async ValueTask DisposeAsync()
    {
        foreach (var worker in _all)
            await worker.DisposeAsync();
    }
}
