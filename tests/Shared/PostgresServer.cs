using System.Diagnostics;

namespace LearningNetwork.Tests;

/// <summary>
/// The PostgreSQL server of this test run: the one that LN_TEST_POSTGRES names (a connection string without a database),
/// else a throw-away one of this process.
/// </summary>
public static class PostgresServer
{
    private static readonly Lazy<Task<string>> Started = new(StartOwn);

    /// <summary>Connection string without a database, of a role that may create databases.</summary>
    public static Task<string> ConnectionString() =>
        Environment.GetEnvironmentVariable("LN_TEST_POSTGRES") is { Length: > 0 } given ? Task.FromResult(given) : Started.Value;

    private static async Task<string> StartOwn()
    {
        var script = Path.Combine(Repository.Root, "infra", "throwaway-postgres.sh");
        var process = Process.Start(new ProcessStartInfo("bash", [script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(process);

        return await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(
            $"These tests need PostgreSQL's server. {await process.StandardError.ReadToEndAsync()}");
    }

    // The script stops the server when its standard input ends, which it also does when this process is killed.
    private static void Stop(Process process)
    {
        process.StandardInput.Close();
        process.WaitForExit(TimeSpan.FromSeconds(10));
    }
}
