using Npgsql;

namespace LearningNetwork.Storage.Postgres;

public static class PostgresConnection
{
    private const int StatementsKept = 200;
    private const int MostForMembership = 5;

    /// <summary>Three silos with this many and those of the membership are 90, which fit into the 100 that PostgreSQL lets in by itself.</summary>
    private const int MostForLog = 25;

    /// <summary>A few connections of their own for those who keep account of a cluster's members: they get one however busy the log's are. Its password is in no name that figures carry.</summary>
    public static string ForMembership(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString)
    {
        ApplicationName = "LearningNetwork membership",
        MaxPoolSize = MostForMembership,
        MinPoolSize = 0,
        PersistSecurityInfo = false,
    }.ConnectionString;

    /// <summary>The log's connections, under a name that figures may carry.</summary>
    internal static NpgsqlDataSource OpenLog(string connectionString) => new NpgsqlDataSourceBuilder(WithOurSettings(connectionString)) { Name = "log" }.Build();

    /// <summary>Keeps statements prepared, as the same few are run over and over, and lets who finds no free connection wait for one rather than
    /// open more than the database takes; what the operator has set himself stands.</summary>
    internal static string WithOurSettings(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (settings.MaxAutoPrepare == 0)
            (settings.MaxAutoPrepare, settings.AutoPrepareMinUsages) = (StatementsKept, 2);
        if (!settings.ShouldSerialize("Maximum Pool Size"))
            settings.MaxPoolSize = MostForLog;
        settings.ApplicationName ??= "LearningNetwork";
        return settings.ConnectionString;
    }
}
