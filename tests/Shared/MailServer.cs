using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Threading.Channels;

namespace LearningNetwork.Tests;

public sealed record TakenMail(IReadOnlyList<string> To, string Subject, string Text, IReadOnlyDictionary<string, string> Headers);

/// <summary>npm's smtp-server as a process of its own, read by npm's postal-mime; gone when disposed of.</summary>
public sealed class MailServer : IAsyncDisposable
{
    /// <summary>How it behaves: see server.mjs.</summary>
    public const string Take = "take", HoldRecipient = "hold-recipient", HoldText = "hold-text", BreakText = "break-text", WantName = "want-name";

    /// <summary>Lets go on whom it keeps waiting, once.</summary>
    public const string GoOn = "go-on";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "LearningNetwork.Web.Tests", "Mailing", "MailServer");
    private readonly Process _process;
    private readonly Channel<TakenMail> _taken = Channel.CreateUnbounded<TakenMail>();
    private readonly Channel<string> _signs = Channel.CreateUnbounded<string>();

    private MailServer(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    /// <summary>Whether anything has come that nobody has taken.</summary>
    public bool HasMore => _taken.Reader.Count > 0;

    /// <summary>The settings with which the program sends through a server on this port, there or not.</summary>
    public static (string Name, string Value)[] SettingsFor(int port) =>
        [("LocalAccounts", "true"), ("Mail:Host", "127.0.0.1"), ("Mail:Port", port.ToString(CultureInfo.InvariantCulture)), ("Mail:From", "ikke-svar@network.example"), ("Mail:Tls", "false")];

    /// <param name="port">A free one, where none is given.</param>
    public static async Task<MailServer> Start(int? port = null)
    {
        await NpmPackages.Bring(Folder);
        var at = port ?? FreePort.Next();
        var server = new MailServer(Begin("node", $"server.mjs {at}"), at);
        _ = server.Read();
        await server.Sign("listening");
        return server;
    }

    /// <summary>Behaves so from now on.</summary>
    public async Task Behave(string mode)
    {
        await _process.StandardInput.WriteLineAsync(mode);
        await _process.StandardInput.FlushAsync();
        await Sign("mode");
    }

    /// <summary>Done when it has said this: <c>held</c>, <c>put off</c>.</summary>
    public async Task Sign(string sign)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await _signs.Reader.ReadAsync(patience.Token) != sign)
        {
        }
    }

    /// <summary>The next that comes, within a minute.</summary>
    public async Task<TakenMail> Next()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        return await _taken.Reader.ReadAsync(patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task Read()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            var said = JsonSerializer.Deserialize<Said>(line, Json)!;
            if (said.Mail is { } mail)
                _taken.Writer.TryWrite(mail);
            else
                _signs.Writer.TryWrite(said.Kind);
        }
    }

    private static Process Begin(string program, string arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true })!;

    private sealed record Said(string Kind, TakenMail? Mail);
}
