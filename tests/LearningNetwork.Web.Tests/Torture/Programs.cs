using LearningNetwork.Tests;

namespace LearningNetwork.Web.Tests.Torture;

/// <summary>Processes of one program on one database, each at an address that stays its own.</summary>
internal sealed class Programs : IAsyncDisposable
{
    private readonly string project;
    private readonly string[] database;
    private readonly int[] ports;
    private readonly int[] siloPorts;
    private readonly ServerProcess?[] running;
    private readonly Task[] up;

    private Programs(string project, int count, string[] database)
    {
        (this.project, this.database) = (project, database);
        ports = [.. Enumerable.Range(0, count).Select(_ => FreePort.Next())];
        siloPorts = [.. Enumerable.Range(0, count).Select(_ => FreePort.Next())];
        running = new ServerProcess?[count];
        up = new Task[count];
    }

    public int Count => ports.Length;

    public static async Task<Programs> Start(string project, int count, params string[] database)
    {
        var programs = new Programs(project, count, database);
        for (var one = 0; one < count; one++)
            await programs.Begin(one);
        return programs;
    }

    public Uri AddressOf(int one) => new($"http://127.0.0.1:{ports[one % Count]}");

    /// <summary>Done when the program is not just starting: whoever asks meanwhile would only take its time.</summary>
    public Task Up(int one) => up[one % Count];

    /// <summary>As a power cut would, and then as systemd does.</summary>
    public async Task KillAndStart(int one)
    {
        await running[one]!.DisposeAsync();
        running[one] = null;
        await Begin(one);
    }

    public async Task StopAll()
    {
        for (var one = 0; one < Count; one++)
        {
            await (running[one]?.DisposeAsync() ?? ValueTask.CompletedTask);
            running[one] = null;
        }
    }

    public Task<string> Verify() => ServerProcess.RunToEnd("LearningNetwork.Server", [], ["verify", "--demo=facts", .. database]);

    public async ValueTask DisposeAsync() => await StopAll();

    private Task Begin(int one)
    {
        string[] silo = project.EndsWith("Silo", StringComparison.Ordinal) ? ["--silo-port", $"{siloPorts[one]}"] : [];
        return up[one] = Run(one, ["--demo=facts", .. database, .. silo]);
    }

    private async Task Run(int one, string[] arguments) => running[one] = await ServerProcess.StartAt(project, AddressOf(one).ToString(), [], arguments);
}
