using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.Archives;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Storage.ReadModel.Desk;
using LearningNetwork.Storage.Tests.Counter;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.CouncilReports;

public sealed class CouncilReportQueriesOnSqliteTests(Arranged<SqliteTestDatabase, TwoReports> arranged) : CouncilReportQueriesTests<SqliteTestDatabase>(arranged);

public sealed class CouncilReportQueriesOnPostgresTests(Arranged<PostgresTestDatabase, TwoReports> arranged) : CouncilReportQueriesTests<PostgresTestDatabase>(arranged);

public abstract class CouncilReportQueriesTests<TDatabase>(Arranged<TDatabase, TwoReports> arranged) : IClassFixture<Arranged<TDatabase, TwoReports>>
    where TDatabase : class, ITestDatabase, new()
{
    private CouncilReportQueries Reports => new(arranged.Reading, EventRegistry.Standard);

    [Fact]
    public async Task A_services_reports_are_listed_the_latest_first_for_that_service_alone()
    {
        var rows = await Reports.Of(arranged.Id, TwoReports.Service, default);
        rows.Select(row => (row.ToldYear, row.Editions, row.SentEditions)).ShouldBe([(2022, 2, 0), (2021, 2, 2)]);
        rows[0].NextDue.ShouldBe(new(2023, 12, 8));
        (await Reports.Of(arranged.Id, new("voss-herad"), default)).ShouldBeEmpty();
        (await Reports.Of(arranged.OfNobody, TwoReports.Service, default)).ShouldBeEmpty();
    }

    /// <summary>What is archived of it: what a council has had, and where the log stands.</summary>
    [Fact]
    public async Task What_a_council_has_had_is_archived()
    {
        var archived = new ArchiveQueries(arranged.Reading);
        (await archived.Networks(null, default)).ShouldContain(arranged.Id.Value);
        (await archived.Networks(arranged.OfNobody, default)).ShouldBeEmpty();
        (await archived.Services(arranged.Id, default)).ShouldContain(TwoReports.Service.Value);
        (await archived.Reports(arranged.Id, TwoReports.Service, default).ToListAsync()).ShouldBe([$"{TwoReports.Service}.2021"], "the report on 2022 is a draft");
        (await archived.Requests(arranged.Id, null, default).ToListAsync()).ShouldBeEmpty();
        (await archived.Products(arranged.Id, default).ToListAsync()).ShouldBeEmpty();

        var life = await archived.Life(new CouncilReportId(TwoReports.Service, 2021).In(arranged.Id), default);
        life.Version.ShouldBeGreaterThan(5);
        life.Hash.Length.ShouldBe(64);
        life.Changed.ShouldBeGreaterThanOrEqualTo(life.Begun);
    }

    [Fact]
    public async Task A_report_knows_what_the_last_one_promised_in_its_words()
    {
        var report = (await Reports.Find(arranged.Id, TwoReports.Service, new(TwoReports.Service, 2022), default)).ShouldNotBeNull();

        report.Earlier.Select(promise => (promise.Promise.Value, promise.Municipality?.Value, promise.Text.Body)).ShouldBe(
            [("2021.5", null, "Vi lovar møte"), ("2021.6", "4611", "Vi lovar kontordag")]);
        report.NameOf(new("1160")).ShouldBe("Vindafjord");
        report.Text(report.Content.Of(ChapterKind.Staffing).Contributions[0].Text).ShouldBe(new ReportText("nn", "Vi er fulltalige"));
        ReportProgress.Unanswered(report.Content, report.Open).Select(promise => promise.Promise.Value).ShouldBe(["2021.6"]);
        (await Reports.Find(arranged.Id, new("voss-herad"), new(TwoReports.Service, 2022), default)).ShouldBeNull("another service has none of it");
        (await Reports.Find(arranged.Id, TwoReports.Service, new(TwoReports.Service, 2020), default)).ShouldBeNull();
    }

    /// <summary>The first promise was answered as under way, so the report after must answer it again; what was not sent has promised nothing.</summary>
    [Fact]
    public async Task What_must_be_answered_is_what_the_latest_sent_report_leaves_open()
    {
        var answers = new OpenPromisesAnswers();
        async Task<ValueList<OpenPromise>> Of(int year) =>
            ((OpenPromises)(await answers.Answer(arranged.Reading, arranged.Id, new AboutOpenPromises(new(TwoReports.Service, year)), default))!).Promises;

        (await Of(2022)).ShouldBe([new(new(2021, 5), null), new(new(2021, 6), new MunicipalityNumber("4611"))]);
        (await Of(2023)).ShouldBe(await Of(2022), "the report on 2022 is a draft");
        (await Of(2021)).ShouldBeEmpty();
        (await new ServedMunicipalitiesAnswers().Answer(arranged.Reading, arranged.Id, new AboutServedMunicipalities(TwoReports.Service), default))
            .ShouldBe(new ServedMunicipalities([new("1160"), new("4611")]));
    }

    [Fact]
    public async Task A_chapter_that_is_due_stands_on_the_first_page_of_those_who_write_it()
    {
        async Task<IEnumerable<string>> Lines(Role role, string service, DateOnly today) => (await new DeskQueries(arranged.Reading).Lines(
            new Actor(new PersonId("someone"), arranged.Id, [role], new(service), []), today, default)).Where(line => line.Source == "chapter").Select(line => $"{line.Detail} {line.Late}");

        (await Lines(Role.ServiceWorker, "etne-vindafjord", new(2023, 12, 1))).ShouldBe(["Cooperation False"]);
        (await Lines(Role.ServiceWorker, "etne-vindafjord", new(2023, 12, 9))).ShouldBe(["Cooperation True"]);
        (await Lines(Role.ServiceWorker, "etne-vindafjord", new(2023, 11, 30))).ShouldBeEmpty();
        (await Lines(Role.ServiceWorker, "voss-herad", new(2023, 12, 1))).ShouldBeEmpty();
        (await Lines(Role.Coordinator, "etne-vindafjord", new(2023, 12, 1))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_of_it_comes_into_the_feed_that_everyone_reads() =>
        (await arranged.Reading.Query<string>("select event from activity where event like 'council-report/%' or event like 'survey/%'", null, default)).ShouldBeEmpty();
}

/// <summary>A report that both councils have had, with two promises, and the next one half written.</summary>
public sealed class TwoReports : IArrangement
{
    public static ServiceId Service { get; } = new("etne-vindafjord");

    public static async Task Arrange(SmallNetwork network)
    {
        await network.Found();
        await network.Service("etne-vindafjord", "Etne og Vindafjord", ("4611", "Etne"), ("1160", "Vindafjord"));
        await network.Service("voss-herad", "Voss herad", ("4621", "Voss herad"));
        var leader = new Actor(new PersonId("leader"), network.Id, [Role.ServiceLeader], Service, []);
        Task Do(int year, Command command) => network.Do(CouncilReportDecider.Decider, $"etne-vindafjord.{year}", command, leader);

        await Do(2021, new BeginReport());
        foreach (var chapter in (ChapterKind[])[ChapterKind.Presentation, ChapterKind.Staffing, ChapterKind.Cooperation, ChapterKind.FocusAreas])
            await Do(2021, new WriteContribution(chapter, null, ContributorRole.ServiceLeader, TestStore.Note($"Om {chapter}")));
        await Do(2021, new MakePromise(null, TestStore.Note("Vi lovar møte")));
        await Do(2021, new MakePromise(new("4611"), TestStore.Note("Vi lovar kontordag")));
        foreach (var chapter in ChapterKinds.DueIn(2022).Except([ChapterKind.Presentation, ChapterKind.Staffing, ChapterKind.Cooperation, ChapterKind.FocusAreas]))
            await Do(2021, new WriteContribution(chapter, null, ContributorRole.ServiceLeader, TestStore.Note($"Om {chapter}")));
        foreach (var number in (string[])["4611", "1160"])
        {
            await Do(2021, new SetCouncilDay(new(number), new(2022, 5, 1)));
            await Do(2021, new SendToCouncil(new(number)));
        }

        await Do(2022, new BeginReport());
        await Do(2022, new WriteContribution(ChapterKind.Staffing, null, ContributorRole.EmployeesRepresentative, TestStore.Note("Vi er fulltalige")));
        await Do(2022, new PlanChapter(ChapterKind.Cooperation, [ContributorRole.OtherService], new(2023, 12, 8)));
        await Do(2022, new AnswerPromise(new(2021, 5), PromiseOutcome.UnderWay, null));
    }
}
