using System.Data.Common;
using Dapper;

namespace LearningNetwork.Storage.Postgres;

/// <summary>Acknowledged means on disk: a server that is set to promise less is refused.</summary>
internal static class PostgresSafety
{
    private const string Sql = "select name from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting = 'off' order by name";

    public static async Task Check(DbConnection connection)
    {
        var off = (await connection.QueryAsync<string>(Sql)).AsList();
        if (off.Count > 0)
            throw new InvalidOperationException($"PostgreSQL has {string.Join(", ", off)} off, so it may lose what it has acknowledged. Turn it on and start again.");
    }
}
