using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Runtime.Tests.Hosting;
using LearningNetwork.Tests.Hosts;

namespace LearningNetwork.Runtime.Tests.Entities;

/// <summary>Cells that are dropped come back from the log.</summary>
public sealed class LocalEntitiesTests(LocalHost<SqliteTestDatabase> host) : IClassFixture<LocalHost<SqliteTestDatabase>>
{
    [Fact]
    public async Task Entities_outlive_their_cells()
    {
        var (entities, network) = (new LocalEntities(host.Frame, most: 4), await new HostedNetwork(host).Founded());
        foreach (var round in (int[])[0, 1, 2])
        {
            for (var number = 4601; number < 4621; number++)
                await entities.Execute(network.Municipality(number), HostedNetwork.Register(number), network.Coordinator());
            await entities.Execute(network.Self, HostedNetwork.Guest(round), network.Coordinator(expected: round + 1));
        }

        (await network.CommandsIn(network.Self)).Count.ShouldBe(4);
        for (var number = 4601; number < 4621; number++)
            (await network.CommandsIn(network.Municipality(number))).Count.ShouldBe(1);
    }

    [Fact]
    public async Task As_many_cells_are_said_to_be_kept_as_may_be_kept()
    {
        var entities = new LocalEntities(host.Frame, most: 4);
        var network = await new HostedNetwork(host).Founded();
        using var ear = new MeterEar(host.Measuring);

        for (var number = 4601; number < 4621; number++)
            await entities.Execute(network.Municipality(number), HostedNetwork.Register(number), network.Coordinator());

        var cells = ear.Heard.Where(line => line.StartsWith("learningnetwork.cells", StringComparison.Ordinal)).ToList();
        cells.Count(line => line == "learningnetwork.cells 1 kind=municipality").ShouldBe(20);
        cells.Count(line => line == "learningnetwork.cells -1 kind=municipality").ShouldBe(16);
        cells.Count.ShouldBe(36);
    }

    [Fact]
    public async Task One_cell_dropped_at_work_and_its_successor_lose_nothing()
    {
        var (entities, network) = (new LocalEntities(host.Frame, most: 2), await new HostedNetwork(host).Founded());

        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(number => number % 2 == 0
            ? entities.Execute(network.Self, HostedNetwork.Guest(number), network.Coordinator())
            : entities.Execute(network.Municipality(4600 + number), HostedNetwork.Register(number), network.Coordinator())));

        answers.ShouldAllBe(answer => answer is Answer.Done);
        (await network.CommandsIn(network.Self)).Count.ShouldBe(31);
    }

    [Fact]
    public void A_kind_that_does_not_exist_is_a_fault() => Should.Throw<KeyNotFoundException>(() =>
        new LocalEntities(host.Frame).Execute(new EntityId("unheard-of", new("vestland"), "1"), HostedNetwork.Guest(1), new HostedNetwork(host).Coordinator()));
}
