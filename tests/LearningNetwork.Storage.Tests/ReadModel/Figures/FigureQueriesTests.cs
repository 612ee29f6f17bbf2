using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.InterestRounds;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel.Cohorts;
using LearningNetwork.Storage.ReadModel.Figures;
using LearningNetwork.Storage.ReadModel.InterestRounds;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Storage.Tests.Counter;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;
using LearningNetwork.Tests;

namespace LearningNetwork.Storage.Tests.ReadModel.Figures;

public sealed class FigureQueriesOnSqliteTests(Arranged<SqliteTestDatabase, ProductsToAskFor> arranged) : FigureQueriesTests<SqliteTestDatabase>(arranged);

public sealed class FigureQueriesOnPostgresTests(Arranged<PostgresTestDatabase, ProductsToAskFor> arranged) : FigureQueriesTests<PostgresTestDatabase>(arranged);

/// <summary>Whatever has happened, a figure says what the list that it counts holds.</summary>
public abstract class FigureQueriesTests<TDatabase>(Arranged<TDatabase, ProductsToAskFor> arranged) : IClassFixture<Arranged<TDatabase, ProductsToAskFor>>
    where TDatabase : class, ITestDatabase, new()
{
    private static readonly CaseVisibility Everything = new(true, null, []);

    private FigureQueries Figures => new(arranged.Reading);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Every_figure_is_the_number_of_its_list_over_random_histories(int seed)
    {
        var network = await arranged.Another();
        await ProductsToAskFor.Arrange(network);
        var chance = new Random(seed);
        var done = 0;
        for (var step = 0; step < 120; step++)
            done += await Happen(network, chance) ? 1 : 0;
        done.ShouldBeGreaterThan(20, "else nothing has been tried");

        var figures = await Of(network.Id);
        var cases = new SharingRequestQueries(arranged.Reading, EventRegistry.Standard);
        foreach (var filter in Filters())
            figures.Cases(filter).ShouldBe((await cases.List(network.Id, Everything, filter, 0, 1, default)).Total, filter.ToString());
        figures.Queue.ShouldBe((await new CohortQueries(arranged.Reading, EventRegistry.Standard).Queues(network.Id, default)).Sum(queue => queue.Waiting));

        var demand = await new InterestQueries(arranged.Reading).Demand(network.Id, [], Today, 100, default);
        figures.Wanted.ShouldBe(demand.Where(row => row.Capacity.Short > 0).Take(FigureQueries.MostWanted).Select(row => new WantedProduct(row.Product, row.Title, row.Capacity.Short)));

        var products = await Figures.Products(network.Id, default);
        var usedAnyway = demand.Where(row => row.InUse > 0).Select(row => row.Product).ToHashSet();
        figures.Untouched.ShouldBe(
            from island in Enum.GetValues<Island>()
            let here = products.Where(product => product.Islands.Contains(island)).ToList()
            where here.All(product => product is { Open: 0, InUse: 0 } && !usedAnyway.Contains(product.Id))
            select new UntouchedIsland(island, here.Count));
        products.Where(product => product.Want > 0).Select(product => (product.Id, product.Want))
            .ShouldBe(demand.Where(row => row.Want > 0).Select(row => (row.Product, row.Want)), ignoreOrder: true);
        foreach (var row in demand)
            (row.InUse, row.Considering, row.NotNow).ShouldBe((await Saying(network, row.Product, "InUse"), await Saying(network, row.Product, "Considering"), await Saying(network, row.Product, "NotNow")));
        products.Sum(product => product.Open).ShouldBe(figures.Cases(new(OpenOnly: true)));
        products.Sum(product => product.Overdue).ShouldBe(figures.Cases(new(OpenOnly: true, OverdueOnly: true)));
        products.Sum(product => product.InUse).ShouldBe(figures.Cases(new(Status: "in-use")) + figures.Cases(new(Status: "evaluated")));
        figures.Course("asked").Sum().ShouldBe(figures.Cases(new()), "all of it happened in the last year");
        figures.Course("asked")[^1].ShouldBe(figures.Cases(new()), "and this month");
    }

    [Fact]
    public async Task Nothing_of_one_network_is_counted_in_another()
    {
        var figures = await Of(arranged.OfNobody);

        (figures.Cases(new()), figures.Products, figures.Queue, figures.FreePlaces, figures.HoldInvented).ShouldBe((0, 0, 0, 0, false));
        (await Figures.Products(arranged.OfNobody, default)).ShouldBeEmpty();
        figures.Wanted.ShouldBeEmpty();
        figures.Untouched.ShouldBe(Enum.GetValues<Island>().Select(island => new UntouchedIsland(island, 0)), "nobody is anywhere");
    }

    [Fact]
    public async Task Somebody_is_on_an_island_who_asks_brings_into_use_or_says_that_they_use_and_nobody_who_gave_up()
    {
        var network = await arranged.Another();
        await ProductsToAskFor.Arrange(network);
        var leader = ProductsToAskFor.Leader(network, 1);
        (await Where()).ShouldBe([1, 2, 3, 4, 5, 6, 7, 8]);

        await network.Do(SharingRequestDecider.Decider, "p-1.s-1", new SubmitRequest(null, null), leader);
        await network.Do(ImplementationDecider.Decider, "p-2.s-1", new ExploreProduct(), leader);
        await network.Do(InterestDecider.Decider, "s-1", new DeclareInterest(null, [new(new("p-3"), InterestLevel.InUse), new(new("p-4"), InterestLevel.Want)]), leader);
        (await Where()).ShouldBe([4, 5, 6, 7, 8], "to want is not to be there");

        await network.Do(SharingRequestDecider.Decider, "p-1.s-1", new WithdrawRequest(1, null), leader);
        await network.Do(ImplementationDecider.Decider, "p-2.s-1", new SetStage(Stage.Stopped, Today, ResponsibleRole.ServiceLeader, TestStore.Note("Vi ventar.")), leader);
        await network.Do(InterestDecider.Decider, "s-1", new DeclareInterest(null, [new(new("p-3"), InterestLevel.NotNow)]), leader);
        (await Where()).ShouldBe([1, 2, 3, 4, 5, 6, 7, 8]);

        async Task<IEnumerable<int>> Where() => (await Of(network.Id)).Untouched.Select(one => (int)one.Island);
    }

    /// <summary>Two rounds of one case count as one service, also where what was evaluated is asked for again.</summary>
    [Fact]
    public async Task A_service_that_has_evaluated_and_asks_again_is_one_that_uses()
    {
        var network = await arranged.Another();
        await ProductsToAskFor.Arrange(network);
        var leader = ProductsToAskFor.Leader(network, 1);
        await network.Do(InterestDecider.Decider, "s-1", new DeclareInterest(null, [new(new("p-1"), InterestLevel.InUse)]), leader);
        await network.Do(SharingRequestDecider.Decider, "p-1.s-1", new SubmitRequest(null, null), leader);
        await network.Do(SharingRequestDecider.Decider, "p-1.s-1", new WithdrawRequest(1, null), leader);
        await network.Do(SharingRequestDecider.Decider, "p-1.s-1", new SubmitRequest(null, null), leader);
        await network.Store.Get<WriteDatabase>().Execute("update sharing_requests set status = 'evaluated' where network = @network and round = 1", new { network = network.Id.Value }, default);

        var demand = await new InterestQueries(arranged.Reading).Demand(network.Id, ["p-1"], Today, 10, default);

        demand.ShouldHaveSingleItem().InUse.ShouldBe(1);
    }

    [Fact]
    public async Task A_month_begins_at_midnight_in_its_own_place()
    {
        var network = await arranged.Another();
        await ProductsToAskFor.Arrange(network);
        var month = new DateOnly(Today.Year, Today.Month, 1).AddMonths(1);
        Clock.Advance(NorwegianTime.Midnight(month).AddTicks(-10) - Clock.GetUtcNow());
        await network.Do(SharingRequestDecider.Decider, "p-1.s-2", new SubmitRequest(null, null), ProductsToAskFor.Leader(network, 2));
        Clock.Advance(TimeSpan.FromTicks(10));
        await network.Do(SharingRequestDecider.Decider, "p-1.s-1", new SubmitRequest(null, null), ProductsToAskFor.Leader(network, 1));

        var figures = await Of(network.Id);
        figures.Months[^1].ShouldBe(month);
        figures.Course("asked")[^1].ShouldBe(1, "what happens as the month begins is of it");
        figures.Course("asked")[^2].ShouldBe(1, "what happened before is of the one before");
    }

    private FakeClock Clock => arranged.Network.Store.Clock;

    private DateOnly Today => NorwegianTime.DayOf(Clock.GetUtcNow());

    private static async Task<int> Saying(SmallNetwork network, string product, string level) => (await network.Reading.Query<string>(
        "select service from interests where network = @network and product = @product and level = @level", new { network = network.Id.Value, product, level }, default)).Count;

    private Task<NetworkFigures> Of(NetworkId network) => Figures.Of(network, Today, withCourse: true, default);

    private static IEnumerable<CaseFilter> Filters() =>
        from open in (bool[])[true, false]
        from overdue in (bool[])[true, false]
        from notStated in (bool[])[true, false]
        from status in Enum.GetValues<CaseStatus>().Select(status => status.Code()).Append(null)
        from waits in Enum.GetNames<WaitsFor>().Append(null)
        where status is null || waits is null
        select new CaseFilter(open, status, waits, overdue, null, notStated);

    /// <returns>Whether it was taken.</returns>
    private static async Task<bool> Happen(SmallNetwork network, Random chance)
    {
        if (chance.Next(6) == 0)
            return await Say(network, chance);
        var (product, service) = (chance.Next(1, ProductsToAskFor.Products + 1), chance.Next(1, ProductsToAskFor.Services + 1));
        var (leader, lead) = (ProductsToAskFor.Leader(network, service), network.Lead("p3"));
        var (command, actor) = chance.Next(10) switch
        {
            < 3 => ((SharingRequestCommand)new SubmitRequest(null, null), leader),
            3 => (new WaitForProduct(null, null), leader),
            4 or 5 => (new AcceptRequest(1, ResourceLevel.Low, null), lead),
            6 => (new DeclineRequest(1, TestStore.Note("Vi har ikkje tid no.")), lead),
            7 => (new WithdrawRequest(1, null), leader),
            8 => (new MarkNotSuccessful(1, NotSuccessfulReason.Capacity, null), leader),
            _ => (new MarkOverdue(1), network.Program),
        };
        return await network.Try(SharingRequestDecider.Decider, $"p-{product}.s-{service}", command, actor) is Runtime.Entities.Answer.Done;
    }

    /// <summary>A service says how much it wants a product.</summary>
    private static async Task<bool> Say(SmallNetwork network, Random chance)
    {
        var (product, service) = (chance.Next(1, ProductsToAskFor.Products + 1), chance.Next(1, ProductsToAskFor.Services + 1));
        var says = new DeclareInterest(null, [new(new($"p-{product}"), chance.GetItems(Enum.GetValues<InterestLevel>(), 1)[0])]);
        return await network.Try(InterestDecider.Decider, $"s-{service}", says, ProductsToAskFor.Leader(network, service)) is Runtime.Entities.Answer.Done;
    }
}

/// <summary>A product of each recommendation, one without, and five services that may ask.</summary>
public sealed class ProductsToAskFor : IArrangement
{
    public const int Products = 5, Services = 5;

    public static Actor Leader(SmallNetwork network, int service) => new(new PersonId("leader"), network.Id, [Role.ServiceLeader], new ServiceId($"s-{service}"), []);

    public static async Task Arrange(SmallNetwork network)
    {
        for (var service = 1; service <= Services; service++)
            await network.Service($"s-{service}", $"Teneste {service}", ($"460{service}", $"Kommune {service}"));
        await network.Project("p3", "3", "Born i fosterheim", "s-1");
        for (var product = 1; product <= Products; product++)
        {
            await network.Product($"p-{product}", $"Produkt {product}", ["p3"]);
            await network.Contact($"p-{product}", "s-1");
            await network.Review($"p-{product}", product == Products ? null : (Recommendation)product, ResourceLevel.Low, null, null, (Island)product);
        }
    }
}
