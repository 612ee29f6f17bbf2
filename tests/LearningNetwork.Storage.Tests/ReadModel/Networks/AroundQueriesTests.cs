using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Domain.Tellings;
using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.Networks;

public sealed class AroundQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SomeCases> arranged) : AroundQueriesTests<SqliteTestDatabase>(arranged);

public sealed class AroundQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SomeCases> arranged) : AroundQueriesTests<PostgresTestDatabase>(arranged);

public abstract class AroundQueriesTests<TDatabase>(Arranged<TDatabase, SomeCases> arranged) : IClassFixture<Arranged<TDatabase, SomeCases>>
    where TDatabase : class, ITestDatabase, new()
{
    [Theory]
    [InlineData(null, "p3", 1, 0)]
    [InlineData(null, "p6", 2, 0)]
    [InlineData(null, "p3 p6", 2, 0)]
    [InlineData("askoy", "", 0, 0)]
    [InlineData("voss-herad", "", 0, 1)]
    [InlineData(null, "", 0, 0)]
    public async Task A_case_counts_for_the_side_whose_turn_it_is_and_once_for_whoever_leads_two_owners(string? service, string projects, int forGiver, int forReceiver)
    {
        var around = await Find(arranged.Id, service, projects);

        (around!.ForGiver, around.ForReceiver).ShouldBe((forGiver, forReceiver));
    }

    [Fact]
    public async Task The_network_and_both_languages_are_told()
    {
        (await Find(arranged.Id, "voss-herad", "")).ShouldNotBeNull().ShouldSatisfyAllConditions(
            row => row.Network.ShouldBe("Nettverket"), row => row.Language.ShouldBe("nn"), row => row.ServiceLanguage.ShouldBe("en"));
        (await Find(arranged.Id, "askoy", "")).ShouldNotBeNull().ServiceLanguage.ShouldBeNull();
    }

    [Fact]
    public async Task A_network_that_was_never_founded_has_nothing_around() => (await Find(arranged.OfNobody, "askoy", "p3")).ShouldBeNull();

    [Fact]
    public async Task What_is_unread_is_counted_and_what_is_followed_is_known()
    {
        var mal = Subject.Of(new ProductId("mal"));
        (await Find(arranged.Id, null, "p3 p6", mal)).ShouldNotBeNull().ShouldSatisfyAllConditions(row => row.Unread.ShouldBe(5, "three requests and two reviews"), row => row.IsFollowing.ShouldBeFalse());
        (await Find(arranged.Id, null, "")).ShouldNotBeNull().Unread.ShouldBe(0);

        var network = await arranged.Another();
        await SomeCases.Arrange(network);
        await network.Do(AttentionDecider.Decider, "a-lead", new Follow(mal), ReaderOf(network.Id, null, "p3 p6"));
        await network.Do(AttentionDecider.Decider, "a-lead", new MarkRead([new("sharing-request", "mal.askoy", 1)]), ReaderOf(network.Id, null, "p3 p6"));
        (await Find(network.Id, null, "p3 p6", mal)).ShouldNotBeNull().ShouldSatisfyAllConditions(row => row.Unread.ShouldBe(4), row => row.IsFollowing.ShouldBeTrue());
    }

    private Task<AroundRow?> Find(NetworkId network, string? service, string projects, Subject? shown = null) =>
        new AroundQueries(arranged.Reading).Find(ReaderOf(network, service, projects), shown, arranged.Network.Store.Clock.GetUtcNow(), default);

    private static Actor ReaderOf(NetworkId network, string? service, string projects) => new(
        new PersonId("a-lead"), network, [service is null ? Role.ProjectLead : Role.ServiceLeader], service is null ? null : new(service),
        projects.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(project => new Domain.Projects.ProjectId(project)).ToValueList());
}

/// <summary>Of two products that p3 and p6 own together: Askøy's request waits for both, Voss's for p6 alone, and one of Voss's has been accepted.</summary>
public sealed class SomeCases : IArrangement
{
    public static async Task Arrange(SmallNetwork network)
    {
        await network.Service("askoy", "Askøy", ("4627", "Askøy"));
        await network.Service("voss-herad", "Voss herad", ("4621", "Voss herad"));
        await network.Do(ServiceDecider.Decider, "voss-herad", new ChooseLanguage("en"), Leader(network, "voss-herad"));
        await network.Project("p3", "3", "Born i fosterheim", "askoy");
        await network.Project("p6", "6", "Til fosterbarnets beste", "askoy");
        foreach (var product in new[] { "mal", "kurs" })
        {
            await network.Product(product, product, ["p3", "p6"]);
            await network.Contact(product, "askoy");
            await network.Review(product, Recommendation.Two, ResourceLevel.Low);
        }

        await Do(network, "mal", "askoy", new SubmitRequest(null, null));
        await Do(network, "mal", "voss-herad", new SubmitRequest(new("p6"), null));
        await Do(network, "kurs", "voss-herad", new SubmitRequest(null, null));
        await Do(network, "kurs", "voss-herad", new AcceptRequest(1, null, null), network.Lead("p3"));
    }

    private static Task Do(SmallNetwork network, string product, string service, Command command, Actor? actor = null) => network.Do(
        SharingRequestDecider.Decider, new SharingRequestKey(new(product), new(service)).ToString(), command, actor ?? Leader(network, service));

    private static Actor Leader(SmallNetwork network, string service) => new(new PersonId("leader"), network.Id, [Role.ServiceLeader], new ServiceId(service), []);
}
