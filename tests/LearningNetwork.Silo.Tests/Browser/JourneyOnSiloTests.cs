using LearningNetwork.Browser;
using LearningNetwork.Tests;

namespace LearningNetwork.Silo.Tests.Browser;

/// <summary>The first journey, by the same steps as on the Server.</summary>
public sealed class JourneyOnSiloTests(BrowserFixture browser, DemoSilo demo) : JourneyContract<DemoSilo>(browser, demo);

/// <summary>One silo on a desk: the demo on SQLite in a temporary folder.</summary>
public sealed class DemoSilo : IDemo, IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("ln-silo-");
    private ServerProcess? silo;

    public Uri Address => silo!.Address;

    public async ValueTask InitializeAsync() =>
        silo = await ServerProcess.Start("LearningNetwork.Silo", "--data", data.FullName, "--demo", "--silo-port", $"{FreePort.Next()}");

    public async ValueTask DisposeAsync()
    {
        await (silo?.DisposeAsync() ?? ValueTask.CompletedTask);
        data.Delete(recursive: true);
    }
}
