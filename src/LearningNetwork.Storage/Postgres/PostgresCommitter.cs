using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.EventLog.Writing;
using LearningNetwork.Storage.ReadModel;
using Npgsql;

namespace LearningNetwork.Storage.Postgres;

/// <summary>
/// Writes a group as one batch of statements in one round trip. Without a transaction of its own the server runs such a batch
/// as one: all of it is committed at its end, or none. The connection is kept, and made anew after it was lost.
/// </summary>
internal sealed class PostgresCommitter(NpgsqlDataSource source, IEnumerable<Table> readModel) : ICommitter
{
    private const string VersionMoved = "LN001";

    private readonly PostgresTable[] _tables =
    [
        .. LogTables.Growing.Select(table => new PostgresTable(table, grows: true)),
        .. readModel.Concat(LogTables.Replacing).Select(table => new PostgresTable(table, grows: false)),
    ];

    private NpgsqlConnection? _connection;

    public async Task Commit(IReadOnlyList<PreparedAppend> group)
    {
        var connection = _connection ??= await source.OpenConnectionAsync();
        try
        {
            await using var batch = connection.CreateBatch();
            Fill(batch, group);
            await batch.ExecuteNonQueryAsync();
        }
        catch (Exception failure) when (!IsCertain(failure))
        {
            _connection = null;
            await connection.DisposeAsync();
            throw;
        }
    }

    public bool IsCertain(Exception failure) => failure is PostgresException { InvariantSeverity: "ERROR" };

    public AppendResult? Meaning(Exception failure) => failure switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "commands" } => new AppendResult.Repeated(),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "events" } => new AppendResult.Conflict(),
        PostgresException { SqlState: VersionMoved } => new AppendResult.Conflict(),
        _ => null,
    };

    public async ValueTask DisposeAsync()
    {
        if (_connection is { } connection)
            await connection.DisposeAsync();
    }

    private void Fill(NpgsqlBatch batch, IReadOnlyList<PreparedAppend> group)
    {
        foreach (var append in group.Where(append => append.MustBeAt is not null))
            batch.BatchCommands.Add(MustBeAt(append.Stream, append.MustBeAt!.Value));
        foreach (var table in _tables)
            table.Write(group.Count == 1 ? group[0].Rows.Of(table.Table) : [.. group.SelectMany(append => append.Rows.Of(table.Table))], batch);
    }

    private static NpgsqlBatchCommand MustBeAt(string stream, int version) => new("select must_be_at($1, $2)")
    {
        Parameters = { new() { Value = stream }, new() { Value = (long)version } },
    };
}
