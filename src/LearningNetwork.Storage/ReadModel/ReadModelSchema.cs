using System.Collections.Immutable;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using LearningNetwork.Storage.Databases;

namespace LearningNetwork.Storage.ReadModel;

/// <summary>The read model's tables in the database, and whether they are those that this program's projections write.</summary>
internal sealed class ReadModelSchema(WriteDatabase database, ImmutableArray<Projection> projections)
{
    private const string Fingerprint = "read-model";
    private const string TableNames = "read-model-tables";

    public IReadOnlyList<Table> Tables { get; } = [.. projections.SelectMany(projection => projection.Tables)];

    public async Task<bool> IsCurrent(DbConnection connection) => await Marks.Get(connection, Fingerprint) == Expected();

    /// <summary>Drops what is there and makes the tables anew, empty.</summary>
    public async Task MakeAnew(DbConnection connection)
    {
        foreach (var name in (await Marks.Get(connection, TableNames) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
            await connection.ExecuteAsync($"drop table if exists {name}");
        foreach (var sql in Tables.SelectMany(Create))
            await connection.ExecuteAsync(sql);
        await Marks.Set(connection, TableNames, string.Join(',', Tables.Select(table => table.Name)));
        await Marks.Set(connection, Fingerprint, Expected());
    }

    private IEnumerable<string> Create(Table table)
    {
        var columns = table.Columns.Select((column, i) => $"{column.Name} {database.SqlType(column.Type)}{(i < table.KeyColumns ? " not null" : "")}");
        var key = string.Join(", ", table.Columns.Take(table.KeyColumns).Select(column => column.Name));
        return
        [
            $"create table {table.Name} ({string.Join(", ", columns)}, primary key ({key})){database.TableOptions}",
            .. table.Indexes.Select((index, i) => $"create index {table.Name}_{i + 1} on {table.Name} ({index})"),
        ];
    }

    private string Expected()
    {
        var text = string.Join('\n', Tables.SelectMany(Create).Concat(projections.Select(projection => $"{projection.GetType().Name} {projection.Version}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
