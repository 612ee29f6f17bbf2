using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using LearningNetwork.Tests;

namespace LearningNetwork.Silo.Benchmarks;

/// <summary>A <see cref="Worker"/> as the one who measures holds it; it ends with its input.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    public const string Word = "worker";

    private readonly Process _process;

    private WorkerProcess(Process process) => _process = process;

    public static async Task<WorkerProcess> Start(string host, string postgres)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly.GetExecutingAssembly().Location, Word, host, postgres, $"{FreePort.Next()}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var worker = new WorkerProcess(Process.Start(start)!);
        var said = await worker._process.StandardOutput.ReadLineAsync();
        return said == Worker.Ready ? worker : throw new InvalidOperationException($"The {host} host did not start: {said}");
    }

    /// <summary>Gets ready for a load, so that all workers can begin it at once.</summary>
    public async Task Prepare(Order order)
    {
        if (await Ask(order.ToString()) is var said and not Worker.Ready)
            throw new InvalidOperationException($"{order}: {said}");
    }

    public async Task<Done> Go() => Done.Parse(await Ask("go"));

    public async Task<long> BytesPerIdle(int entities) =>
        long.Parse(await Ask(new Order(Order.Memory, 0, entities, TimeSpan.Zero).ToString()), CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task<string> Ask(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
        return await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"The worker ended when it was told: {line}");
    }
}
