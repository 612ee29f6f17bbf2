using System.Diagnostics;
using LearningNetwork.Storage.Backups;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.Hosting;

/// <summary><c>backup</c> and <c>restore</c>, on either database.</summary>
internal static class BackupTasks
{
    /// <returns>The exit code: 0 when all is well.</returns>
    public static Task<int> Run(ProgramOptions options)
    {
        var backup = options.Postgres is { } connection ? Backup.OfPostgres(connection) : Backup.OfSqlite(options.Data);
        return options.Task == ProgramTask.Backup ? Take(backup, options.Backups!) : Restore(backup, options);
    }

    private static async Task<int> Take(Backup backup, string into)
    {
        Directory.CreateDirectory(into);
        var (folder, summary) = await backup.Take(into, DateTimeOffset.UtcNow, CancellationToken.None);
        Console.WriteLine($"{summary.Events} events in {summary.Streams} streams, {summary.Commands} commands, {summary.Texts} texts, {summary.Files} files.");
        Console.WriteLine(folder);
        return 0;
    }

    private static async Task<int> Restore(Backup backup, ProgramOptions options)
    {
        var watch = Stopwatch.StartNew();
        var (expected, erased) = await backup.Lay(options.Backups!, CancellationToken.None);
        await using var provider = new ServiceCollection().AddLogging(log => log.AddConsole()).AddStorage(options).BuildServiceProvider();
        var report = await provider.GetRequiredService<Restoring>().Finish(expected, erased, Database.PurposeOf(options.Demo), CancellationToken.None);
        Console.WriteLine($"{report.Events} events in {report.Streams} streams, {report.Commands} commands, {report.Texts} texts, as the backup held them; {erased.Count} erasures done again.");
        Console.WriteLine($"Restored in {watch.Elapsed.TotalSeconds:0.0} s. The log is whole.");
        return 0;
    }
}
