using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.Tests.Counter;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.EventLog;

/// <summary>A process is killed while it appends: whatever it acknowledged is there, and nothing by halves.</summary>
public abstract class CrashContract<TDatabase>(string name) : StoreTests<TDatabase> where TDatabase : class, ITestDatabase, new()
{
    private const int BeforeTheKill = 300;

    protected abstract string Place { get; }

    [Fact]
    public async Task What_a_killed_process_acknowledged_is_there()
    {
        await Store.DisposeAsync();

        var acknowledged = await AppendAndKill();

        Store = await Database.Open();
        foreach (var number in Enumerable.Range(0, AppendUntilKilled.Counters))
        {
            var loaded = await Store.Load($"c{number}");
            loaded.Head.Version.ShouldBeGreaterThanOrEqualTo(acknowledged.GetValueOrDefault($"c{number}"));
            ((Count)loaded.State).Total.ShouldBe(loaded.Head.Version);
        }

        acknowledged.Values.Sum().ShouldBeGreaterThanOrEqualTo(BeforeTheKill);
        var events = await Store.Scalar<long>("select count(*) from events");
        (await Store.Scalar<long>("select count(*) from commands")).ShouldBe(events);
        (await Store.Scalar<long>("select count(*) from texts")).ShouldBe(events);
        (await Store.Scalar<long>("select sum(total) from counters")).ShouldBe(events);
        (await Store.Get<Verify>().Run(null, default)).Faults.ShouldBeEmpty();
    }

    /// <summary>The last version of each counter that the killed process said was appended.</summary>
    private async Task<Dictionary<string, int>> AppendAndKill()
    {
        var start = new ProcessStartInfo("dotnet", [Assembly.GetExecutingAssembly().Location, AppendUntilKilled.Name, name, Place]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var acknowledged = new Dictionary<string, int>();
        for (var lines = 0; await process.StandardOutput.ReadLineAsync() is { } line; lines++)
        {
            if (line.Split(' ') is [var key, var version])
                acknowledged[key] = Math.Max(acknowledged.GetValueOrDefault(key), int.Parse(version, CultureInfo.InvariantCulture));
            if (lines == BeforeTheKill)
                process.Kill();
        }

        await process.WaitForExitAsync();
        return acknowledged;
    }
}

public sealed class CrashOnSqliteTests() : CrashContract<SqliteTestDatabase>(AppendUntilKilled.Sqlite)
{
    protected override string Place => Database.Folder;
}

public sealed class CrashOnPostgresTests() : CrashContract<PostgresTestDatabase>(AppendUntilKilled.Postgres)
{
    protected override string Place => Database.ConnectionString;
}
