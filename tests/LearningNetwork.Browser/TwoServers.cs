using LearningNetwork.Tests;

namespace LearningNetwork.Browser;

/// <summary>Two server processes on one PostgreSQL, as a national installation has them.</summary>
internal sealed class TwoServers : IAsyncDisposable
{
    private readonly PostgresDatabase _database = new();
    private readonly List<ServerProcess> _servers = [];

    public IReadOnlyList<Uri> Addresses => [.. _servers.Select(server => server.Address)];

    public async Task Begin()
    {
        await _database.InitializeAsync();
        await StartBoth();
    }

    public async Task KillAndStartAnew()
    {
        await Task.WhenAll(_servers.Select(server => server.Kill()));
        await Let();
        await StartBoth();
    }

    public async ValueTask DisposeAsync()
    {
        await Let();
        await _database.DisposeAsync();
    }

    private async Task Let()
    {
        foreach (var server in _servers)
            await server.DisposeAsync();
        _servers.Clear();
    }

    private async Task StartBoth()
    {
        for (var number = 0; number < 2; number++)
            _servers.Add(await ServerProcess.Start("LearningNetwork.Server", "--demo=facts", "--postgres", _database.ConnectionString));
    }
}
