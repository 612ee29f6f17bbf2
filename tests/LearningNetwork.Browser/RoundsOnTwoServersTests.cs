using LearningNetwork.Tests;

namespace LearningNetwork.Browser;

/// <summary>Two server processes on one PostgreSQL, as a national installation has them: a rush for places, and a leader asked by two rounds while both are killed.</summary>
public sealed class RoundsOnTwoServersTests : IAsyncLifetime
{
    private const int Places = 12;

    private readonly TwoServers _servers = new();
    private readonly RoundsOverHttp _rounds;

    public RoundsOnTwoServersTests() => _rounds = new(() => _servers.Addresses);

    [Fact]
    public async Task Of_two_hundred_homes_that_grab_twelve_places_twelve_get_one_and_the_rest_stand_in_order()
    {
        var round = await _rounds.Opened("rush", Places);

        var booked = await _rounds.Rush(round);

        var homes = await _rounds.Homes(round);
        booked.ShouldBe(200);
        homes.Count(home => home.Standing == "seated").ShouldBe(Places);
        homes.Where(home => home.Standing == "waiting").Select(home => home.Place).ShouldBe(Enumerable.Range(1, booked - Places), ignoreOrder: true);
    }

    [Fact]
    public async Task A_leader_asked_by_two_rounds_at_once_leads_one_though_the_program_is_killed_between()
    {
        var (one, other) = (await _rounds.Plan(RoundsOverHttp.Organiser, "one", 4), await _rounds.Plan(RoundsOverHttp.Other, "other", 4));
        var asked = await Task.WhenAll(_rounds.AskLeader(RoundsOverHttp.Organiser, one, 0), _rounds.AskLeader(RoundsOverHttp.Other, other, 1));
        asked.ShouldAllBe(answer => answer.IsSuccessStatusCode);
        await _servers.KillAndStartAnew();

        await RoundsOverHttp.Until(async () => (await _rounds.Calendar()).Count == 2);
        var yeses = await Task.WhenAll(_rounds.SayYes(one, 0), _rounds.SayYes(other, 1));
        await _servers.KillAndStartAnew();

        yeses.Count(answer => answer.IsSuccessStatusCode).ShouldBe(1);
        var (led, not) = yeses[0].IsSuccessStatusCode ? ((one, RoundsOverHttp.Organiser), (other, RoundsOverHttp.Other)) : ((other, RoundsOverHttp.Other), (one, RoundsOverHttp.Organiser));
        await RoundsOverHttp.Until(async () => await _rounds.AnswerIn(led.Item2, led.Item1) == "yes");
        await RoundsOverHttp.Until(async () => await _rounds.AnswerIn(not.Item2, not.Item1) == "busy");
        (await _rounds.Calendar()).ShouldBe(new Dictionary<string, string?> { [led.Item1] = "yes", [not.Item1] = "busy" }, ignoreOrder: true);
    }

    public async ValueTask InitializeAsync()
    {
        try
        {
            await _servers.Begin();
            await _rounds.Prepare();
        }
        catch
        {
            // Nobody disposes of what did not begin, and a server outlives the test that started it.
            await DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _servers.DisposeAsync();
}
