using System.Collections.Concurrent;
using System.Diagnostics;

namespace LearningNetwork.Tests;

/// <summary>What a folder's lock file names, fetched from npm where it is not there: once, however many tests ask for it at the same time.</summary>
internal static class NpmPackages
{
    private static readonly ConcurrentDictionary<string, Lazy<Task>> Fetched = new();

    public static Task Bring(string folder) => Fetched.GetOrAdd(folder, at => new(() => Fetch(at))).Value;

    private static async Task Fetch(string folder)
    {
        if (File.Exists(Path.Combine(folder, "node_modules", ".package-lock.json")))
            return;
        var start = new ProcessStartInfo("npm", "ci --no-audit --no-fund --loglevel=error") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var npm = Process.Start(start)!;
        var (output, errors) = (npm.StandardOutput.ReadToEndAsync(), npm.StandardError.ReadToEndAsync());
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0)
            throw new InvalidOperationException($"npm ci in {folder} failed: {await output} {await errors}");
    }
}
