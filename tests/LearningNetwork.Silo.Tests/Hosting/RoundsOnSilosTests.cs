using LearningNetwork.Tests;

namespace LearningNetwork.Silo.Tests.Hosting;

/// <summary>Three silo processes on one PostgreSQL: a rush for places through all of their doors.</summary>
public sealed class RoundsOnSilosTests : IAsyncLifetime
{
    private const int Places = 12;

    private readonly PostgresDatabase _database = new();
    private readonly List<ServerProcess> _silos = [];
    private readonly RoundsOverHttp _rounds;

    public RoundsOnSilosTests() => _rounds = new(() => [.. _silos.Select(silo => silo.Address)]);

    [Fact]
    public async Task Of_two_hundred_homes_that_grab_twelve_places_twelve_get_one_and_the_rest_stand_in_order()
    {
        await _rounds.Prepare();
        var round = await _rounds.Opened("rush", Places);

        var booked = await _rounds.Rush(round);

        var homes = await _rounds.Homes(round);
        homes.Count(home => home.Standing == "seated").ShouldBe(Places);
        homes.Where(home => home.Standing == "waiting").Select(home => home.Place).ShouldBe(Enumerable.Range(1, booked - Places), ignoreOrder: true);
        (await _database.Connections()).ShouldBeLessThanOrEqualTo(PostgresDatabase.LetInByItself, "a pool keeps for minutes what it had to open");
    }

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        try
        {
            for (var number = 0; number < 3; number++)
                _silos.Add(await ServerProcess.Start("LearningNetwork.Silo", "--demo=facts", "--postgres", _database.ConnectionString, "--silo-port", $"{FreePort.Next()}"));
        }
        catch
        {
            // Nobody disposes of what did not begin, and a silo outlives the test that started it.
            await DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var silo in _silos)
            await silo.DisposeAsync();
        await _database.DisposeAsync();
    }
}
