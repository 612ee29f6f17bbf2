using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace LearningNetwork.Tests;

/// <summary>A built executable of src as a process of its own, on a free port of loopback; gone when disposed of.</summary>
public sealed partial class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(string project, IEnumerable<string> arguments, IEnumerable<(string Name, string Value)> settings)
    {
        process = new Process { StartInfo = StartInfo(project, arguments, settings), EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"it ended with exit code {process.ExitCode}"));
    }

    /// <summary>Where it answers, with the port that it got.</summary>
    public Uri Address => listening.Task.Result;

    /// <summary>Its process id, for a test that sends it a signal.</summary>
    public int Id => process.Id;

    /// <summary>What it has said until now, on both streams, line by line.</summary>
    public string Output => string.Join('\n', output);

    /// <summary>
    /// Starts it, and is done when /health/ready answers 200. Throws with the program's own words when it ends before that,
    /// answers anything but 503 while it makes ready, or needs more than three minutes, as it may on a machine that does much else.
    /// </summary>
    public static Task<ServerProcess> Start(string project, params string[] arguments) => StartAt(project, "http://127.0.0.1:0", [], arguments);

    /// <summary>The same at a chosen address, with settings in its environment.</summary>
    public static async Task<ServerProcess> StartAt(string project, string address, IEnumerable<(string Name, string Value)> settings, params string[] arguments)
    {
        var server = new ServerProcess(project, ["--urls", address, .. arguments], settings);
        try
        {
            await server.BecomeReady();
            return server;
        }
        catch (Exception cause)
        {
            await server.DisposeAsync();
            throw new InvalidOperationException($"{project} did not become ready: {cause.Message}\n{server.Output}", cause);
        }
    }

    /// <summary>Runs it for a task that ends by itself, and gives what it said; throws where it does not end well.</summary>
    public static async Task<string> RunToEnd(string project, IEnumerable<(string Name, string Value)> settings, params string[] arguments)
    {
        using var task = Process.Start(StartInfo(project, arguments, settings))!;
        var (said, errors) = (task.StandardOutput.ReadToEndAsync(), task.StandardError.ReadToEndAsync());
        await task.WaitForExitAsync();
        return task.ExitCode == 0 ? await said : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {task.ExitCode}: {await said} {await errors}");
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public async Task Kill()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    /// <summary>Ends it. What it has said of a test that failed stands in that test's output: a program elsewhere leaves nothing else behind.</summary>
    public async ValueTask DisposeAsync()
    {
        await Kill();
        TellWhereItFailed(Path.GetFileName(process.StartInfo.ArgumentList[0]), Output);
        process.Dispose();
    }

    static partial void TellWhereItFailed(string program, string said);

    private static ProcessStartInfo StartInfo(string project, IEnumerable<string> arguments, IEnumerable<(string Name, string Value)> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.Built(project), .. arguments])
        {
            WorkingDirectory = Path.Combine(Repository.Root, "src", project),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var ofThisMachine in (string[])["ASPNETCORE_URLS", "ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT"])
        {
            start.Environment.Remove(ofThisMachine);
        }

        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return start;
    }

    private async Task BecomeReady()
    {
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var giveUp = new CancellationTokenSource(Longest);
        using var http = new HttpClient { BaseAddress = await listening.Task.WaitAsync(giveUp.Token) };
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await StatusOf(http, giveUp.Token) == HttpStatusCode.ServiceUnavailable)
        {
            await again.WaitForNextTickAsync(giveUp.Token);
        }
    }

    private static async Task<HttpStatusCode> StatusOf(HttpClient http, CancellationToken giveUp)
    {
        using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), giveUp);
        return answer.StatusCode == HttpStatusCode.ServiceUnavailable ? answer.StatusCode : answer.EnsureSuccessStatusCode().StatusCode;
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        output.Enqueue(line);
        if (ListeningLine().Match(line) is { Success: true } match)
        {
            listening.TrySetResult(new Uri(match.Groups["address"].Value));
        }
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://\S+)")]
    private static partial Regex ListeningLine();
}
