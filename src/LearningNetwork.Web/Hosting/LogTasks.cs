using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.Hosting;

/// <summary>What an operator asks of the log while nobody is served: <c>rebuild</c> and <c>verify</c>.</summary>
internal static class LogTasks
{
    /// <returns>The exit code: 0 when all is well, 1 when the log has faults.</returns>
    public static async Task<int> Run(ProgramOptions options)
    {
        if (options.Postgres is null && !Directory.Exists(options.Data))
            throw new InvalidOperationException($"There is no database in {options.Data}.");
        var services = new ServiceCollection().AddLogging(log => log.AddConsole()).AddStorage(options);
        await using var provider = services.BuildServiceProvider();
        await Database.Prepare(provider, options, ProgressBar.OnConsole(), CancellationToken.None);
        return options.Task == ProgramTask.Rebuild
            ? await Rebuild(provider.GetRequiredService<Rebuild>())
            : await Verify(provider.GetRequiredService<Verify>());
    }

    private static async Task<int> Rebuild(Rebuild rebuild)
    {
        var events = await rebuild.Run(ProgressBar.OnConsole(), CancellationToken.None);
        Console.WriteLine($"The read model is rebuilt from {events} events.");
        return 0;
    }

    private static async Task<int> Verify(Verify verify)
    {
        var report = await verify.Run(ProgressBar.OnConsole(), CancellationToken.None);
        Console.WriteLine($"{report.Events} events in {report.Streams} streams, {report.Commands} commands, {report.Texts} texts ({report.ErasedTexts} erased).");
        foreach (var fault in report.Faults)
            Console.Error.WriteLine(fault);
        Console.WriteLine(report.IsWhole ? "The log is whole." : $"The log has {report.FaultCount} faults.");
        return report.IsWhole ? 0 : 1;
    }
}
