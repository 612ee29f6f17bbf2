using System.Data.Common;
using Dapper;

namespace LearningNetwork.Storage.Postgres;

/// <summary>
/// A log restored into another cluster may hold transaction numbers that the cluster has not come to yet; policies would wait
/// for them for years. All is committed then, so the numbers are set to 0 and the position alone orders what is there. A policy
/// goes back to before the first event it has not seen; what it reacts to twice is the same command again.
/// </summary>
internal static class RestoredCluster
{
    private const string IsOne =
        "select coalesce((select xact from events order by xact desc limit 1) >= pg_snapshot_xmax(pg_current_snapshot()), false)";

    private const string Reset = """
        update policies p set xact = 0, position = coalesce(
            (select min(e.position) - 1 from events e where (e.xact, e.position) > (p.xact::text::xid8, p.position)),
            (select max(e.position) from events e));
        alter table events disable trigger events_only_grow;
        update events set xact = '0';
        alter table events enable trigger events_only_grow;
        """;

    public static async Task Mend(DbConnection connection)
    {
        if (await connection.ExecuteScalarAsync<bool>(IsOne))
            await connection.ExecuteAsync(Reset);
    }
}
