using System.Diagnostics;
using System.Text.Json;
using System.Threading.Channels;
using LearningNetwork.Tests;
using LearningNetwork.Web.Tests.SignIn;

namespace LearningNetwork.Web.Tests.Mailing;

public sealed record TakenMail(IReadOnlyList<string> To, string Subject, string Text, IReadOnlyDictionary<string, string> Headers);

/// <summary>npm's smtp-server as a process of its own, read by npm's postal-mime; gone when disposed of.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "LearningNetwork.Web.Tests", "Mailing", "MailServer");
    private readonly Process _process;
    private readonly Channel<TakenMail> _taken = Channel.CreateUnbounded<TakenMail>();

    private MailServer(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    public static async Task<MailServer> Start()
    {
        if (!File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json")))
        {
            using var fetching = Begin("npm", "ci --no-audit --no-fund --loglevel=error");
            await fetching.WaitForExitAsync();
            fetching.ExitCode.ShouldBe(0);
        }

        var port = WorkHost.FreePort();
        var process = Begin("node", $"server.mjs {port}");
        (await process.StandardOutput.ReadLineAsync()).ShouldBe("listening");
        var server = new MailServer(process, port);
        _ = server.Read();
        return server;
    }

    /// <summary>The next that comes, within a minute.</summary>
    public async Task<TakenMail> Next()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        return await _taken.Reader.ReadAsync(patience.Token);
    }

    /// <summary>Whether anything has come that nobody has taken.</summary>
    public bool HasMore => _taken.Reader.Count > 0;

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task Read()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
            _taken.Writer.TryWrite(JsonSerializer.Deserialize<TakenMail>(line, Json)!);
    }

    private static Process Begin(string program, string arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true })!;
}
