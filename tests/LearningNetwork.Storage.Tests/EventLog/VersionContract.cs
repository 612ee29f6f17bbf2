using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Runtime.Policies;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Storage.Tests.Counter;

namespace LearningNetwork.Storage.Tests.EventLog;

/// <summary>What holds while programs come and go: snapshots, and events of a program that is newer or older.</summary>
public abstract class VersionContract<TDatabase> : StoreTests<TDatabase> where TDatabase : class, ITestDatabase, new()
{
    [Fact]
    public async Task A_snapshot_is_taken_every_hundred_versions_and_used()
    {
        await AddMany("long", 120);
        (await Store.Scalar<long>("select version from snapshots")).ShouldBe(100);

        await Tamper("update snapshots set state = replace(state, '100', '1000')");

        (await Store.State("long")).Total.ShouldBe(1020);
        (await Store.Load("long")).Head.Version.ShouldBe(120);
    }

    [Fact]
    public async Task A_snapshot_exactly_at_the_head_gives_state_and_hash()
    {
        await AddMany("long", 100);

        var loaded = await Store.Load("long");

        loaded.Head.Version.ShouldBe(100);
        (await Store.Append("long", loaded, (new Add(1, null), Store.Sender()))).ShouldBeOfType<AppendResult.Appended>();
        (await Store.State("long")).Total.ShouldBe(101);
    }

    [Fact]
    public async Task A_snapshot_of_another_schema_is_passed_over()
    {
        await AddMany("long", 120);
        await Tamper("update snapshots set state = 'not even JSON'");

        await Reopen(options => options with { Registry = Registry(state: 2) });

        (await Store.State("long")).Total.ShouldBe(120);
    }

    [Fact]
    public async Task An_event_of_a_newer_program_refuses_its_entity_with_an_alarm_and_nothing_else()
    {
        await Reopen(options => options with { Registry = Registry(schema: 2) });
        await Store.Add("newer", 1);
        await Reopen();
        await Store.Add("old", 1);

        (await Should.ThrowAsync<NewerEventException>(() => Store.Load("newer"))).Stream.ShouldBe("vestland/counter/newer");
        Store.AlarmLog.Alarms.ShouldContain(alarm => alarm.Contains("vestland/counter/newer"));
        (await Store.State("old")).Total.ShouldBe(1);
        await Database.Settled();
        var page = await Store.Get<IPolicyLog>().ReadAfter(new(0, 0), "counter", 10, default);
        page.Events.Select(logged => logged.Happened).ShouldBe([new UnknownEvent("counter/added", 2), new Added(1, null)], ignoreOrder: true);
        await Store.Get<Rebuild>().Run(null, default);
        (await Store.Scalar<string>("select id from counters")).ShouldBe("old");
    }

    [Fact]
    public async Task An_event_of_an_older_program_is_lifted_when_read()
    {
        await Store.Add("a", 3);

        await Reopen(options => options with { Registry = Registry(schema: 2) });

        (await Store.State("a")).Total.ShouldBe(30);
    }

    [Fact]
    public async Task A_program_older_than_the_database_does_not_start()
    {
        await Store.DisposeAsync();
        await Database.Run("insert into migrations (number, name) values (999, 'of a newer program')");

        var failure = await Should.ThrowAsync<InvalidOperationException>(() => Database.Open());

        failure.Message.ShouldContain("newer program");
        await Database.Run("delete from migrations where number = 999");
        Store = await Database.Open();
    }

    private async Task AddMany(string key, int times)
    {
        var commands = Enumerable.Range(0, times).Select(_ => (new Add(1, null), Store.Sender())).Chunk(20);
        foreach (var some in commands)
            (await Store.Append(key, await Store.Load(key), some)).ShouldBeOfType<AppendResult.Appended>();
    }

    /// <summary>Counters as another program knows them: from schema 2 on, events count in tenths.</summary>
    private static EventRegistry Registry(int schema = 1, int state = 1) => new(names => names
        .Text<NetworkId>()
        .Event<Added>("counter/added", schema)
        .Upcast("counter/added", 1, older =>
        {
            older["by"] = older["by"]!.GetValue<int>() * 10;
            return older;
        })
        .Command<Add>("counter/add")
        .State<Count>("counter", state));
}
