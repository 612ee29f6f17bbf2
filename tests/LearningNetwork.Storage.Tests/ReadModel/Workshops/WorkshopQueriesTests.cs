using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Domain.Workshops;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Storage.ReadModel.Activity;
using LearningNetwork.Storage.ReadModel.Desk;
using LearningNetwork.Storage.ReadModel.Workshops;
using LearningNetwork.Storage.Tests.Counter;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;
using static LearningNetwork.Storage.Tests.ReadModel.Workshops.SomeWorkshops;

namespace LearningNetwork.Storage.Tests.ReadModel.Workshops;

public sealed class WorkshopQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SomeWorkshops> arranged) : WorkshopQueriesTests<SqliteTestDatabase>(arranged);

public sealed class WorkshopQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SomeWorkshops> arranged) : WorkshopQueriesTests<PostgresTestDatabase>(arranged);

public abstract class WorkshopQueriesTests<TDatabase>(Arranged<TDatabase, SomeWorkshops> arranged) : IClassFixture<Arranged<TDatabase, SomeWorkshops>>
    where TDatabase : class, ITestDatabase, new()
{
    private WorkshopQueries Workshops => new(arranged.Reading, EventRegistry.Standard);

    [Fact]
    public async Task A_service_sees_its_own_and_what_is_owed_first()
    {
        var rows = await Workshops.List(arranged.Id, new("stord"), 10, default);
        rows.Select(row => (row.Id, row.Stands, row.Owed, row.Took)).ShouldBe([("stord.ettervern", WorkshopStatus.Open, 2, 5), ("stord.samver", WorkshopStatus.Planned, 0, 0)]);
        (await Workshops.List(arranged.Id, new("kvam"), 10, default)).ShouldHaveSingleItem().Id.ShouldBe("kvam.andre");
        (await Workshops.Find(arranged.Id, new("kvam"), WorkshopId.Parse("stord.ettervern")!.Value, default)).ShouldBeNull();
        (await Workshops.Find(arranged.OfNobody, new("stord"), WorkshopId.Parse("stord.ettervern")!.Value, default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_workshop_whole_has_its_texts_in_two_statements()
    {
        var asked = ReadDatabase.Count();
        var found = (await Workshops.Find(arranged.Id, new("stord"), WorkshopId.Parse("stord.ettervern")!.Value, default))!;

        asked.Statements.ShouldBe(2);
        found.Text(found.Content.Plan.As.Purpose.Id)!.Body.ShouldBe("Kvifor nei?");
        found.Content.Record!.Inputs.Select(input => found.Text(input.Text.Id)!.Body).ShouldBe(["Vi visste ikkje", "Han ringde"]);
        found.Text(found.Content.Plan.Promised[0].What.Id)!.Body.ShouldBe("Eit ark");
    }

    [Fact]
    public async Task What_was_given_to_a_report_is_found_by_its_year_and_chapter_with_its_answer()
    {
        var given = await Workshops.Reported(arranged.Id, new("stord"), Year, default);
        given.Select(input => (input.Chapter, input.Body, input.Used, input.Because, input.Took)).ShouldBe(
            [("Cooperation", "Han ringde", null, null, 5), ("FocusGroups", "Vi visste ikkje", true, "Vi skriv brev", 5)]);
        (await Workshops.Reported(arranged.Id, new("stord"), Year + 1, default)).ShouldBeEmpty();
        (await Workshops.Reported(arranged.Id, new("kvam"), Year, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_written_anew_leaves_the_report_until_it_is_confirmed_and_given_again()
    {
        var network = await arranged.Another();
        await SomeWorkshops.Arrange(network);
        var (leader, worker) = (Of(network, "stord", "leader"), Of(network, "stord", "worker"));
        await Do(network, "stord.ettervern", worker, new RewriteInput(1, TestStore.Note("Skrive om")));
        (await Workshops.Reported(network.Id, new("stord"), Year, default)).ShouldHaveSingleItem().Body.ShouldBe("Han ringde");
        await Do(network, "stord.ettervern", leader, new ConfirmNotes(), new ReportInputs());
        (await Workshops.Reported(network.Id, new("stord"), Year, default)).Select(input => input.Body).ShouldBe(["Han ringde", "Skrive om"]);
        await Do(network, "stord.ettervern", leader, new ChooseReport(null));
        (await Workshops.Reported(network.Id, new("stord"), Year, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_workshop_asks_for_stands_on_the_first_page_of_its_own_service_until_it_is_done()
    {
        var rows = await Workshops.List(arranged.Id, new("stord"), 10, default);
        var (held, due) = (rows.Single(row => row.Id == "stord.ettervern").HeldOn, TwoWeeks.DueFor(rows.Single(row => row.Id == "stord.samver").HeldOn));
        async Task<IEnumerable<(string, string, bool)>> Lines(string service, DateOnly today) =>
            (await new DeskQueries(arranged.Reading).Lines(Of(arranged.Network, service, "leader"), today, default)).Where(line => line.Source.StartsWith("workshop", StringComparison.Ordinal)).Select(line => (line.Source, line.Id, line.Late));

        (await Lines("stord", held.AddDays(1))).ShouldBe([("workshop-answers", "stord.ettervern", false)]);
        (await Lines("stord", held.AddDays(31))).ShouldBe([("workshop-answers", "stord.ettervern", true)]);
        (await Lines("stord", due.AddDays(-15))).ShouldNotContain(line => line.Item1 == "workshop-papers");
        (await Lines("stord", due.AddDays(-14))).ShouldContain(("workshop-papers", "stord.samver", false));
        (await Lines("stord", due)).ShouldContain(("workshop-papers", "stord.samver", false));
        (await Lines("stord", due.AddDays(1))).ShouldContain(("workshop-papers", "stord.samver", true));
        (await Lines("kvam", due)).ShouldAllBe(line => line.Item2 == "kvam.andre");

        var network = await arranged.Another();
        await SomeWorkshops.Arrange(network);
        await Do(network, "stord.samver", Of(network, "stord", "leader"), new TellPapersSent(DateOnly.FromDateTime(network.Store.Clock.GetUtcNow().UtcDateTime)));
        (await new DeskQueries(network.Reading).Lines(Of(network, "stord", "leader"), due.AddDays(120), default)).ShouldNotContain(line => line.Source == "workshop-papers");
    }

    [Fact]
    public async Task Nothing_of_a_workshop_stands_in_the_activity()
    {
        var seen = await new ActivityQueries(arranged.Reading).Latest(arranged.Id, new CaseVisibility(true, null, []), 0, 500, default);
        seen.ShouldNotContain(row => row.Event.StartsWith("workshop/", StringComparison.Ordinal));
        seen.ShouldNotBeEmpty();
    }
}
