using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using LearningNetwork.Storage.ReadModel.Tellings;
using LearningNetwork.Storage.Tests.EventLog;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.Tellings;

/// <summary>A process is killed between what happens and its being read: the next one tells of all of it, and of nothing twice.</summary>
public abstract class ToldThoughKilledContract<TDatabase>(string name) : IAsyncLifetime where TDatabase : class, ITestDatabase, new()
{
    private const int BeforeTheKill = 60;

    protected TDatabase Database { get; } = new();

    protected abstract string Place { get; }

    public ValueTask InitializeAsync() => Database.InitializeAsync();

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    [Fact]
    public async Task Whatever_happened_is_told_exactly_once()
    {
        var acknowledged = await TellAndKill();

        await using var store = await Database.Open(SmallNetwork.Options);
        var network = new SmallNetwork(store);
        var told = await new TellingQueries(store.Reading).List(network.Lead("p3"), unreadOnly: true, store.Clock.GetUtcNow(), 0, 100_000, default);

        var happened = await store.Scalar<int>("select count(*) from events where stream = 'vestland/sharing-request/mal.voss-herad'");
        happened.ShouldBeGreaterThanOrEqualTo(acknowledged);
        told.Items.Select(telling => telling.Id.Version).Order().ShouldBe(Enumerable.Range(1, happened));
    }

    /// <summary>The last version that the killed process acknowledged.</summary>
    private async Task<int> TellAndKill()
    {
        var start = new ProcessStartInfo("dotnet", [Assembly.GetExecutingAssembly().Location, TellUntilKilled.Name, name, Place]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var acknowledged = 0;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            acknowledged = int.Parse(line, CultureInfo.InvariantCulture);
            if (acknowledged == BeforeTheKill)
                process.Kill();
        }

        await process.WaitForExitAsync();
        acknowledged.ShouldBeGreaterThanOrEqualTo(BeforeTheKill);
        return acknowledged;
    }
}

public sealed class ToldThoughKilledOnSqliteTests() : ToldThoughKilledContract<SqliteTestDatabase>(AppendUntilKilled.Sqlite)
{
    protected override string Place => Database.Folder;
}

public sealed class ToldThoughKilledOnPostgresTests() : ToldThoughKilledContract<PostgresTestDatabase>(AppendUntilKilled.Postgres)
{
    protected override string Place => Database.ConnectionString;
}
