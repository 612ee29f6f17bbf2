using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.Sqlite;

namespace LearningNetwork.Storage.Tests.Sqlite;

public sealed class SqliteFileTests : StoreTests<SqliteTestDatabase>
{
    [Fact]
    public async Task A_second_program_is_refused()
    {
        var failure = await Should.ThrowAsync<InvalidOperationException>(() => Database.Open());

        failure.Message.ShouldContain("Stop it first");
    }

    [Fact]
    public async Task Acknowledged_means_on_disk()
    {
        (await Pragma("synchronous")).ShouldBe(2L);
        (await Pragma("journal_mode")).ShouldBe("wal");
    }

    [Fact]
    public async Task Hammered_by_writers_and_readers_the_file_stays_whole()
    {
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(number => Task.Run(() => ReadUntil(number, stop.Token))).ToList();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => Write($"c{number}", 150))));
        await stop.CancelAsync();
        var read = await Task.WhenAll(readers);

        read.ShouldAllBe(times => times > 0);
        (await Store.Scalar<long>("select sum(total) from counters")).ShouldBe(8 * 150);
        (await Pragma("integrity_check")).ShouldBe("ok");
        (await Store.Get<Verify>().Run(null, default)).Faults.ShouldBeEmpty();
        await Reopen();
        (await Pragma("integrity_check")).ShouldBe("ok");
    }

    private async Task Write(string key, int times)
    {
        for (var time = 0; time < times; time++)
            (await Store.Add(key, 1, "A note that takes some room: " + new string('x', time))).ShouldBeOfType<AppendResult.Appended>();
    }

    private async Task<int> ReadUntil(int number, CancellationToken stop)
    {
        var times = 0;
        for (; times == 0 || !stop.IsCancellationRequested; times++)
        {
            var total = await Store.Scalar<long?>($"select total from counters where id = 'c{number}'") ?? 0;
            (await Store.State($"c{number}")).Total.ShouldBeGreaterThanOrEqualTo((int)total);
        }

        return times;
    }

    private Task<object> Pragma(string name) => Store.Get<SqliteFile>().Write(connection =>
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"pragma {name}";
        return command.ExecuteScalar()!;
    });
}
