using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;

namespace LearningNetwork.Web.Tests.Torture;

/// <summary>
/// Programs that send commands, each with an id, and the same one again until it is answered. What was acknowledged is compared with the log in
/// the end: the same command once more must get its first answer and change nothing.
/// </summary>
internal sealed class Load(Programs programs)
{
    private readonly HttpClient http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromSeconds(5) }) { Timeout = TimeSpan.FromSeconds(20) };
    private readonly SemaphoreSlim counted = new(0);
    private int tries;
    private int before;

    /// <summary>Id and days of every command that was acknowledged.</summary>
    public ConcurrentBag<(string Id, string Token, int Days)> Done { get; } = [];

    public int Tries => tries;

    /// <summary>Counts what is there before anything is sent.</summary>
    public async Task Begin() => before = (await Versions()).Sum();

    public async Task Send(int sender, CancellationToken stop)
    {
        var token = sender % 2 == 0 ? "demo-coordinator" : "demo-other-coordinator";
        for (var number = 0; !stop.IsCancellationRequested; number++)
        {
            var (id, days) = ($"torture-{sender}-{number}", 1 + ((number * 7 + sender) % 90));
            for (var attempt = sender; await Try(attempt, token, id, days) != 200; attempt++)
                await Task.Yield();
            Done.Add((id, token, days));
            counted.Release();
        }
    }

    /// <summary>Done when so many more were acknowledged.</summary>
    public async Task Acknowledged(int more)
    {
        for (var one = 0; one < more; one++)
            (await counted.WaitAsync(TimeSpan.FromMinutes(2))).ShouldBeTrue("the programs come back by themselves");
    }

    /// <summary>How many acknowledged commands the log does not know, and how many it did more than once.</summary>
    public async Task<(int Lost, int Doubled)> Compare()
    {
        var (versions, lost) = (await Versions(), 0);
        await Parallel.ForEachAsync(Done, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (one, _) =>
        {
            // Kept, the id with another content is refused; lost, it would be done.
            if (await Answered(one.Token, one.Id, (one.Days % 90) + 1) != 409)
                Interlocked.Increment(ref lost);
            if (await Answered(one.Token, one.Id, one.Days) != 200)
                Interlocked.Increment(ref lost);
        });

        var after = await Versions();
        return (lost, versions.SequenceEqual(after) ? Math.Max(0, after.Sum() - before - Done.Count) : after.Sum() - versions.Sum());
    }

    private async Task<int> Answered(string token, string id, int days)
    {
        int status;
        for (var attempt = 0; (status = await Try(attempt, token, id, days)) is 0 or >= 500; attempt++)
            await Task.Yield();
        return status;
    }

    private async Task<int> Try(int attempt, string token, string id, int days)
    {
        await programs.Up(attempt);
        Interlocked.Increment(ref tries);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(programs.AddressOf(attempt), "/api/v1/network/settings"))
            {
                Content = new StringContent($$"""{ "answerDays": {{days}} }""", Encoding.UTF8, "application/json"),
            };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            request.Headers.Add("Idempotency-Key", id);
            using var answer = await http.SendAsync(request);
            return (int)answer.StatusCode;
        }
        catch (Exception gone) when (gone is HttpRequestException or TaskCanceledException or IOException)
        {
            return 0;
        }
    }

    /// <summary>How many events the two networks' streams have.</summary>
    private async Task<int[]> Versions() => [await Version("demo-coordinator"), await Version("demo-other-coordinator")];

    private async Task<int> Version(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(programs.AddressOf(0), "/api/v1/network"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return int.Parse(answer.Headers.ETag!.Tag.Trim('"'), System.Globalization.CultureInfo.InvariantCulture);
    }
}
