using Npgsql;

namespace LearningNetwork.Storage.Postgres;

internal static class PostgresConnection
{
    private const int StatementsKept = 200;

    /// <summary>Keeps statements prepared, as the same few are run over and over; what the operator has set himself stands.</summary>
    public static string WithOurSettings(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (settings.MaxAutoPrepare == 0)
            (settings.MaxAutoPrepare, settings.AutoPrepareMinUsages) = (StatementsKept, 2);
        settings.ApplicationName ??= "LearningNetwork";
        return settings.ConnectionString;
    }
}
