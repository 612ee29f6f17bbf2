using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Storage.Tests.Counter;

namespace LearningNetwork.Storage.Tests.ReadModel;

/// <summary>The read model from the log is the one that was lived through.</summary>
public abstract class RebuildContract<TDatabase> : StoreTests<TDatabase> where TDatabase : class, ITestDatabase, new()
{
    [Fact]
    public async Task Rebuilt_from_the_log_the_tables_are_as_they_were_lived_through()
    {
        await LiveALittle();
        var lived = await Dump();
        await Tamper("delete from counters; update counter_sizes set size = size + 1000");
        (await Dump()).ShouldNotBe(lived);

        var events = await Store.Get<Rebuild>().Run(null, default);

        (await Dump()).ShouldBe(lived);
        events.ShouldBe(await Store.Scalar<long>("select count(*) from events"));
        (await Store.Add("c1", 1)).ShouldBeOfType<Runtime.Entities.AppendResult.Appended>();
    }

    [Fact]
    public async Task Progress_is_told_up_to_the_last_event()
    {
        await LiveALittle();
        var told = new Told();

        var events = await Store.Get<Rebuild>().Run(told, default);

        told.Last.ShouldBe(new LogProgress(events, events));
    }

    [Fact]
    public async Task Another_projection_than_the_one_that_wrote_the_tables_rebuilds_them_at_start()
    {
        await LiveALittle();

        await Reopen(options => options with { Projections = [new TotalsProjection()] });

        (await Store.Scalar<long>("select sum(total) from totals")).ShouldBe(await Totals());
        await Should.ThrowAsync<System.Data.Common.DbException>(() => Store.Scalar<long>("select count(*) from counters"));
    }

    [Fact]
    public async Task The_same_projections_leave_the_tables_alone_at_start()
    {
        await LiveALittle();
        await Tamper("delete from counters");

        (await Store.Scalar<long>("select count(*) from counters")).ShouldBe(0);
    }

    [Fact]
    public async Task Several_preparations_at_once_do_not_disturb_each_other()
    {
        await LiveALittle();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Store.Get<StoragePreparation>().Prepare())));

        (await Store.Scalar<long>("select count(*) - count(distinct name) from migrations")).ShouldBe(0);
    }

    private async Task LiveALittle()
    {
        var random = new Random(7);
        for (var step = 0; step < 120; step++)
        {
            Store.Clock.Advance(TimeSpan.FromSeconds(random.Next(1000)) + TimeSpan.FromTicks(7));
            await Store.Add($"c{random.Next(9)}", random.Next(5), random.Next(3) == 0 ? "Ein øving" : null);
        }
    }

    private async Task<long> Totals() =>
        (await Task.WhenAll(Enumerable.Range(0, 9).Select(number => Store.State($"c{number}")))).Sum(count => count.Total);

    private async Task<string> Dump()
    {
        var counters = await Store.Reading.Query<CounterDump>("select * from counters order by network, id", null, default);
        var sizes = await Store.Reading.Query<SizeDump>("select * from counter_sizes order by network, id, size", null, default);
        return string.Join('\n', counters.Select(row => row.ToString()).Concat(sizes.Select(row => row.ToString())));
    }

    private sealed record CounterDump(string Network, string Id, int Total, bool Big, DateTimeOffset ChangedAt, DateOnly ChangedOn, string Sizes, string? Note);

    private sealed record SizeDump(string Network, string Id, int Size);

    private sealed class TotalsProjection : Projection
    {
        private static readonly Table Totals = new("totals", 2, [new("network", ColumnType.Text), new("id", ColumnType.Text), new("total", ColumnType.Number)], []);

        public override IReadOnlyList<Table> Tables => [Totals];

        public override IEnumerable<Row> Rows(Projected step) => [Totals.Row(step.Entity.Network.Value, step.Entity.Key, ((Count)step.After).Total)];
    }

    private sealed class Told : IProgress<LogProgress>
    {
        public LogProgress Last { get; private set; }

        public void Report(LogProgress value) => Last = value;
    }
}
