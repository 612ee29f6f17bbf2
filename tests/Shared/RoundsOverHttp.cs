using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace LearningNetwork.Tests;

/// <summary>Rounds of a group offering as programs ask for them, by the doors of one or several processes on one database.</summary>
/// <param name="doors">Where the processes answer now; asked for anew at every request, since some of them may be gone.</param>
internal sealed class RoundsOverHttp(Func<IReadOnlyList<Uri>> doors)
{
    public const string Organiser = "demo-stord", Other = "demo-bomlo", Leader = "demo-group-leader";

    private const string Offering = "rush";

    /// <summary>The services whose leaders book; each books ten homes.</summary>
    private static readonly string[] Services =
    [
        "4601", "4627", "4631", "4626", "4612", "1146", "4618", "4622", "4621", "4647", "4648", "4635", "4634", "4614", "4615", "4613", "4624", "1106", "1149", "4611",
    ];

    private const int HomesOfEach = 10;

    private static readonly HttpClient Http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 400 }) { Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>Two services run an offering, and one of their people may lead it.</summary>
    public async Task Prepare()
    {
        await Done("group-leaders", Organiser, new { leader = "group-leader", role = "Rettleiar" });
        await Done("group-leaders/group-leader/qualifications", Organiser, new { method = "cos", issuer = "RBUP", validTo = "2099-12-31" });
        await Done("group-offerings", Organiser, new { id = Offering, title = "COS", method = "cos", owners = (string[])["stord", "bomlo"], costKey = "homes" });
    }

    /// <summary>A round on the same day as every other; gives its id.</summary>
    public async Task<string> Plan(string organiser, string label, int capacity)
    {
        await Done("rounds", organiser, new
        {
            offering = Offering,
            label,
            form = "digital",
            capacity,
            gatherings = (object[])[new { on = "2099-03-02", begins = "09:00", ends = "12:00" }],
        });
        return $"{Offering}.{label}";
    }

    /// <summary>A round that its leader has said yes to and that can be booked; gives its id.</summary>
    public async Task<string> Opened(string label, int capacity)
    {
        var round = await Plan(Organiser, label, capacity);
        (await AskLeader(Organiser, round, 0)).EnsureSuccessStatusCode();
        await Until(async () => (await Calendar()).ContainsKey(round));
        (await SayYes(round, 1)).EnsureSuccessStatusCode();
        await Until(async () => await AnswerIn(Organiser, round) == "yes");
        await Done($"rounds/{round}/open", Organiser, new { });
        return round;
    }

    public Task<HttpResponseMessage> AskLeader(string organiser, string round, int door) => Post($"rounds/{round}/leaders", organiser, new { leader = "group-leader" }, door);

    public Task<HttpResponseMessage> SayYes(string round, int door) => Post($"my-rounds/{round}/answer", Leader, new { yes = true }, door);

    /// <summary>Every service books all its homes at once, through all doors by turns.</summary>
    public async Task<int> Rush(string round)
    {
        var answers = await Task.WhenAll(Services.SelectMany(_ => Enumerable.Range(1, HomesOfEach), (service, home) => (service, home)).Select((one, door) =>
            Post($"rounds/{round}/homes", $"demo-{one.service}", new { home = one.home, adults = 2 }, door)));
        foreach (var answer in answers)
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return answers.Length;
    }

    /// <summary>The standing of every home, as its organiser sees it, with its place in line.</summary>
    public async Task<IReadOnlyList<(string Standing, int Place)>> Homes(string round) =>
        [.. (await Get($"rounds/{round}", Organiser)).GetProperty("homes").EnumerateArray().Select(home => (home.GetProperty("standing").GetString()!, home.GetProperty("place").GetInt32()))];

    /// <summary>What the leader's calendar says to each round that has asked.</summary>
    public async Task<Dictionary<string, string?>> Calendar() => (await Get("my-rounds", Leader)).GetProperty("items").EnumerateArray()
        .ToDictionary(round => round.GetProperty("round").GetString()!, round => round.GetProperty("answer").GetString());

    /// <summary>What the round has heard of its leader.</summary>
    public async Task<string?> AnswerIn(string organiser, string round) =>
        (await Get($"rounds/{round}", organiser)).GetProperty("leaders").EnumerateArray().Single().GetProperty("answer").GetString();

    /// <summary>What follows from an event is there a moment later: asks until it is, for half a minute at most.</summary>
    public static async Task Until(Func<Task<bool>> isSo)
    {
        using var giveUp = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!await isSo())
            await again.WaitForNextTickAsync(giveUp.Token);
    }

    private async Task Done(string path, string person, object body)
    {
        var answer = await Post(path, person, body, 0);
        answer.IsSuccessStatusCode.ShouldBeTrue($"{path}: {await answer.Content.ReadAsStringAsync()}");
    }

    private async Task<JsonElement> Get(string path, string person)
    {
        using var request = Request(HttpMethod.Get, path, person, 0);
        using var answer = await Http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    private async Task<HttpResponseMessage> Post(string path, string person, object body, int door)
    {
        using var request = Request(HttpMethod.Post, path, person, door);
        request.Content = JsonContent.Create(body);
        return await Http.SendAsync(request);
    }

    private HttpRequestMessage Request(HttpMethod method, string path, string person, int door)
    {
        var all = doors();
        var request = new HttpRequestMessage(method, new Uri(all[door % all.Count], "/api/v1/" + path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", person);
        return request;
    }
}
