using System.Data.Common;
using Dapper;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.EventLog;

/// <summary>
/// Checks the log against itself: every stream's versions without gaps, every hash chained to the one before, every event's
/// command answered, no stream shorter than an answer says, every text that an event refers to there and unchanged, or erased.
/// </summary>
public sealed class Verify
{
    private const int EventsAtOnce = 2000;

    private const string PageSql = """
        select stream, version, type, schema, data, actor, service, at, command_id, cause, hash
        from events where (stream, version) > (@stream, @version) order by stream, version limit @most
        """;

    private const string UnansweredSql = """
        select e.stream || '@' || e.version from events e where not exists (
            select 1 from commands c where c.network = e.network and c.actor = e.actor and c.command_id = e.command_id and c.stream = e.stream)
        """;

    private const string TooShortSql = """
        select c.stream from commands c group by c.stream
        having max(c.version) > (select coalesce(max(e.version), 0) from events e where e.stream = c.stream)
        """;

    private readonly WriteDatabase _database;

    internal Verify(WriteDatabase database) => _database = database;

    public Task<VerifyReport> Run(IProgress<LogProgress>? progress, CancellationToken cancellation) => _database.Transact(
        async connection =>
        {
            await connection.ExecuteAsync(_database.OneView);
            var report = new VerifyReport { Commands = await connection.ExecuteScalarAsync<long>("select count(*) from commands") };
            await CheckEvents(connection, report, progress, cancellation);
            foreach (var stray in await connection.QueryAsync<string>(UnansweredSql))
                report.Fault($"{stray}: its command has no answer");
            foreach (var stream in await connection.QueryAsync<string>(TooShortSql))
                report.Fault($"{stream}: a command was answered with a version that the stream does not have");
            return report;
        },
        cancellation);

    private async Task CheckEvents(DbConnection connection, VerifyReport report, IProgress<LogProgress>? progress, CancellationToken cancellation)
    {
        var total = await connection.ExecuteScalarAsync<long>("select count(*) from events");
        var chain = new ChainCheck(report);
        var texts = new TextCheck(_database);
        while (await Page(connection, chain) is { Count: > 0 } page)
        {
            cancellation.ThrowIfCancellationRequested();
            page.ForEach(chain.Check);
            await texts.Check(connection, page, report);
            progress?.Report(new(report.Events, total));
        }
    }

    private static async Task<List<VerifiedRow>> Page(DbConnection connection, ChainCheck chain) =>
        (await connection.QueryAsync<VerifiedRow>(PageSql, new { stream = chain.Stream, version = chain.Version, most = EventsAtOnce })).AsList();
}
