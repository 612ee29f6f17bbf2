using System.Collections.Concurrent;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.Tests.ReadModel;

/// <summary>The same SQL and the same rows on either database.</summary>
public abstract class ReadDatabaseContract<TDatabase> : StoreTests<TDatabase> where TDatabase : class, ITestDatabase, new()
{
    private const string Columns = "id, total, big, changed_at, changed_on, sizes, null as absent, total * 2 as twice";

    [Fact]
    public async Task Every_column_type_comes_back_as_what_was_written()
    {
        Store.Clock.Advance(TimeSpan.FromTicks(12345678));
        await Store.Add("a", 12);

        var row = (await Store.Reading.Find<CounterRow>($"select {Columns} from counters where id = @id", new { id = "a" }, default))!;

        var at = Store.Clock.GetUtcNow().AddTicks(-8);
        (row.Id, row.Total, row.Big, row.ChangedAt, row.ChangedOn, row.Sizes, row.Absent, row.Twice)
            .ShouldBe(("a", 12, true, at, DateOnly.FromDateTime(at.UtcDateTime), "[0,12]", null, 24));
    }

    [Fact]
    public async Task Parameters_of_every_type_find_their_row()
    {
        await Store.Add("a", 12);
        Store.Clock.Advance(TimeSpan.FromDays(1));
        await Store.Add("b", 3);
        var now = Store.Clock.GetUtcNow();

        (await Ids("changed_at < @now", new { now })).ShouldBe(["a"]);
        (await Ids("changed_at >= @now", new { now })).ShouldBe(["b"]);
        (await Ids("changed_on = @day", new { day = DateOnly.FromDateTime(now.UtcDateTime) })).ShouldBe(["b"]);
        (await Ids("big = @flag", new { flag = true })).ShouldBe(["a"]);
        (await Ids("big and not @flag", new { flag = false })).ShouldBe(["a"]);
        (await Ids("total = @total", new { total = 3 })).ShouldBe(["b"]);
    }

    [Fact]
    public async Task Lists_of_values_are_parameters_too()
    {
        await Store.Add("a", 1);
        await Store.Add("b", 2);
        await Store.Add("c", 3);

        (await Ids("id in @ids", new { ids = new[] { "a", "c", "none" } })).ShouldBe(["a", "c"]);
        (await Ids("id NOT IN @ids", new { ids = new[] { "a", "c" } })).ShouldBe(["b"]);
        (await Ids("id in @ids", new { ids = Array.Empty<string>() })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Statements_are_counted_where_counting_was_begun()
    {
        var count = ReadDatabase.Count();

        await Ids("total > 0", null);
        await Ids("total > 0", null);

        count.Statements.ShouldBe(2);
    }

    [Fact]
    public async Task What_was_written_is_told_by_another_mark()
    {
        var marks = new List<string> { await Store.Reading.Moment(default) };
        for (var number = 0; number < 5; number++)
        {
            await Store.Add("a", 1);
            marks.Add(await Store.Reading.Moment(default));
        }

        marks.ShouldBeUnique();
    }

    [Fact]
    public async Task What_is_kept_by_the_mark_is_never_older_than_what_was_written_when_one_asked()
    {
        var (written, kept, served) = (0, new ConcurrentDictionary<string, int>(), 0);
        var writer = Task.Run(async () =>
        {
            for (var number = 1; number <= 150; number++)
            {
                await Store.Add("a", 1);
                Volatile.Write(ref written, number);
            }
        });
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (!writer.IsCompleted)
            {
                var least = Volatile.Read(ref written);
                var mark = await Store.Reading.Moment(default);
                if (kept.TryGetValue(mark, out var total))
                    Interlocked.Increment(ref served);
                else
                    kept[mark] = total = await Store.Reading.Find<int>("select coalesce(sum(total), 0) from counters", null, default);
                total.ShouldBeGreaterThanOrEqualTo(least);
            }
        })));
        await writer;
        served.ShouldBeGreaterThan(0);
    }

    private Task<IReadOnlyList<string>> Ids(string where, object? parameters) =>
        Store.Reading.Query<string>($"select id from counters where {where} order by id", parameters, default);

    private sealed record CounterRow
    {
        public string Id { get; init; } = "";

        public int Total { get; init; }

        public bool Big { get; init; }

        public DateTimeOffset ChangedAt { get; init; }

        public DateOnly ChangedOn { get; init; }

        public string Sizes { get; init; } = "";

        public string? Absent { get; init; }

        public int? Twice { get; init; }
    }
}
