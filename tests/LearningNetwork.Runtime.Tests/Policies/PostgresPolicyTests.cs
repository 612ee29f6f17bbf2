using LearningNetwork.Runtime.Tests.Hosting;
using Npgsql;

namespace LearningNetwork.Runtime.Tests.Policies;

public sealed class PostgresPolicyTests : PolicyContract<PostgresTestDatabase>
{
    private const string LateId = "late-command";

    [Fact]
    public async Task An_event_that_commits_after_younger_ones_is_not_skipped()
    {
        await using var elsewhere = await TestProcess.Start(Database, Clock);
        var policy = await Begun();
        await using var other = new NpgsqlConnection(Database.ConnectionString);
        await other.OpenAsync();
        await using var unfinished = await other.BeginTransactionAsync();
        await HoldUp(LateId, other);
        var late = elsewhere.Send("late", new Ring("target"), LateId);
        await UntilSomeoneWaits();
        await Process.Send("young", new Ring("target"));
        await policy.Round(Never);
        Causes().ShouldBeEmpty();
        await unfinished.RollbackAsync();
        await late;
        await Database.Settled();

        await policy.Round(Never);

        Causes().ShouldBe(["late@1", "young@1"]);
    }

    /// <summary>Whoever appends the command waits in the middle of its transaction, to see whether this row is committed.</summary>
    private static async Task HoldUp(string commandId, NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(
            "insert into commands (network, actor, command_id, fingerprint, stream, version, at) values ($1, $2, $3, '', '', 1, now())", connection);
        foreach (var value in (string[])[TestProcess.Network.Value, TestProcess.Person, commandId])
            command.Parameters.AddWithValue(value);
        await command.ExecuteNonQueryAsync();
    }

    private async Task UntilSomeoneWaits()
    {
        // Outside of any transaction, where the view is read anew each time.
        await using var connection = new NpgsqlConnection(Database.ConnectionString);
        await connection.OpenAsync();
        const string Waiting = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
        await using var command = new NpgsqlCommand(Waiting, connection);
        while ((long)(await command.ExecuteScalarAsync())! == 0) { }
    }
}
