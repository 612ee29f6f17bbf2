using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Tests.Hosts;

namespace LearningNetwork.Runtime.Tests.Hosting;

/// <summary>This process and another one, over one PostgreSQL.</summary>
public sealed class TwoProcesses : ITestHosts
{
    private readonly LocalHost<PostgresTestDatabase> _first = new();

    public IReadOnlyList<IEntities> Doors => [.. _first.Doors, Other];

    public RemoteHost Other { get; private set; } = null!;

    public ReadDatabase Reading => _first.Reading;

    public Verify Verify => _first.Verify;

    public async ValueTask InitializeAsync()
    {
        await _first.InitializeAsync();
        Other = await RemoteHost.Start(_first.Database.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        await Other.DisposeAsync();
        await _first.DisposeAsync();
    }
}
