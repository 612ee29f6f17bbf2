using LearningNetwork.Storage.Backups;
using LearningNetwork.Web.Archives;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.Hosting;

/// <summary>
/// <c>archive</c>. On SQLite it reads a copy taken at one moment, since another program may hold the file; the copy is gone afterwards. On
/// PostgreSQL it reads beside the programs that go on, each thing as it is when its turn comes.
/// </summary>
internal static class ArchiveTask
{
    /// <returns>The exit code: 0 when all is well.</returns>
    public static async Task<int> Run(ProgramOptions options)
    {
        await using var folder = ArchiveFolder.Begin(options.Backups!, DateTimeOffset.UtcNow);
        if (options.Postgres is null)
            options = options with { Data = (await Backup.OfSqlite(options.Data).Take(folder.Aside, DateTimeOffset.UtcNow, CancellationToken.None)).Folder };
        int things;
        await using (var provider = new ServiceCollection().AddLogging(log => log.AddConsole()).AddStorage(options).AddArchives().BuildServiceProvider())
        {
            await Database.Prepare(provider, options, ProgressBar.OnConsole(), CancellationToken.None);
            things = await provider.GetRequiredService<Archive>().Write(folder, options.Archived, CancellationToken.None);
        }

        Console.WriteLine($"{things} things are archived.");
        Console.WriteLine(await folder.Finish(CancellationToken.None));
        return 0;
    }
}
