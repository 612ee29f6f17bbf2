using LearningNetwork.Domain;
using LearningNetwork.Runtime.Policies;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.Policies;

/// <summary>
/// Reads the log by (transaction, position), and on PostgreSQL only below the oldest transaction that is still under way:
/// one that commits late would otherwise be passed over.
/// </summary>
internal sealed class PolicyLog(WriteDatabase dialect, ReadDatabase database, EventRegistry registry) : IPolicyLog
{
    private readonly string _end = $"""
        select e.{dialect.XactAsNumber} as xact, e.position from events e
        where e.position > 0{dialect.Settled} order by e.xact desc, e.position desc limit 1
        """;

    private readonly string _page = $"""
        select e.{dialect.XactAsNumber} as xact, e.position, e.stream, e.version, e.type, e.schema, e.at, e.cause,
            case when e.stream like @like then e.data end as data
        from events e
        where (e.xact, e.position) > ({dialect.NumberAsXact("@transaction")}, @position){dialect.Settled}
        order by e.xact, e.position limit @most
        """;

    public async Task<LogMark> End(CancellationToken cancellation) =>
        await database.Find<LogRow>(_end, null, cancellation) is { } last ? last.Mark : new(0, 0);

    public async Task<LogPage> ReadAfter(LogMark mark, string kind, int most, CancellationToken cancellation)
    {
        var parameters = new { like = $"%/{kind}/%", transaction = mark.Transaction, position = mark.Position, most };
        var rows = await database.Query<LogRow>(_page, parameters, cancellation);
        var events = rows.Where(row => EntityId.OfStream(row.Stream).Kind == kind).Select(row => row.Logged(registry));
        return new(events.ToValueList(), rows.Count == 0 ? mark : rows[^1].Mark, rows.Count == most);
    }
}
