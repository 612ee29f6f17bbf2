using LearningNetwork.Domain;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel.GroupOfferings;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;
using static LearningNetwork.Storage.Tests.ReadModel.GroupOfferings.SomeRounds;

namespace LearningNetwork.Storage.Tests.ReadModel.GroupOfferings;

public sealed class RoundReleaseOnSqliteTests : RoundReleaseTests<SqliteTestDatabase>;

public sealed class RoundReleaseOnPostgresTests : RoundReleaseTests<PostgresTestDatabase>;

/// <summary>The release date passes while requests arrive, on a clock of the test's own.</summary>
public abstract class RoundReleaseTests<TDatabase> : IAsyncLifetime where TDatabase : class, ITestDatabase, new()
{
    private readonly TDatabase _database = new();
    private SmallNetwork _network = null!;

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        _network = new(await _database.Open(SmallNetwork.Options));
        await _network.Found();
        await Arrange(_network);
    }

    public async ValueTask DisposeAsync()
    {
        await _network.Store.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Whoever_comes_first_the_deadline_or_a_request_unused_quota_goes_to_those_in_line_before_anyone_new()
    {
        var clock = _network.Store.Clock;
        await In(_network, Autumn, "stord", new GiveBack(1));
        (await Homes()).Count(home => home.Standing == "seated").ShouldBe(2, "a freed place returned to its quota, and is for nobody else");
        var released = new DateTimeOffset(Day(_network).AddDays(21), TimeOnly.MinValue, TimeSpan.Zero);
        var line = (await Homes()).Where(home => home.Standing == "waiting").OrderBy(home => home.Place).Select(home => (home.Service, home.Number)).ToList();

        // One host alone asks from here on: a conflict with another would wait on a clock that stands still.
        var entities = new LocalEntities(new CellFrame(_network.Store.Log, _network.Store.Get<IFactSource>(), clock));
        var requests = Enumerable.Range(0, 40).Select(number => Task.Run(async () =>
        {
            if (number == 20)
                clock.MoveTo(released);
            RoundCommand command = number % 5 == 0 ? new KeepTime() : new BookHome((number % 10) + 3, 2);
            var actor = command is KeepTime ? _network.Program : LeaderOf(_network, number % 2 == 0 ? "kvam" : "sveio");
            (await entities.Execute(RoundDecider.Decider.In(_network.Id, Autumn.Value), command, new(actor, new CommandId(Guid.NewGuid().ToString())))).ShouldBeOfType<Answer.Done>();
        }));
        await Task.WhenAll(requests);
        await entities.Execute(RoundDecider.Decider.In(_network.Id, Autumn.Value), new KeepTime(), new(_network.Program, new CommandId("last")));

        var homes = await Homes();
        homes.Count(home => home.Standing is "seated" or "offered").ShouldBe(3);
        homes.Where(home => home.Standing == "offered").Select(home => (home.Service, home.Number)).ShouldBe([line[0]], "the first in line is asked, not whoever came at the release");
        homes.Single(home => home.Standing == "offered").Until.ShouldBe(released.AddDays(7));
        homes.Where(home => home.Standing == "waiting").OrderBy(home => home.Place).First().ShouldSatisfyAllConditions(next => (next.Service, next.Number).ShouldBe(line[1]));
    }

    private async Task<IReadOnlyList<HomeRow>> Homes() =>
        (await new RoundQueries(_network.Reading, EventRegistry.Standard).Find(RoundReader.Of(LeaderOf(_network, "kvam")), Autumn, default))!.Homes;
}
