using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Storage.ReadModel.Cohorts;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;
using static LearningNetwork.Storage.Tests.ReadModel.Cohorts.SomeQueue;

namespace LearningNetwork.Storage.Tests.ReadModel.Cohorts;

public sealed class CohortQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SomeQueue> arranged) : CohortQueriesTests<SqliteTestDatabase>(arranged);

public sealed class CohortQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SomeQueue> arranged) : CohortQueriesTests<PostgresTestDatabase>(arranged);

public abstract class CohortQueriesTests<TDatabase>(Arranged<TDatabase, SomeQueue> arranged) : IClassFixture<Arranged<TDatabase, SomeQueue>>
    where TDatabase : class, ITestDatabase, new()
{
    private CohortQueries Cohorts => new(arranged.Reading, EventRegistry.Standard);

    private SharingRequestQueries Cases => new(arranged.Reading, EventRegistry.Standard);

    [Fact]
    public async Task A_cohort_counts_those_who_are_in_it_and_not_those_who_withdrew()
    {
        var row = (await Cohorts.List(arranged.Id, SeenBy(), null, 10, default)).ShouldHaveSingleItem();

        (row.Id, row.ProductTitle, row.Places, row.Taken, row.Invented).ShouldBe(("modell.1", "modell", 4, 1, true));
        row.HeldOn.ShouldNotBeNull();
        (await Cohorts.List(arranged.Id, SeenBy(), "kort", 10, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cohort_whole_has_its_resources_and_what_was_held()
    {
        var cohort = (await Cohorts.Find(arranged.Id, SeenBy(), First, default)).ShouldNotBeNull();

        cohort.Resources.ShouldBe(new CaseText("nn", "Utviklaren stiller"));
        cohort.Content.Requests.ShouldBe([Id("modell", "kvam"), Id("modell", "stord")]);
        cohort.Content.Held.ShouldHaveSingleItem().Attendance.ShouldBe([new Attendance(Id("modell", "kvam"), 3, 1)]);
        (await Cohorts.Find(arranged.Id, SeenBy(), new(new("modell"), 2), default)).ShouldBeNull();
    }

    [Fact]
    public async Task It_is_seen_by_the_services_in_it_the_owners_and_the_coordinator_alone()
    {
        (await Sees(SeenBy(service: "kvam"))).ShouldBeTrue();
        (await Sees(SeenBy(service: "stord"))).ShouldBeFalse("it withdrew before it came in");
        (await Sees(SeenBy(service: "sveio"))).ShouldBeFalse();
        (await Sees(SeenBy(project: "p1a"))).ShouldBeTrue();
        (await Sees(SeenBy(project: "p3"))).ShouldBeFalse();
        (await Cohorts.List(arranged.OfNobody, SeenBy(), null, 10, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_was_chosen_is_shown_with_where_it_stands()
    {
        var chosen = await Cases.ChosenFor(First, arranged.Id, SeenBy(), default);

        chosen.Select(one => (one.Asker, one.Status, one.Cohort)).ShouldBe([("kvam", "accepted", "modell.1"), ("stord", "withdrawn", null)]);
        (await Cases.ChosenFor(First, arranged.Id, SeenBy(service: "kvam"), default)).Select(one => one.Asker).ShouldBe(["kvam"]);
    }

    [Fact]
    public async Task The_queue_is_what_waits_and_is_in_no_cohort()
    {
        (await Cases.Queue(arranged.Id, new("modell"), default)).Select(one => one.Asker).ShouldBe(["sveio"]);
        (await Cases.Queue(arranged.Id, new("kort"), default)).Select(one => one.Asker).ShouldBe(["kvam", "stord"]);
        (await Cohorts.Queues(arranged.Id, default)).Select(queue => (queue.Product, queue.Waiting, queue.IsJointTraining)).ShouldBe([("modell", 1, true), ("kort", 2, false)]);
    }

    [Fact]
    public async Task Facts_say_whether_a_request_can_be_chosen()
    {
        var facts = arranged.Network.Store.Get<IFactSource>();
        foreach (var (product, service, can) in ((string, string, bool?)[])
            [("modell", "sveio", true), ("modell", "kvam", false), ("modell", "stord", false), ("kort", "kvam", true), ("manual", "sveio", false), ("kort", "sveio", null)])
        {
            var answer = (RequestFacts?)await facts.Answer(arranged.Id, new AboutRequest(Id(product, service)), default);
            answer?.CanJoinCohort.ShouldBe(can!.Value, $"{product} {service}");
            answer?.NeedsLevel.ShouldBeFalse();
            (answer is null).ShouldBe(can is null);
        }
    }

    [Fact]
    public async Task A_cohorts_version_is_that_of_its_products_training_also_after_another_was_opened()
    {
        var network = await arranged.Another();
        await Arrange(network);
        await network.Do(CohortDecider.Decider, "modell", Opening("sveio"), network.Coordinator);
        (await new CohortQueries(network.Reading, EventRegistry.Standard).List(network.Id, SeenBy(), "modell", 10, default)).Select(row => row.Version).ShouldBe([3, 3]);
    }

    [Fact]
    public async Task When_a_case_moves_only_what_is_known_of_cases_is_forgotten()
    {
        var network = await arranged.Another();
        await Arrange(network);
        var facts = network.Store.Get<IFactSource>();
        await facts.Answer(network.Id, new AboutProduct(new("modell")), default);
        await facts.Answer(network.Id, new AboutRequest(Id("modell", "sveio")), default);

        await network.Do(SharingRequestDecider.Decider, "modell.sveio", new JoinCohort(1, First, null), network.Program);

        var count = ReadDatabase.Count();
        await facts.Answer(network.Id, new AboutProduct(new("modell")), default);
        count.Statements.ShouldBe(0);
        ((RequestFacts)(await facts.Answer(network.Id, new AboutRequest(Id("modell", "sveio")), default))!).CanJoinCohort.ShouldBeFalse();
    }

    private async Task<bool> Sees(CaseVisibility reader)
    {
        var found = await Cohorts.Find(arranged.Id, reader, First, default) is not null;
        (await Cohorts.List(arranged.Id, reader, null, 10, default)).Count.ShouldBe(found ? 1 : 0);
        return found;
    }
}
