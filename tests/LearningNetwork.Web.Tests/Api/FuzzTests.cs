using System.Globalization;
using System.Text.Json;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Web.Hosting;
using LearningNetwork.Web.SignIn.Demo;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.Tests.Api;

/// <summary>
/// Asks whatever the OpenAPI document offers, as whoever, with ids that are there and ids that are not, and bodies that fit, nearly fit or do
/// not fit at all. Nothing may end in a fault, and afterwards the log must be whole. <c>infra/fuzz.sh</c> asks more.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private static readonly int Requests = int.TryParse(Environment.GetEnvironmentVariable("LN_FUZZ_REQUESTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 400;
    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("LN_FUZZ_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : 20261127;

    [Fact]
    public async Task Nothing_that_is_sent_ends_in_a_fault_or_breaks_the_log()
    {
        var data = Directory.CreateTempSubdirectory("ln-fuzz-");
        try
        {
            await using var app = ProgramParts.Build(
                new(ProgramTask.Serve, Demo.Full, ["http://127.0.0.1:0"], data.FullName, Postgres: null),
                (builder, _) => builder.Services.AddLogging(logging => logging.ClearProviders()), "LearningNetwork.Server");
            await ProgramFrame.Start(app);
            var (statuses, faults) = await Fuzz(app);
            var report = await app.Services.GetRequiredService<Verify>().Run(null, CancellationToken.None);

            output.WriteLine($"{Requests} requests fuzzed (seed {Seed}), {faults.Count} ended in a fault; answers: {string.Join(", ", statuses.OrderBy(one => one.Key).Select(one => $"{one.Key}: {one.Value}"))}");
            output.WriteLine($"{report.Events} events afterwards, {report.FaultCount} faults in the log");
            faults.ShouldBeEmpty();
            report.Faults.ShouldBeEmpty();
            statuses.Keys.Count(status => status is >= 200 and < 300).ShouldBeGreaterThan(0, "some of it is done");
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task<(Dictionary<int, int> Statuses, List<string> Faults)> Fuzz(WebApplication app)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.First()) };
        var operations = new FuzzedApi(JsonElement.Parse(await http.GetStringAsync("/openapi/v1.json")), new Random(Seed));
        var tokens = app.Services.GetRequiredService<DemoPeople>().All.Select(person => person.Tokens[0]).ToArray();
        var (statuses, faults) = (new Dictionary<int, int>(), new List<string>());
        for (var number = 0; number < Requests; number++)
        {
            using var request = operations.Next(tokens);
            using var answer = await http.SendAsync(request);
            var (status, text) = ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
            operations.Learn(text);
            // An address with a NUL in it never reaches the program: the web server turns it away without a word.
            if (status == 400 && request.RequestUri!.OriginalString.Contains("%00", StringComparison.Ordinal))
                continue;
            if (status >= 500 || (status >= 400 && answer.Content.Headers.ContentType?.MediaType != "application/problem+json"))
                faults.Add($"{request.Method} {request.RequestUri} {status}: {(request.Content is null ? "" : await request.Content.ReadAsStringAsync())}");
        }

        return (statuses, faults);
    }
}
