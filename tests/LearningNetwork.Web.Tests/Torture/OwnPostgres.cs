using System.Diagnostics;
using LearningNetwork.Tests;
using Npgsql;

namespace LearningNetwork.Web.Tests.Torture;

/// <summary>A PostgreSQL server that only this test has, so that it may be restarted.</summary>
internal sealed class OwnPostgres : IAsyncDisposable
{
    private readonly Process script;
    private readonly string server;
    private string folder = "";

    private OwnPostgres(Process script, string server) => (this.script, this.server) = (script, server);

    public string ConnectionString => server + ";Database=torture";

    private string Administration => server + ";Database=postgres;Pooling=false";

    public static async Task<OwnPostgres> Start()
    {
        var script = Process.Start(new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "infra", "throwaway-postgres.sh")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var postgres = new OwnPostgres(script, await script.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await script.StandardError.ReadToEndAsync()));
        postgres.folder = (string)(await postgres.Ask("show data_directory"))!;
        await postgres.Ask("create database torture template template0");
        return postgres;
    }

    /// <summary>As after a power cut of its machine: nothing is finished, and it recovers from its log.</summary>
    public Task Restart() => Run(["pg_ctl", "-D", folder, "-l", Path.Combine(folder, "..", "server.log"), "-m", "immediate", "-w", "restart"]);

    /// <summary>Cuts every connection off.</summary>
    public Task CutOff() => Ask("select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = 'torture'");

    public async ValueTask DisposeAsync()
    {
        script.StandardInput.Close();
        await script.WaitForExitAsync();
        script.Dispose();
    }

    private async Task<object?> Ask(string sql)
    {
        await using var connection = new NpgsqlConnection(Administration);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    private static async Task Run(string[] command)
    {
        var binaries = Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Last();
        string[] whole = [Path.Combine(binaries, "bin", command[0]), .. command[1..]];
        whole = Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", .. whole] : whole;
        using var process = Process.Start(new ProcessStartInfo(whole[0], whole[1..]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0);
    }
}
