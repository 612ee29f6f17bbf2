using LearningNetwork.Tests;

namespace LearningNetwork.Browser;

/// <summary>
/// The Server's demo with both networks, on SQLite in a temporary folder: a class fixture, so each test class has its own. What it shows
/// is made once, by the first, and laid into the folders of the others.
/// </summary>
public sealed class DemoServer : IDemo, IAsyncLifetime
{
    private static readonly Lazy<Task<string>> Made = new(Make);

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("ln-demo-");
    private ServerProcess? server;

    public Uri Address => Running.Address;

    /// <summary>What the server has said until now, for the message of a test that fails.</summary>
    public string Output => Running.Output;

    private ServerProcess Running => server ?? throw new InvalidOperationException("The demo is not started.");

    public async ValueTask InitializeAsync()
    {
        foreach (var file in Directory.EnumerateFiles(await Made.Value))
            File.Copy(file, Path.Combine(data.FullName, Path.GetFileName(file)));
        server = await Start(data.FullName);
    }

    public async ValueTask DisposeAsync()
    {
        await (server?.DisposeAsync() ?? ValueTask.CompletedTask);
        data.Delete(recursive: true);
    }

    private static Task<ServerProcess> Start(string folder) => ServerProcess.Start("LearningNetwork.Server", "--data", folder, "--demo");

    private static async Task<string> Make()
    {
        var folder = Directory.CreateTempSubdirectory("ln-demo-made-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        await (await Start(folder)).DisposeAsync();
        return folder;
    }
}
