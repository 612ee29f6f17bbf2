using System.Diagnostics;
using LearningNetwork.Tests;

namespace LearningNetwork.Web.Tests.SignIn;

/// <summary>npm's oidc-provider as a process of its own, fetched when it is not there; gone when disposed of.</summary>
public sealed class OidcProvider : IAsyncDisposable
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "LearningNetwork.Web.Tests", "SignIn", "OidcProvider");
    private readonly Process process;
    private readonly HttpClient http;

    private OidcProvider(Process process, Uri address)
    {
        (this.process, Address) = (process, address);
        http = new HttpClient { BaseAddress = address };
    }

    public const string ClientId = "learning-network";
    public const string ClientSecret = "a-secret-that-only-the-tests-know";

    public Uri Address { get; }

    public static async Task<OidcProvider> Start(int port, Uri site)
    {
        await NpmPackages.Bring(Folder);
        var process = Begin("node", $"provider.mjs {port} {site.GetLeftPart(UriPartial.Authority)}");
        var said = await process.StandardOutput.ReadLineAsync();
        if (said != "listening")
            throw new InvalidOperationException($"oidc-provider said: {said} {await process.StandardError.ReadToEndAsync()}");
        _ = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        return new(process, new Uri($"http://localhost:{port}"));
    }

    /// <summary>Who comes next, and what it does wrong.</summary>
    public async Task Say(string query) => (await http.GetAsync("/control?" + query)).EnsureSuccessStatusCode();

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static Process Begin(string program, string arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
