using Npgsql;

namespace LearningNetwork.Storage.Postgres;

public static class PostgresConnection
{
    private const int StatementsKept = 200;
    private const int MostForMembership = 5;

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

    /// <summary>Keeps statements prepared, as the same few are run over and over; what the operator has set himself stands.</summary>
    internal static string WithOurSettings(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (settings.MaxAutoPrepare == 0)
            (settings.MaxAutoPrepare, settings.AutoPrepareMinUsages) = (StatementsKept, 2);
        settings.ApplicationName ??= "LearningNetwork";
        return settings.ConnectionString;
    }
}
