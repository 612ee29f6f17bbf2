using Dapper;
using LearningNetwork.Storage.People;
using Microsoft.Data.Sqlite;

namespace LearningNetwork.Storage.Backups;

/// <summary>By SQLite's own online backup: a reader's view of the file, so the program that holds it goes on, and nothing but this file is written.</summary>
internal sealed class SqliteBackup(string data) : IDatabaseBackup
{
    private const string Name = "network.db";

    private string Source => Path.Combine(data, Name);

    public async Task<BackupSummary> Take(string folder, CancellationToken cancellation)
    {
        if (!File.Exists(Source))
            throw new InvalidOperationException($"There is no database in {data}.");
        using var source = Open(Source, SqliteOpenMode.ReadOnly);
        using var copy = Open(Path.Combine(folder, Name), SqliteOpenMode.ReadWriteCreate);
        source.BackupDatabase(copy);
        await copy.ExecuteAsync("pragma journal_mode = delete");
        return await BackupSummary.Of(copy);
    }

    public async Task Lay(string folder, CancellationToken cancellation)
    {
        if (File.Exists(Source))
            throw new InvalidOperationException($"There is a database in {data} already. Move it away first: nothing is written over.");
        Directory.CreateDirectory(data);
        var unfinished = Source + ".restoring";
        File.Copy(Path.Combine(folder, Name), unfinished, overwrite: true);
        using (var copy = Open(unfinished, SqliteOpenMode.ReadWrite))
            await copy.ExecuteAsync(Restoring.MarkSql);
        File.Move(unfinished, Source);
    }

    public async Task<IReadOnlyList<Erased>> ErasedHere(CancellationToken cancellation)
    {
        if (!File.Exists(Source))
            return [];
        using var source = Open(Source, SqliteOpenMode.ReadOnly);
        return await Erasures.In(source, "select count(*) from sqlite_master where name = 'erasures'");
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }
}
