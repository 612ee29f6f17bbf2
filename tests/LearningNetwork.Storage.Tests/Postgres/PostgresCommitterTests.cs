using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.Tests.Counter;
using Npgsql;

namespace LearningNetwork.Storage.Tests.Postgres;

public sealed class PostgresCommitterTests : StoreTests<PostgresTestDatabase>
{
    [Fact]
    public async Task After_a_lost_connection_the_waiting_are_told_and_the_writer_goes_on()
    {
        await Store.Add("a", 1);
        await KillConnections();

        await Should.ThrowAsync<NpgsqlException>(() => Store.Begin("b", 1));

        (await Store.Begin("c", 1)).ShouldBeOfType<AppendResult.Appended>();
        (await Store.State("b")).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Two_processes_on_one_database_make_one_history()
    {
        await using var other = await Database.Open();
        TestStore[] stores = [Store, other];

        var wins = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Task.Run(() => AddUntilWon(stores[number % 2], 20))));

        (await Store.State("hot")).Total.ShouldBe(6 * 20);
        (await Store.Load("hot")).Head.Version.ShouldBe(wins.Sum());
        (await Store.Get<Storage.EventLog.Verify>().Run(null, default)).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_processes_that_write_the_same_entities_in_groups_do_not_wait_in_a_ring()
    {
        await using var other = await Database.Open();
        var keys = Enumerable.Range(0, 30).Select(number => $"k{number}").ToList();

        var results = await Task.WhenAll(
            keys.Select(key => Store.Begin(key, 1)).Concat(Enumerable.Reverse(keys).Select(key => other.Begin(key, 1))));

        results.Count(result => result is AppendResult.Appended).ShouldBe(30);
        results.Count(result => result is AppendResult.Conflict).ShouldBe(30);
    }

    [Fact]
    public async Task A_value_that_the_database_cannot_take_fails_alone_and_certainly()
    {
        var bad = Store.Begin("bad\0key", 1);
        var good = Store.Begin("good", 1);

        (await Should.ThrowAsync<PostgresException>(() => bad)).SqlState.ShouldStartWith("22");
        (await good).ShouldBeOfType<AppendResult.Appended>();
    }

    private static async Task<int> AddUntilWon(TestStore store, int times)
    {
        var won = 0;
        while (won < times)
            won += await store.Add("hot", 1) is AppendResult.Appended ? 1 : 0;
        return won;
    }

    private async Task KillConnections()
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Database.ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()", connection);
        await command.ExecuteNonQueryAsync();
    }
}
