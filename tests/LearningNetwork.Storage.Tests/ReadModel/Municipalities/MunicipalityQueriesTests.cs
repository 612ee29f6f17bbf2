using LearningNetwork.Domain;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Services;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Municipalities;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.Municipalities;

public sealed class MunicipalityQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SomeMergers> arranged) : MunicipalityQueriesTests<SqliteTestDatabase>(arranged);

public sealed class MunicipalityQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SomeMergers> arranged) : MunicipalityQueriesTests<PostgresTestDatabase>(arranged);

public abstract class MunicipalityQueriesTests<TDatabase>(Arranged<TDatabase, SomeMergers> arranged) : IClassFixture<Arranged<TDatabase, SomeMergers>>
    where TDatabase : class, ITestDatabase, new()
{
    private MunicipalityQueries Municipalities => new(arranged.Reading);

    private IFactSource Facts => arranged.Network.Store.Get<IFactSource>();

    [Fact]
    public async Task Those_that_stand_come_first_each_with_its_service()
    {
        var all = await Municipalities.All(arranged.Id, default);

        all.Select(one => one.Number).ShouldBe(["4627", "1100", "4626", "1246", "1259"]);
        all[0].ShouldBe(new() { Number = "4627", Name = "Askøy", County = "Vestland", Service = "askoy", ServiceName = "Askøy" });
        all[1].Service.ShouldBeNull();
        all[3].ShouldBe(new() { Number = "1246", Name = "Fjell", County = "Hordaland", Service = "oygarden", ServiceName = "Øygarden", MergedInto = "1259" });
    }

    [Theory]
    [InlineData("4626", "oygarden")]
    [InlineData("1259", "oygarden")]
    [InlineData("1246", "oygarden")]
    [InlineData("1100", null)]
    [InlineData("9999", null)]
    public async Task A_number_leads_to_the_service_of_today(string number, string? service) =>
        ((await Facts.ServiceOf(arranged.Id, new(number), default))?.Value).ShouldBe(service);

    [Fact]
    public async Task Another_network_knows_no_number_of_this() =>
        (await Facts.ServiceOf(arranged.OfNobody, new("4626"), default)).ShouldBeNull();

    [Fact]
    public async Task Former_municipalities_of_a_service_name_what_stands_for_them()
    {
        (await Municipalities.FormerOf(arranged.Id, new("oygarden"), default)).Select(former => (former.Number, former.SuccessorName))
            .ShouldBe([("1246", "Øygarden"), ("1259", "Øygarden")]);
        (await Municipalities.FormerOf(arranged.Id, new("askoy"), default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_merged_into_each_other_do_not_go_on_for_ever()
    {
        var network = await arranged.Another();
        var (one, other) = (MunicipalityDecider.Decider.In(network.Id, "2001"), MunicipalityDecider.Decider.In(network.Id, "2002"));
        await network.Do(MunicipalityDecider.Decider, one.Key, new RegisterMunicipality("Ring", "Vestland"));
        await network.Do(MunicipalityDecider.Decider, other.Key, new RegisterMunicipality("Ring", "Vestland"));
        await SomeMergers.Merge(network, one.Key, other.Key);

        await DecidedOnOldFacts(network, other, new MergeInto(new(one.Key), new(2020, 1, 1)), new MunicipalityMerged(new(one.Key), new(2020, 1, 1)));

        (await Facts.ServiceOf(network.Id, new(one.Key), default)).ShouldBeNull();
    }

    [Fact]
    public async Task Facts_are_answered()
    {
        (await Facts.Answer(arranged.Id, new AboutMunicipality(new("4626")), default))
            .ShouldBe(new MunicipalityFacts(new("4626"), "Øygarden", new ServiceId("oygarden"), null));
        (await Facts.Answer(arranged.Id, new AboutMunicipality(new("1259")), default))
            .ShouldBe(new MunicipalityFacts(new("1259"), "Øygarden", null, new MunicipalityNumber("4626")));
        (await Facts.Answer(arranged.Id, new AboutMunicipality(new("9999")), default)).ShouldBeNull();
    }

    /// <summary>Appended as by a process that has not heard of what happened meanwhile.</summary>
    private static async Task DecidedOnOldFacts(SmallNetwork network, EntityId entity, MunicipalityCommand command, MunicipalityEvent happened)
    {
        var loaded = await network.Store.Log.Load(MunicipalityDecider.Decider, entity, default);
        var sender = new Sender(network.Program, new(Guid.NewGuid().ToString()));
        var decided = new DecidedCommand(command, sender, network.Store.Clock.GetUtcNow(), [happened], new Answer.Done(loaded.Head.Version + 1, null));
        var after = MunicipalityDecider.Evolve((Municipality)loaded.State, happened);
        (await network.Store.Log.Append(new(MunicipalityDecider.Decider, entity, loaded, [decided], [after]), default)).ShouldBeOfType<AppendResult.Appended>();
    }
}

/// <summary>1246 became part of 1259, and that of 4626; 1100 has no service.</summary>
public sealed class SomeMergers : IArrangement
{
    public static async Task Arrange(SmallNetwork network)
    {
        await network.Service("oygarden", "Øygarden", ("4626", "Øygarden"));
        await network.Service("askoy", "Askøy", ("4627", "Askøy"));
        foreach (var (number, name) in new[] { ("1246", "Fjell"), ("1259", "Øygarden"), ("1100", "Ingenting") })
            await network.Do(MunicipalityDecider.Decider, number, new RegisterMunicipality(name, "Hordaland"));
        await Merge(network, "1246", "1259");
        await Merge(network, "1259", "4626");
    }

    public static Task Merge(SmallNetwork network, string number, string successor) =>
        network.Do(MunicipalityDecider.Decider, number, new MergeInto(new(successor), new(2020, 1, 1)));
}
