using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.Tests.Counter;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.Products;

public sealed class OpenedQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SomeOpened> arranged) : OpenedQueriesTests<SqliteTestDatabase>(arranged);

public sealed class OpenedQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SomeOpened> arranged) : OpenedQueriesTests<PostgresTestDatabase>(arranged);

public abstract class OpenedQueriesTests<TDatabase>(Arranged<TDatabase, SomeOpened> arranged) : IClassFixture<Arranged<TDatabase, SomeOpened>>
    where TDatabase : class, ITestDatabase, new()
{
    private static readonly NetworkId Elsewhere = new("elsewhere");

    private OpenedQueries Opened => new(arranged.Reading);

    [Fact]
    public async Task What_a_network_has_opened_shows_to_readers_of_others_and_the_rest_of_it_does_not()
    {
        var found = await Opened.List(Elsewhere, null, null, 0, 50, default);

        found.Items.Select(product => product.Id).ShouldBe(["samtalekort", "maler"], "by island and title; 'intern' is not opened");
        (await Opened.List(arranged.Id, null, null, 0, 50, default)).Items.ShouldBeEmpty("one's own are in the catalogue");
    }

    [Fact]
    public async Task A_list_tells_what_the_network_says_of_each()
    {
        var first = (await Opened.List(Elsewhere, null, null, 0, 50, default)).Items[0];

        first.ShouldBe(new(
            "vestland", "Nettverket", "samtalekort", "Samtalekort om samvær", [Island.ContactVisits], Maturity.Gold, MaturityDerived: true, Recommendation.Two, ResourceLevel.Moderate,
            first.OpenedOn, Invented: false));
    }

    [Theory]
    [InlineData("samtalekorta", "samtalekort")]
    [InlineData("hjelpetekst", "maler")]
    [InlineData("NETTVERK kort", "samtalekort")]
    [InlineData("barnets vindu", "")]
    [InlineData("intern", "")]
    public async Task Words_are_looked_for_in_what_is_opened_alone(string text, string found) =>
        string.Join(' ', (await Opened.List(Elsewhere, text, null, 0, 50, default)).Items.Select(product => product.Id)).ShouldBe(found);

    [Fact]
    public async Task An_island_narrows_it_and_none_is_a_value()
    {
        (await Ids(new Asked<Island>(Island.ContactVisits))).ShouldBe(["samtalekort"]);
        (await Ids(new Asked<Island>(null))).ShouldBe(["maler"]);
        (await Ids(new Asked<Island>(Island.Cooperation))).ShouldBeEmpty();

        async Task<IEnumerable<string>> Ids(Asked<Island> island) => (await Opened.List(Elsewhere, null, island, 0, 50, default)).Items.Select(product => product.Id);
    }

    [Fact]
    public async Task A_page_of_many_counts_all()
    {
        var page = await Opened.List(Elsewhere, null, null, 1, 1, default);

        (page.Items.Single().Id, page.Total).ShouldBe(("maler", 2));
    }

    [Fact]
    public async Task One_tells_who_developed_it_whom_to_ask_what_it_takes_and_the_links_that_are_open()
    {
        var found = (await Opened.Find(Elsewhere, arranged.Id, new("samtalekort"), default)).ShouldNotBeNull();

        (found.Office, found.Kind, found.Description, found.HasMore).ShouldBe(("Statsforvaltaren", ProductKind.Template, new ProductText("nn", "Kort å samtale over"), true));
        found.Developers.ShouldBe(["Øygarden", "Alver"]);
        found.Steps.ShouldBe([RoutineStep.Introduction, RoutineStep.Plan, RoutineStep.InUse]);
        found.Links.Select(link => (link.Title, link.Address)).ShouldBe([("Nettsida", "https://eksempel.no/kort")]);
    }

    [Theory]
    [InlineData("elsewhere", "vestland", "intern")]
    [InlineData("elsewhere", "vestland", "finst-ikkje")]
    [InlineData("elsewhere", "soria", "samtalekort")]
    [InlineData("vestland", "vestland", "samtalekort")]
    public async Task What_is_not_opened_to_the_reader_is_not_there(string reader, string network, string product) =>
        (await Opened.Find(new(reader), new(network), new(product), default)).ShouldBeNull();

    [Fact]
    public async Task Once_it_is_closed_it_is_not_found()
    {
        var network = await arranged.Another();
        await SomeOpened.Arrange(network);

        foreach (var id in new[] { "samtalekort", "maler" })
            await network.Do(ProductDecider.Decider, id, new CloseProduct(), network.Lead("p1a"));

        (await Opened.Find(Elsewhere, network.Id, new("samtalekort"), default)).ShouldBeNull();
        (await Opened.List(Elsewhere, null, null, 0, 50, default)).Items.ShouldAllBe(product => product.Network == arranged.Id.Value);
        (await new ProductQueries(arranged.Reading).Find(network.Id, ProductVisibility.Of(network.Reader), new("samtalekort"), default)).ShouldNotBeNull().Content.OpenedOn.ShouldBeNull();
    }
}

public sealed class SomeOpened : IArrangement
{
    private static readonly TermsOfUse Terms = new(true, true, true);

    public static async Task Arrange(SmallNetwork network)
    {
        await network.Service("oygarden", "Øygarden", ("4626", "Øygarden"));
        await network.Service("alver", "Alver", ("4631", "Alver"));
        await network.Project("p1a", "P1", "Barnets vindu", "oygarden");
        await network.Product("samtalekort", "Samtalekort om samvær", ["p1a"], ["oygarden", "alver"], "Kort å samtale over");
        await network.Product("maler", "Maler", ["p1a"], [], "Malar med hjelpetekst");
        await network.Product("intern", "Intern rutine", ["p1a"], ["alver"], "Samtalekort for oss");
        await network.Review("samtalekort", Recommendation.Two, ResourceLevel.Moderate, null, null, Island.ContactVisits);
        await network.Review("maler", null);
        await network.Review("intern", Recommendation.Two, ResourceLevel.Low);
        await network.Do(
            ProductDecider.Decider,
            "samtalekort",
            new PublishEdition(
                new(2023, 12, 1),
                TestStore.Note("Den fyrste"),
                [
                    new("Nettsida", new MaterialContent.Link("https://eksempel.no/kort"), MaterialAccess.Open, Terms),
                    new("Sida for dei som har fått ja", new MaterialContent.Link("https://eksempel.no/inne"), MaterialAccess.ByRequest, Terms),
                    new("Fila", new MaterialContent.File("kort.docx", MaterialType.Docx, 2000, new string('a', 64)), MaterialAccess.Open, Terms),
                ],
                []));
        foreach (var id in new[] { "samtalekort", "maler" })
            await network.Do(ProductDecider.Decider, id, new OpenProduct(), network.Lead("p1a"));
    }
}
