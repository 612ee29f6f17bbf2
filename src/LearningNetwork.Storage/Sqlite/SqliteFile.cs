using Microsoft.Data.Sqlite;

namespace LearningNetwork.Storage.Sqlite;

/// <summary>
/// The database file and the one connection that writes to it. The file is held by one process at a time, and only this
/// connection writes and checkpoints: SQLite before 3.51.3 can damage a file in WAL mode when two do so at once.
/// </summary>
public sealed class SqliteFile : IAsyncDisposable
{
    /// <summary>16 MB: many changes of the same pages are then written to the file once.</summary>
    private const string PagesPerCheckpoint = "4000";

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly FileStream _held;
    private readonly SqliteConnection _writer;
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _commit;
    private readonly SqliteCommand _rollback;
    private long _turns;

    /// <param name="folder">Where the file lies; made if it is not there.</param>
    public SqliteFile(string folder)
    {
        Directory.CreateDirectory(folder);
        Path = System.IO.Path.Combine(folder, "network.db");
        _held = Hold(System.IO.Path.Combine(folder, "network.lock"));
        _writer = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ConnectionString);
        _writer.Open();
        MakeSafe();
        (_begin, _commit, _rollback) = (Command("begin immediate"), Command("commit"), Command("rollback"));
        Reading = new SqliteConnectionStringBuilder { DataSource = Path, Mode = SqliteOpenMode.ReadOnly, Pooling = true }.ConnectionString;
    }

    public string Path { get; }

    /// <summary>How often the one connection that writes was used. Grown before anyone is answered that something is written, and by no one else, since nobody else writes.</summary>
    internal long Turns => Interlocked.Read(ref _turns);

    /// <summary>How readers connect: they cannot write.</summary>
    public string Reading { get; }

    /// <summary>Does work in a transaction on the writing connection when its turn has come, off the caller's thread.</summary>
    public Task<T> Write<T>(Func<SqliteConnection, T> work) => InTurn(() => Transact(work));

    /// <summary>Writes all into the file itself and empties the file of what was written ahead; waits for readers of what was before.</summary>
    public Task EmptyWhatWasWrittenAhead() => InTurn(() =>
    {
        using var checkpoint = Command("pragma wal_checkpoint(truncate)");
        using var reader = checkpoint.ExecuteReader();
        return reader.Read() && reader.GetInt32(0) != 0 ? throw new InvalidOperationException("What was written ahead could not be emptied, since somebody reads it still.") : true;
    });

    /// <summary>Does work while nothing else uses the writing connection, off the caller's thread. Making and letting go of a command is work on it too.</summary>
    internal async Task<T> InTurn<T>(Func<T> work)
    {
        await _turn.WaitAsync();
        try
        {
            return await Task.Run(work);
        }
        finally
        {
            Interlocked.Increment(ref _turns);
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync();
        SqliteConnection.ClearPool(new SqliteConnection(Reading));
        await _writer.DisposeAsync();
        await _held.DisposeAsync();
        _turn.Dispose();
    }

    // Plain statements instead of the driver's transaction object, which every prepared command would have to be tied to.
    private T Transact<T>(Func<SqliteConnection, T> work)
    {
        _begin.ExecuteNonQuery();
        try
        {
            var result = work(_writer);
            _commit.ExecuteNonQuery();
            return result;
        }
        catch
        {
            RollBack();
            throw;
        }
    }

    private void RollBack()
    {
        try
        {
            _rollback.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // SQLite has rolled back by itself already.
        }
    }

    private SqliteCommand Command(string sql)
    {
        var command = _writer.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private static FileStream Hold(string lockFile)
    {
        try
        {
            return new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException failure)
        {
            throw new InvalidOperationException($"Another program uses the database beside {lockFile}. Stop it first.", failure);
        }
    }

    private void MakeSafe()
    {
        Set("journal_mode", "wal");
        Set("synchronous", "2");
        Set("wal_autocheckpoint", PagesPerCheckpoint);
        // What is removed is overwritten, so that what was erased is nowhere in the file.
        Set("secure_delete", "1");
        Set("busy_timeout", "5000");
    }

    /// <summary>Sets a pragma and reads it back, since SQLite says nothing when it takes none.</summary>
    private void Set(string pragma, string value)
    {
        using var command = Command($"pragma {pragma} = {value}; pragma {pragma};");
        using var reader = command.ExecuteReader();
        string? read = null;
        do
        {
            while (reader.Read())
                read = Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture);
        }
        while (reader.NextResult());
        if (read != value)
            throw new InvalidOperationException($"SQLite keeps {pragma} at {read}, and {value} is needed.");
    }
}
