using LearningNetwork.Tests;

namespace LearningNetwork.Browser;

/// <summary>The Server's demo with both networks, on SQLite in a temporary folder: a class fixture, so each test class has its own.</summary>
public sealed class DemoServer : IDemo, IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("ln-demo-");
    private ServerProcess? server;

    public Uri Address => Running.Address;

    /// <summary>What the server has said until now, for the message of a test that fails.</summary>
    public string Output => Running.Output;

    private ServerProcess Running => server ?? throw new InvalidOperationException("The demo is not started.");

    public async ValueTask InitializeAsync() =>
        server = await ServerProcess.Start("LearningNetwork.Server", "--data", data.FullName, "--demo");

    public async ValueTask DisposeAsync()
    {
        await (server?.DisposeAsync() ?? ValueTask.CompletedTask);
        data.Delete(recursive: true);
    }
}
