using LearningNetwork.Storage.EventLog;
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

    /// <summary>Ends the process; another one starts when the leases of the first have ended.</summary>
    /// <param name="names">What the new program knows; all there is of bells, unless it is an older one.</param>
    protected async Task Restart(Action<StoredNames>? names = null)
    {
        await Process.DisposeAsync();
        Clock.Advance(new RuntimeOptions().Lease);
        Process = await TestProcess.Start(Database, Clock, names);
    }

    public async ValueTask DisposeAsync()
    {
        await Process.DisposeAsync();
        await Database.DisposeAsync();
    }
}
