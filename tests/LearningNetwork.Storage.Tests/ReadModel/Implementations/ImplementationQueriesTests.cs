using LearningNetwork.Domain;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Storage.Tests.Counter;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.ReadModel.Tellings;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.Implementations;

public sealed class ImplementationQueriesOnSqliteTests(Arranged<SqliteTestDatabase, OneImplementation> arranged) : ImplementationQueriesTests<SqliteTestDatabase>(arranged);

public sealed class ImplementationQueriesOnPostgresTests(Arranged<PostgresTestDatabase, OneImplementation> arranged) : ImplementationQueriesTests<PostgresTestDatabase>(arranged);

public abstract class ImplementationQueriesTests<TDatabase>(Arranged<TDatabase, OneImplementation> arranged) : IClassFixture<Arranged<TDatabase, OneImplementation>>
    where TDatabase : class, ITestDatabase, new()
{
    private static readonly ImplementationId Id = ImplementationId.Parse("mal.voss-herad")!.Value;
    private static readonly CaseVisibility Nobody = new(false, null, []);

    private ImplementationQueries Implementations => new(arranged.Reading);

    private static CaseVisibility Coordinator => Nobody with { All = true };

    [Fact]
    public async Task It_shows_its_latest_status_and_the_earlier_ones_stay()
    {
        var row = (await Implementations.Find(arranged.Id, Coordinator, Id, default)).ShouldNotBeNull();
        (row.ProductTitle, row.ServiceName, row.Shown, row.LightOn, row.Text, row.TextLanguage, row.Round).ShouldBe(
            ("Mal for samtale", "Voss herad", StatusLight.Yellow, new(2023, 11, 2), "Vi ventar", "nn", 1));
        (await Implementations.Statuses(arranged.Id, Id, default)).Select(status => (status.Shown, status.Text)).ShouldBe(
            [(StatusLight.Yellow, "Vi ventar"), (StatusLight.Green, "Vi er i gang")]);
    }

    [Fact]
    public async Task It_is_there_for_its_two_sides_and_the_coordinator_alone()
    {
        foreach (var reader in new[] { Coordinator, Nobody with { Asker = new ServiceId("voss-herad") }, Nobody with { Owners = [new("p3")] } })
        {
            (await Implementations.Find(arranged.Id, reader, Id, default)).ShouldNotBeNull().Inside.ShouldBe(!reader.All);
            (await List(reader)).ShouldBe([Id.Value]);
        }

        foreach (var reader in new[] { Nobody, Nobody with { Asker = new ServiceId("askoy") }, Nobody with { Owners = [new("p6")] } })
        {
            (await Implementations.Find(arranged.Id, reader, Id, default)).ShouldBeNull();
            (await List(reader)).ShouldBeEmpty();
        }

        (await Implementations.Find(arranged.OfNobody, Coordinator, Id, default)).ShouldBeNull();
    }

    [Fact]
    public async Task They_are_listed_by_project_and_by_product()
    {
        (await List(Coordinator, project: "p3")).ShouldBe([Id.Value]);
        (await List(Coordinator, project: "p6")).ShouldBeEmpty();
        (await List(Coordinator, product: "mal")).ShouldBe([Id.Value]);
        (await List(Coordinator, product: "kurs")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_project_shows_its_latest_light_and_its_history()
    {
        var project = (await new ProjectQueries(arranged.Reading).Find(arranged.Id, new("p3"), default)).ShouldNotBeNull();
        (project.Light, project.LightOn).ShouldBe((StatusLight.Red, new DateOnly(2023, 11, 1)));
        (await Implementations.Statuses(arranged.Id, new ProjectId("p3"), default)).ShouldHaveSingleItem().Text.ShouldBe("Vi står fast");
    }

    [Fact]
    public async Task A_case_knows_whom_it_is_addressed_to()
    {
        var answers = new CaseOwnersAnswers();
        var asked = new AboutCaseOwners(SharingRequestId.Parse("mal.voss-herad.1")!.Value);
        (await answers.Answer(arranged.Reading, arranged.Id, asked, default)).ShouldBe(new CaseOwners([new("p3")]));
        (await answers.Answer(arranged.Reading, arranged.Id, new AboutCaseOwners(asked.Request with { Round = 2 }), default)).ShouldBeNull();
    }

    private async Task<IEnumerable<string>> List(CaseVisibility reader, string? project = null, string? product = null) =>
        (await Implementations.List(arranged.Id, reader, project is null ? null : new(project), product, 10, default)).Select(row => row.Id);
}

/// <summary>Voss herad brings P3's template into use, and both it and the project have published how it goes.</summary>
public sealed class OneImplementation : IArrangement
{
    public static async Task Arrange(SmallNetwork network)
    {
        await TwoServices.Arrange(network);
        await TwoServices.Ask(network);
        await network.Do(SharingRequestDecider.Decider, "mal.voss-herad", new AcceptRequest(1, null, null), network.Lead("p3"));
        await network.Do(ImplementationDecider.Decider, "mal.voss-herad", new BeginImplementation(1));
        await network.Do(ImplementationDecider.Decider, "mal.voss-herad", new PublishImplementationStatus(StatusLight.Green, new(2023, 11, 1), TestStore.Note("Vi er i gang")), network.Lead("p3"));
        await network.Do(ImplementationDecider.Decider, "mal.voss-herad", new PublishImplementationStatus(StatusLight.Yellow, new(2023, 11, 2), TestStore.Note("Vi ventar")), TwoServices.Leader(network));
        await network.Do(ProjectDecider.Decider, "p3", new PublishProjectStatus(StatusLight.Red, new(2023, 11, 1), TestStore.Note("Vi står fast")), network.Lead("p3"));
    }
}
