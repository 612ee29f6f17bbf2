using LearningNetwork.Domain;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.Tests.Counter;

/// <summary>A row a counter and a row for each size it has been; those below the last removal are taken away at a hundred.</summary>
public sealed class CounterProjection : Projection
{
    public static Table Counters { get; } = new("counters", KeyColumns: 2,
    [
        new("network", ColumnType.Text), new("id", ColumnType.Text), new("total", ColumnType.Number), new("big", ColumnType.Flag),
        new("changed_at", ColumnType.Moment), new("changed_on", ColumnType.Date), new("sizes", ColumnType.Json), new("note", ColumnType.Text),
    ],
    ["network, total"]);

    public static Table Sizes { get; } = new("counter_sizes", KeyColumns: 3,
        [new("network", ColumnType.Text), new("id", ColumnType.Text), new("size", ColumnType.Number)], []);

    public override IReadOnlyList<Table> Tables => [Counters, Sizes];

    public override IEnumerable<Row> Rows(Projected step)
    {
        var (network, id) = (step.Entity.Network.Value, step.Entity.Key);
        var (before, after) = ((Count)step.Before, (Count)step.After);
        yield return Counters.Row(
            network, id, after.Total, after.Total > 10, step.At, DateOnly.FromDateTime(step.At.UtcDateTime),
            ValueList.Of<int>([before.Total, after.Total]), after.Note?.Id);
        yield return Sizes.Row(network, id, after.Total);
        if (before.Total > 0)
            yield return Sizes.NoRow(network, id, before.Total);
    }
}

public sealed record AboutCounter(string Id) : Question<CounterRow>;

/// <param name="Body">The note's words, read from where texts are kept.</param>
public sealed record CounterRow(string Id, int Total, bool Big, DateTimeOffset ChangedAt, DateOnly ChangedOn, string Sizes, string? Body);

public sealed class CounterAnswers : IFactAnswers
{
    private const string Sql = """
        select c.id, c.total, c.big, c.changed_at, c.changed_on, c.sizes, t.body
        from counters c left join texts t on t.id = c.note where c.network = @network and c.id = @id
        """;

    public int Asked { get; private set; }

    public bool Knows(Question question) => question is AboutCounter;

    public async Task<object?> Answer(ReadDatabase database, NetworkId network, Question question, CancellationToken cancellation)
    {
        Asked++;
        return await database.Find<CounterRow>(Sql, new { network = network.Value, id = ((AboutCounter)question).Id }, cancellation);
    }
}
