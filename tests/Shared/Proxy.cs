using System.Diagnostics;
using System.Net;

namespace LearningNetwork.Tests;

/// <summary>The machine in front of silos or servers: HAProxy with the rules that real machines have, as a process of its own on a free port of loopback.</summary>
internal sealed class Proxy : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ln-proxy-");
    private readonly Process _process;

    private Proxy(IReadOnlyList<Uri> silos)
    {
        Address = new($"http://127.0.0.1:{FreePort.Next()}");
        var site = Path.Combine(_folder.FullName, "site.cfg");
        File.WriteAllLines(site,
        [
            "frontend site from entrance", $"    bind {Address.Authority}", "    default_backend silos",
            "backend silos from silos", .. silos.Select((silo, number) => $"    server silo{number} {silo.Authority}"),
        ]);
        _process = Process.Start(new ProcessStartInfo(
            File.Exists("/usr/sbin/haproxy") ? "/usr/sbin/haproxy" : "haproxy",
            ["-db", "-f", Path.Combine(Repository.Root, "infra/haproxy/10-learning-network.cfg"), "-f", site])
        { RedirectStandardError = true })!;
        _process.BeginErrorReadLine(); // what it says of a silo that is gone belongs to no one here
    }

    public Uri Address { get; }

    /// <summary>Done when a silo answers through it.</summary>
    public static async Task<Proxy> Start(IReadOnlyList<Uri> silos)
    {
        var proxy = new Proxy(silos);
        using var giveUp = new CancellationTokenSource(Longest);
        using var http = new HttpClient { BaseAddress = proxy.Address };
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!await IsReady(http, giveUp.Token))
            await again.WaitForNextTickAsync(giveUp.Token);
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static async Task<bool> IsReady(HttpClient http, CancellationToken giveUp)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), giveUp);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
