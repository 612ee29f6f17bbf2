using System.Data;
using Dapper;
using Npgsql;

namespace LearningNetwork.Storage.Tests.Postgres;

/// <summary>A member of a cluster as the clustering provider reads it. Null in every place but the version where no member is found.</summary>
public sealed record MemberRow(
    int Version, string? Address, int? Port, int? Generation, string? SiloName, string? HostName, int? Status, int? ProxyPort,
    string? SuspectTimes, DateTime? StartTime, DateTime? IAmAliveTime);

/// <summary>Asks what the clustering provider asks, with its parameters: each query's text is looked up by its key, never known.</summary>
public sealed class ClusterQueries(string connectionString, string cluster)
{
    public const int Active = 3, Dead = 6;
    public static readonly DateTime Started = new(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc);

    public async Task<bool> MakeCluster() => await Answer("InsertMembershipVersionKey", new { DeploymentId = cluster });

    public Task<bool> Insert(int port, int version, int generation = 1) => Answer("InsertMembershipKey", new
    {
        DeploymentId = cluster,
        IAmAliveTime = Started,
        SiloName = $"silo-{port}",
        HostName = "host",
        Address = Text("10.0.0.1"),
        Port = port,
        Generation = generation,
        StartTime = Started,
        Status = 2,
        ProxyPort = port + 1,
        Version = version,
    });

    public Task<bool> Update(int port, int version, int status, string? suspicions = null, DateTime? alive = null) => Answer("UpdateMembershipKey", new
    {
        DeploymentId = cluster,
        Address = Text("10.0.0.1"),
        Port = port,
        Generation = 1,
        IAmAliveTime = alive ?? Started,
        Status = status,
        SuspectTimes = suspicions,
        Version = version,
    });

    public Task Alive(int port, DateTime at) =>
        Run("UpdateIAmAlivetimeKey", new { DeploymentId = cluster, Address = Text("10.0.0.1"), Port = port, Generation = 1, IAmAliveTime = at });

    public Task<IReadOnlyList<MemberRow>> ReadAll() => Rows<MemberRow>("MembershipReadAllKey", new { DeploymentId = cluster });

    public async Task<MemberRow> Read(int port) => (await Rows<MemberRow>(
        "MembershipReadRowKey", new { DeploymentId = cluster, Address = Text("10.0.0.1"), Port = port, Generation = 1 })).ShouldHaveSingleItem();

    public async Task<IReadOnlyList<int>> Gateways() =>
        [.. (await Rows<Gateway>("GatewaysQueryKey", new { DeploymentId = cluster, Status = Active })).Select(gateway => gateway.ProxyPort)];

    public Task Delete() => Run("DeleteMembershipTableEntriesKey", new { DeploymentId = cluster });

    public Task TidyAway(DateTime before) => Run("CleanupDefunctSiloEntriesKey", new { DeploymentId = cluster, IAmAliveTime = before });

    private static DbString Text(string value) => new() { Value = value, IsAnsi = true };

    private async Task<bool> Answer(string key, object parameters)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await using var reader = await connection.ExecuteReaderAsync(await Sql(connection, key), parameters);
        (await reader.ReadAsync()).ShouldBeTrue();
        reader.FieldCount.ShouldBe(1);
        var answer = Convert.ToBoolean(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture);
        (await reader.ReadAsync()).ShouldBeFalse();
        return answer;
    }

    private async Task<IReadOnlyList<T>> Rows<T>(string key, object parameters)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        return (await connection.QueryAsync<T>(await Sql(connection, key), parameters)).AsList();
    }

    private async Task Run(string key, object parameters)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.ExecuteAsync(await Sql(connection, key), parameters);
    }

    private static Task<string> Sql(IDbConnection connection, string key) =>
        connection.QuerySingleAsync<string>("select querytext from orleansquery where querykey = @key", new { key });

    private sealed record Gateway(string Address, int ProxyPort, int Generation);
}
