using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.Days;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.Interviews;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Domain.Tellings;
using LearningNetwork.Domain.Uptakes;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Storage.Tests.Counter;

namespace LearningNetwork.Storage.Tests.ReadModel;

/// <summary>All the program's tables, after a life by real commands, rebuilt from the log.</summary>
public abstract class WholeReadModelContract<TDatabase> : IAsyncLifetime where TDatabase : class, ITestDatabase, new()
{
    private readonly TDatabase _database = new();
    private TestStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        _store = await _database.Open(SmallNetwork.Options);
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Every_table_rebuilt_from_the_log_is_as_it_was_lived_through()
    {
        await Live(new SmallNetwork(_store));
        await Live(new SmallNetwork(_store, "another"));
        await Invited(new SmallNetwork(_store, "another"));
        var queue = new SmallNetwork(_store, "queue");
        await queue.Found();
        await Queue(queue);
        await Taught(queue);
        await Followed(new SmallNetwork(_store, "followed"));
        await CouncilReports.TwoReports.Arrange(new SmallNetwork(_store, "reports"));
        await Surveys.SomeSurveys.Arrange(new SmallNetwork(_store, "surveys"));
        await GroupOfferings.SomeRounds.Arrange(new SmallNetwork(_store, "groups"));
        var learning = new SmallNetwork(_store, "learning");
        await learning.Found();
        await Learning.SomeLearning.Arrange(learning);
        var workshops = new SmallNetwork(_store, "workshops");
        await workshops.Found();
        await Workshops.SomeWorkshops.Arrange(workshops);
        var needs = new SmallNetwork(_store, "needs");
        await needs.Found();
        await SelfAssessments.SixBowls.Arrange(needs);
        var interest = new SmallNetwork(_store, "interest");
        await interest.Found();
        await InterestRounds.SomeInterest.Arrange(interest);
        var sharing = new SmallNetwork(_store, "sharing");
        await sharing.Found();
        await AnnualWheels.SharedWheel.Arrange(sharing);
        await sharing.Do(Domain.Calendars.CalendarFeedDecider.Decider, sharing.Reader.Person.Value, new Domain.Calendars.MakeFeedAddress(new(new string('a', 64))), sharing.Reader);
        var lived = await Dump();
        lived.Where(table => table.Value.Length == 0).Select(table => table.Key).ShouldBeEmpty("a table that nothing was written to proves nothing");

        await _store.Get<Rebuild>().Run(null, default);

        foreach (var (table, rows) in await Dump())
            rows.ShouldBe(lived[table], table);
        (await _store.Get<Verify>().Run(null, default)).Faults.ShouldBeEmpty();
    }

    /// <summary>A service of the first network that is party to projects of the second, one of which it has left.</summary>
    private static async Task Invited(SmallNetwork network)
    {
        await network.Do(NetworkDecider.Decider, network.Id.Value, new AdmitService(new(new("vestland"), new("askoy"))), network.Coordinator);
        foreach (var project in new[] { "p3", "p4" })
            await network.Do(ProjectDecider.Decider, project, new TakeInGuest(new("askoy-vestland")), network.Coordinator);
        await network.Do(ProjectDecider.Decider, "p4", new LetGuestGo(new("askoy-vestland")), network.Coordinator);
        await network.Do(NetworkDecider.Decider, network.Id.Value, new ReleaseGuest(new("askoy-vestland")), network.Coordinator);
    }

    private static async Task Queue(SmallNetwork network)
    {
        await Cohorts.SomeQueue.Arrange(network);
        await network.Review("manual", Recommendation.Two, ResourceLevel.Low);
        await Cohorts.SomeQueue.Case(network, "manual", "sveio", new SubmitRequest(new("p1a"), null));
    }

    /// <summary>A cohort that those who come to are counted at.</summary>
    private static async Task Taught(SmallNetwork network)
    {
        var request = Cohorts.SomeQueue.Id("modell", "sveio");
        var start = NorwegianHolidays.WorkdayFrom(DateOnly.FromDateTime(network.Store.Clock.GetUtcNow().UtcDateTime).AddDays(1));
        await Do(Cohorts.SomeQueue.Opening("sveio") with { StartsOn = start });
        await Cohorts.SomeQueue.Case(network, "modell", "sveio", new JoinCohort(1, new(new("modell"), 2), null), network.Program);
        await Do(new InvitePeople(2, [new(request, 3, 1)]));
        await Do(new PlanGatherings(2, [new(GatheringKind.Training, start, "digital", null)]));
        network.Store.Clock.Advance(TimeSpan.FromDays(7));
        await Do(new TellAttendance(2, 1, start, [new(request, 2, 1)]));

        Task Do(CohortCommand command) => network.Do(CohortDecider.Decider, "modell", command, network.Coordinator);
    }

    /// <summary>Services that bring a product into use, and what was said of it.</summary>
    private static async Task Followed(SmallNetwork network)
    {
        await network.Found();
        await Implementations.SixServices.Arrange(network);
        await Do(new HoldInterviews("Fyrste runde", new(2023, 11, 1), new(2023, 11, 30), 9, [new(InformantKind.Employees, 37, 8)], "002"));
        await Do(new RecordFinding(Voice.Employees, 20, TestStore.Note("Tid er det som manglar"), null));

        Task Do(InterviewCommand command) => network.Do(InterviewRoundDecider.Decider, "modell.2023-11", command, network.WorkingGroup);
    }

    private async Task Live(SmallNetwork network)
    {
        await network.Found();
        await network.Do(NetworkDecider.Decider, network.Id.Value, new AdmitGuest(new("bufdir"), "Bufdir", GuestKind.Directorate));
        foreach (var themes in new ValueList<NetworkTheme>[] { [new("Foreldre", [Island.FollowUpOfParents]), new("Samvær", [])], [new("Rekruttering", [])] })
            await network.Do(NetworkDecider.Decider, network.Id.Value, new StateThemes(ThemeKind.Priority, themes), network.Coordinator);
        await network.Service("askoy", "Askøy", ("4627", "Askøy"));
        await network.Service("voss-herad", "Voss herad", ("4621", "Voss herad"), ("4618", "Ullensvang"));
        await network.Project("p3", "3", "Born i fosterheim", "askoy");
        await network.Do(ProjectDecider.Decider, "p4", new StartProject("4", "Oppdikta", [new("askoy")], [], null, null), cause: Projected.Invented);
        await network.Product("mal", "Mal for samtale", ["p3"], ["askoy"], "Ein mal");
        await network.Product("kurs", "Kurs", ["p3"]);
        await network.Contact("mal", "askoy");
        await network.Do(ProductDecider.Decider, "kurs", new RelateProduct(RelationKind.GoesWith, new("mal")));
        await network.Do(ProductDecider.Decider, "kurs", new RelateProduct(RelationKind.OneOfSet, new("mal")));
        await network.Do(ProductDecider.Decider, "kurs", new UnrelateProduct(RelationKind.OneOfSet, new("mal")));
        await network.Review("mal", Recommendation.Two, ResourceLevel.Low, Maturity.Gold, null, Island.ContactVisits, Island.Reunification);
        await network.Review("mal", Recommendation.Two, ResourceLevel.Low, Maturity.Silver, null, Island.ContactVisits);
        await network.Do(ProductDecider.Decider, "mal", new OpenProduct());
        await Ask(network);
        await network.Do(
            ProductDecider.Decider,
            "mal",
            new PublishEdition(new(2023, 12, 1), TestStore.Note("Den første"), [new("Sida", new MaterialContent.Link("https://eksempel.no"), MaterialAccess.Open, new(true, true, true))], []));
        await network.Do(UptakeDecider.Decider, "mal.voss-herad", new TakeOut(new("1-1"), "Sida", 1), Uptakes.SomeMaterials.LeaderOf(network, "voss-herad"));
        await network.Do(ImplementationDecider.Decider, "mal.voss-herad", new BeginImplementation(2));
        await network.Do(ImplementationDecider.Decider, "mal.voss-herad", new PublishImplementationStatus(StatusLight.Yellow, new(2023, 12, 1), TestStore.Note("Vi ventar")), network.Lead("p3"));
        foreach (var command in new AttentionCommand[] { new Follow(Subject.Parse("product/mal")!.Value), new MarkRead([new("product", "mal", 4)]) })
            await network.Do(AttentionDecider.Decider, network.Reader.Person.Value, command, network.Reader);
    }

    private async Task Ask(SmallNetwork network)
    {
        var service = new ServiceId("voss-herad");
        var leader = new Actor(new PersonId("leader"), network.Id, [Role.ServiceLeader], service, []);
        var key = new SharingRequestKey(new ProductId("mal"), service).ToString();
        Task Do(Command command, Actor actor)
        {
            _store.Clock.Advance(TimeSpan.FromMinutes(7));
            return network.Do(SharingRequestDecider.Decider, key, command, actor);
        }

        await Do(new SubmitRequest(null, TestStore.Note("Vi treng han")), leader);
        await Do(new WithdrawRequest(1, null), leader);
        await Do(new SubmitRequest(null, null), leader);
        await Do(new AcceptRequest(2, null, TestStore.Note("Velkomen")), network.Lead("p3"));
    }

    private async Task<Dictionary<string, string[]>> Dump()
    {
        var tables = ReadModels.All.SelectMany(projection => projection.Tables);
        var dump = new Dictionary<string, string[]>();
        foreach (var table in tables)
            dump[table.Name] = [.. (await _store.Reading.Query<dynamic>($"select * from {table.Name}", null, default)).Select(TextOf).Order(StringComparer.Ordinal)];
        return dump;
    }

    private static string TextOf(dynamic row) => string.Join('|', ((IDictionary<string, object?>)row).Select(column => $"{column.Key}={column.Value}"));
}
