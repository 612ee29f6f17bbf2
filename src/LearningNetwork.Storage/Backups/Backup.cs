using System.Globalization;
using System.Text.Json;
using LearningNetwork.Storage.People;

namespace LearningNetwork.Storage.Backups;

/// <summary>
/// Backups in a folder, one below it for each: the copy and <c>backup.json</c>. Beside them lies <c>erasures.jsonl</c>, what has been erased
/// until the newest one; it holds no personal data.
/// </summary>
public sealed class Backup
{
    private const string Summary = "backup.json";
    private const string ErasureList = "erasures.jsonl";
    private const string Unfinished = ".unfinished";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private readonly IDatabaseBackup _database;

    private Backup(IDatabaseBackup database) => _database = database;

    /// <param name="data">The folder of the SQLite file.</param>
    public static Backup OfSqlite(string data) => new(new SqliteBackup(data));

    public static Backup OfPostgres(string connectionString) => new(new PostgresBackup(connectionString));

    /// <summary>Takes one, while programs go on; gives its folder and what is in it. What ended half-way has another name and is no backup.</summary>
    public async Task<(string Folder, BackupSummary Summary)> Take(string into, DateTimeOffset now, CancellationToken cancellation)
    {
        var folder = Path.Combine(into, now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        if (Directory.Exists(folder))
            throw new InvalidOperationException($"There is a backup of this second already: {folder}.");
        Directory.CreateDirectory(folder + Unfinished);
        var summary = await _database.Take(folder + Unfinished, cancellation);
        await File.WriteAllTextAsync(Path.Combine(folder + Unfinished, Summary), JsonSerializer.Serialize(new Kept(now, summary), Json), cancellation);
        Directory.Move(folder + Unfinished, folder);
        await Remember(into, await _database.ErasedHere(cancellation), cancellation);
        return (folder, summary);
    }

    /// <summary>Lays a backup into an empty place; gives what it should hold, and what was erased after it was taken and must be erased again.</summary>
    public async Task<(BackupSummary Summary, IReadOnlyList<Erased> Erased)> Lay(string folder, CancellationToken cancellation)
    {
        var file = Path.Combine(folder, Summary);
        if (!File.Exists(file))
            throw new InvalidOperationException($"{folder} is no backup: it has no {Summary}.");
        var kept = JsonSerializer.Deserialize<Kept>(await File.ReadAllTextAsync(file, cancellation), Json)!;
        await _database.Lay(folder, cancellation);
        return (kept.Summary, await Remembered(Path.GetDirectoryName(Path.GetFullPath(folder))!, cancellation));
    }

    /// <summary>Adds to the list beside the backups; what stands there stays.</summary>
    public static async Task Remember(string into, IReadOnlyList<Erased> erased, CancellationToken cancellation)
    {
        var before = await Remembered(into, cancellation);
        var more = erased.Except(before).Select(one => JsonSerializer.Serialize(one, JsonSerializerOptions.Web));
        await File.AppendAllLinesAsync(Path.Combine(into, ErasureList), more, cancellation);
    }

    private static async Task<IReadOnlyList<Erased>> Remembered(string into, CancellationToken cancellation)
    {
        var file = Path.Combine(into, ErasureList);
        return File.Exists(file)
            ? [.. (await File.ReadAllLinesAsync(file, cancellation)).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<Erased>(line, JsonSerializerOptions.Web)!)]
            : [];
    }

    private sealed record Kept(DateTimeOffset At, BackupSummary Summary);
}
