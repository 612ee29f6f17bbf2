using System.Data;
using System.Diagnostics;
using System.Globalization;
using Dapper;
using LearningNetwork.Storage.People;
using Npgsql;

namespace LearningNetwork.Storage.Backups;

/// <summary>By PostgreSQL's own pg_dump, at a snapshot that is counted in the same transaction, so that the count is the copy's.</summary>
internal sealed class PostgresBackup(string connectionString) : IDatabaseBackup
{
    private const string Name = "network.dump";

    // Who makes up a cluster at this moment is no part of what is kept.
    private static readonly string[] NotKept = ["--exclude-table-data=silo_cluster", "--exclude-table-data=silo_member"];

    private readonly NpgsqlConnectionStringBuilder _settings = new(connectionString);

    public async Task<BackupSummary> Take(string folder, CancellationToken cancellation)
    {
        await using var connection = await Open(cancellation);
        await using var view = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        var snapshot = await connection.ExecuteScalarAsync<string>("select pg_export_snapshot()");
        await Run("pg_dump", ["--format=custom", "--no-owner", "--no-privileges", $"--snapshot={snapshot}", .. NotKept, $"--file={Path.Combine(folder, Name)}"], cancellation);
        return await BackupSummary.Of(connection);
    }

    public async Task Lay(string folder, CancellationToken cancellation)
    {
        await using var connection = await Open(cancellation);
        if (await connection.ExecuteScalarAsync<bool>("select to_regclass('events') is not null"))
            throw new InvalidOperationException("There is a log in this database already. Restore into an empty one: nothing is written over.");
        // Whoever starts a program meanwhile waits for this lock, and then finds the mark.
        await using var alone = await connection.BeginTransactionAsync(cancellation);
        await connection.ExecuteAsync("select pg_advisory_xact_lock(7310446920174)");
        await Run("pg_restore", ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", $"--dbname={_settings.Database}", Path.Combine(folder, Name)], cancellation);
        await connection.ExecuteAsync(Restoring.MarkSql);
        await alone.CommitAsync(cancellation);
    }

    public async Task<IReadOnlyList<Erased>> ErasedHere(CancellationToken cancellation)
    {
        await using var connection = await Open(cancellation);
        return await Erasures.In(connection, "select count(*) from pg_class where relname = 'erasures' and relkind = 'r'");
    }

    private async Task<NpgsqlConnection> Open(CancellationToken cancellation)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellation);
        return connection;
    }

    private async Task Run(string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in Surroundings())
            start.Environment[name] = value;
        using var process = Started(start);
        var (said, errors) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        await said;
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await errors}");
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new InvalidOperationException($"{start.FileName} is not on this machine. Install PostgreSQL's client, of the server's version or newer.", missing);
        }
    }

    // The same server and user as the program's; a password goes by the environment, where only this user sees it.
    private IEnumerable<(string Name, string Value)> Surroundings()
    {
        yield return ("PGHOST", _settings.Host ?? "localhost");
        yield return ("PGPORT", _settings.Port.ToString(CultureInfo.InvariantCulture));
        if (_settings.Database is { } database)
            yield return ("PGDATABASE", database);
        if (_settings.Username is { } user)
            yield return ("PGUSER", user);
        if (_settings.Password is { } password)
            yield return ("PGPASSWORD", password);
        if (_settings.RootCertificate is { } root)
            yield return ("PGSSLROOTCERT", root);
        yield return ("PGSSLMODE", _settings.SslMode switch { SslMode.VerifyFull => "verify-full", SslMode.VerifyCA => "verify-ca", SslMode.Require => "require", SslMode.Disable => "disable", _ => "prefer" });
    }
}
