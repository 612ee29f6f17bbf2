using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Domain.Tellings;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Storage.ReadModel.Tellings;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.Tellings;

public sealed class TellingQueriesOnSqliteTests(Arranged<SqliteTestDatabase, TwoServices> arranged) : TellingQueriesTests<SqliteTestDatabase>(arranged);

public sealed class TellingQueriesOnPostgresTests(Arranged<PostgresTestDatabase, TwoServices> arranged) : TellingQueriesTests<PostgresTestDatabase>(arranged);

/// <summary>Who is told of what, each test in a network of its own.</summary>
public abstract class TellingQueriesTests<TDatabase>(Arranged<TDatabase, TwoServices> arranged) : IClassFixture<Arranged<TDatabase, TwoServices>>
    where TDatabase : class, ITestDatabase, new()
{
    private TellingQueries Tellings => new(arranged.Reading);

    private DateTimeOffset Now => arranged.Network.Store.Clock.GetUtcNow();

    [Fact]
    public async Task An_event_is_told_to_the_other_side_once_and_not_to_the_one_whose_doing_it_was()
    {
        var network = await Another();
        await TwoServices.Ask(network);

        var told = (await List(network.Lead("p3", "p4"))).ShouldHaveSingleItem();
        (told.Event, told.Request, told.ProductTitle, told.AskerName, told.IsRead).ShouldBe(("sharing-request/submitted", "mal.voss-herad.1", "Mal for samtale", "Voss herad", false));
        told.Id.ShouldBe(new TellingId("sharing-request", "mal.voss-herad", 1));
        (await List(TwoServices.Leader(network))).ShouldBeEmpty();
        (await List(network.Coordinator)).ShouldBeEmpty("it is answered between the two sides");
        (await List(network.Reader)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_two_audiences_of_the_same_person_are_told_stands_once()
    {
        var network = await Another();
        await TwoServices.Follow(network, network.Lead("p3"), "product/kurs", "project/p3");
        await network.Review("kurs", Recommendation.Two);
        (await List(network.Lead("p3"))).ShouldHaveSingleItem().Event.ShouldBe("product/reviewed");
    }

    [Fact]
    public async Task Followers_are_told_from_when_they_follow_until_they_no_longer_do()
    {
        var network = await Another();
        await network.Review("kurs", Recommendation.Three);
        await TwoServices.Follow(network, network.Reader, "product/kurs");
        (await List(network.Reader)).ShouldBeEmpty("what was before is no news");

        await network.Review("kurs", Recommendation.Two);
        (await List(network.Reader)).ShouldHaveSingleItem();
        (await Tellings.Follows(network.Reader, default)).ShouldHaveSingleItem().Name.ShouldBe("Kurs");

        await network.Do(AttentionDecider.Decider, "reader", new Unfollow(Subject.Of(new ProductId("kurs"))), network.Reader);
        (await List(network.Reader)).ShouldBeEmpty();
        (await Tellings.Follows(network.Reader, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_read_is_read_for_the_one_who_read_it()
    {
        var network = await Another();
        await TwoServices.Ask(network);
        var (lead, other) = (network.Lead("p3"), network.Lead("p3") with { Person = new("another-lead") });
        var told = (await List(lead)).Single();

        await network.Do(AttentionDecider.Decider, "lead", new MarkRead([told.Id]), lead);

        (await List(lead)).Single().IsRead.ShouldBeTrue();
        (await Tellings.List(lead, unreadOnly: true, Now, 0, 10, default)).Items.ShouldBeEmpty();
        (await Tellings.Find(lead, told.Id, Now, default)).ShouldNotBeNull().IsRead.ShouldBeTrue();
        (await List(other)).Single().IsRead.ShouldBeFalse();
    }

    [Fact]
    public async Task What_happened_long_ago_is_no_longer_told_and_its_mark_is_let_go()
    {
        var network = await Another();
        await TwoServices.Ask(network);
        var lead = network.Lead("p3");
        var first = (await List(lead)).Single();
        await network.Do(AttentionDecider.Decider, "lead", new MarkRead([first.Id]), lead);
        network.Store.Clock.Advance(TimeSpan.FromDays(Telling.Days + 1));
        (await List(lead)).ShouldBeEmpty();

        await network.Do(SharingRequestDecider.Decider, "mal.voss-herad", new WithdrawRequest(1, null), TwoServices.Leader(network));
        await network.Do(AttentionDecider.Decider, "lead", new MarkRead([(await List(lead)).Single().Id]), lead);
        (await Marks(network)).ShouldBe(1);
    }

    [Fact]
    public async Task A_page_says_how_many_there_are()
    {
        var network = await Another();
        await TwoServices.Ask(network);
        await network.Do(SharingRequestDecider.Decider, "mal.voss-herad", new WithdrawRequest(1, null), TwoServices.Leader(network));
        await TwoServices.Ask(network);
        var lead = network.Lead("p3");
        await network.Do(AttentionDecider.Decider, "lead", new MarkRead([new("sharing-request", "mal.voss-herad", 1)]), lead);

        var page = await Tellings.List(lead, unreadOnly: false, Now, 1, 1, default);
        (page.Total, page.Unread, page.Items.Single().Id.Version).ShouldBe((3, 2, 2));
        (await Tellings.Unread(lead, Now, default)).ShouldBe((2, new("sharing-request", "mal.voss-herad", 3)));
    }

    [Fact]
    public async Task What_the_reference_data_states_is_no_news()
    {
        var network = await Another();
        await TwoServices.Follow(network, network.Reader, "project/p3");
        await network.Do(ProductDecider.Decider, "kurs", new SubmitProduct());
        var review = new ReviewProduct(Recommendation.Two, null, null, [], new(2023, 12, 1), "003 §5", null, null, null, false);
        await network.Do(ProductDecider.Decider, "kurs", review, network.WorkingGroup, Projected.ReferenceData);
        (await List(network.Reader)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_of_another_network_is_told()
    {
        var (network, other) = (await Another(), await Another());
        await TwoServices.Ask(network);
        (await List(other.Lead("p3"))).ShouldBeEmpty();
        (await Tellings.Unread(other.Lead("p3"), Now, default)).ShouldBe((0, null));
        (await Tellings.Find(other.Lead("p3"), new("sharing-request", "mal.voss-herad", 1), Now, default)).ShouldBeNull();
    }

    private async Task<SmallNetwork> Another()
    {
        var network = await arranged.Another();
        await TwoServices.Arrange(network);
        return network;
    }

    private async Task<IReadOnlyList<TellingRow>> List(Actor reader) => (await Tellings.List(reader, unreadOnly: false, Now, 0, 10, default)).Items;

    private Task<long> Marks(SmallNetwork network) =>
        network.Reading.Find<long>("select count(*) from telling_reads where network = @network", new { network = network.Id.Value }, default);
}

/// <summary>Askøy has made two products in P3; Voss herad may ask for one of them.</summary>
public sealed class TwoServices : IArrangement
{
    public static async Task Arrange(SmallNetwork network)
    {
        await network.Service("askoy", "Askøy", ("4627", "Askøy"));
        await network.Service("voss-herad", "Voss herad", ("4621", "Voss herad"));
        await network.Project("p3", "P3", "Støtte", "askoy");
        await network.Product("mal", "Mal for samtale", ["p3"], ["askoy"]);
        await network.Contact("mal", "askoy");
        await network.Do(ProductDecider.Decider, "mal", new SubmitProduct());
        await network.Do(ProductDecider.Decider, "mal", new ReviewProduct(Recommendation.Two, ResourceLevel.Low, null, [], new(2023, 12, 1), "003", null, null, null, false), network.WorkingGroup, Projected.ReferenceData);
        await network.Product("kurs", "Kurs", ["p3"]);
    }

    public static Actor Leader(SmallNetwork network, string service = "voss-herad") =>
        new(new PersonId("leader-" + service), network.Id, [Role.ServiceLeader], new(service), []);

    public static Task Ask(SmallNetwork network)
    {
        network.Store.Clock.Advance(TimeSpan.FromMinutes(1));
        return network.Do(SharingRequestDecider.Decider, "mal.voss-herad", new SubmitRequest(null, null), Leader(network));
    }

    public static async Task Follow(SmallNetwork network, Actor reader, params string[] subjects)
    {
        network.Store.Clock.Advance(TimeSpan.FromMinutes(1));
        foreach (var subject in subjects)
            await network.Do(AttentionDecider.Decider, reader.Person.Value, new Follow(Subject.Parse(subject)!.Value), reader);
        network.Store.Clock.Advance(TimeSpan.FromMinutes(1));
    }
}
