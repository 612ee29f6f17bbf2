using LearningNetwork.Tests;

namespace LearningNetwork.Runtime.Tests.Hosting;

/// <summary>Each test has a database of its own and one process on it.</summary>
public abstract class ProcessTests<TDatabase> : IAsyncLifetime where TDatabase : class, ITestDatabase, new()
{
    protected static readonly CancellationToken Never = CancellationToken.None;

    protected TDatabase Database { get; } = new();

    protected FakeClock Clock { get; } = new();

    protected TestProcess Process { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        Process = await TestProcess.Start(Database, Clock);
    }

    public async ValueTask DisposeAsync()
    {
        await Process.DisposeAsync();
        await Database.DisposeAsync();
    }
}
