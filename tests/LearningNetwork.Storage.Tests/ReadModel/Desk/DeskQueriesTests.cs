using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Desk;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.ReadModel.Cohorts;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.Desk;

public sealed class DeskQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SomeQueue> arranged) : DeskQueriesTests<SqliteTestDatabase>(arranged);

public sealed class DeskQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SomeQueue> arranged) : DeskQueriesTests<PostgresTestDatabase>(arranged);

public abstract class DeskQueriesTests<TDatabase>(Arranged<TDatabase, SomeQueue> arranged) : IClassFixture<Arranged<TDatabase, SomeQueue>>
    where TDatabase : class, ITestDatabase, new()
{
    [Theory]
    [InlineData(Role.Coordinator, null, "", "queue modell")]
    [InlineData(Role.ProjectLead, null, "p1a", "case-answer kort.kvam.1; case-answer kort.stord.1")]
    [InlineData(Role.ProjectLead, null, "p3", "case-answer kort.stord.1")]
    [InlineData(Role.ProjectLead, null, "", "")]
    [InlineData(Role.ServiceLeader, "sveio", "", "")]
    [InlineData(Role.ServiceWorker, "kvam", "", "")]
    [InlineData(Role.Reader, null, "", "")]
    public async Task What_waits_is_told_to_whom_it_waits_for(Role role, string? service, string projects, string lines) =>
        Said(await Lines(arranged.Network, role, service, projects)).ShouldBe(lines);

    [Fact]
    public async Task A_line_tells_how_many_there_are_and_when_it_must_be_answered()
    {
        var lines = await Lines(arranged.Network, Role.ProjectLead, null, "p1a");

        lines.ShouldAllBe(line => line.Total == 2 && !line.Late && line.Title == "kort" && line.Day == null);
        lines.Select(line => line.Other).ShouldBe(["KVAM", "STORD"]);
        lines[0].Due.ShouldNotBeNull().ShouldBeGreaterThan(lines[0].Since.ShouldNotBeNull());
        (await Lines(arranged.Network, Role.Coordinator, null, "")).Single().Other.ShouldBe("1");
    }

    /// <summary>All reviews are of 1 December 2023; <c>manual</c> has recommendation 4.</summary>
    [Fact]
    public async Task After_a_year_contacts_and_reviews_are_due_and_what_is_unfinished_sooner()
    {
        var today = Today.AddMonths(12);
        Said(await Lines(arranged.Network, Role.WorkingGroup, null, "", new(2024, 6, 1))).ShouldBe("reassess manual");
        Said(await Lines(arranged.Network, Role.WorkingGroup, null, "", new(2024, 12, 2))).ShouldBe("reassess kort; reassess manual; reassess modell");
        Said(await Lines(arranged.Network, Role.ProjectLead, null, "p3", today)).ShouldBe("case-answer kort.stord.1");
        Said(await Lines(arranged.Network, Role.ProjectLead, null, "p3", today.AddDays(1))).ShouldBe("case-answer kort.stord.1; contact kort");
    }

    [Fact]
    public async Task What_was_waited_for_comes_to_whoever_waits_when_it_is_raised_and_nobody_elses_network_sees_it()
    {
        var network = await arranged.Another();
        await SomeQueue.Arrange(network);
        await network.Review("manual", Recommendation.Two, ResourceLevel.Low);

        Said(await Lines(network, Role.ServiceLeader, "sveio", "")).ShouldBe("case-raised manual.sveio.1");
        Said(await Lines(arranged.Network, Role.ServiceLeader, "sveio", "")).ShouldBe("");
    }

    [Fact]
    public async Task A_joint_training_is_told_to_who_sees_cases_is_late_when_it_can_be_told_of_as_held_and_goes_with_those_in_it()
    {
        var network = await arranged.Another();
        await SomeQueue.Arrange(network);
        var today = DateOnly.FromDateTime(network.Store.Clock.GetUtcNow().UtcDateTime);
        await network.Do(CohortDecider.Decider, "modell", SomeQueue.Opening("sveio") with { StartsOn = today.AddDays(20) }, network.Coordinator);
        await SomeQueue.Case(network, "modell", "sveio", new JoinCohort(1, new(new("modell"), 2), null), network.Program);

        foreach (var (role, service, projects) in ((Role, string?, string)[])[(Role.Coordinator, null, ""), (Role.ServiceLeader, "sveio", ""), (Role.ProjectLead, null, "p1a")])
        {
            (await Training(role, service, projects, today)).ShouldNotBeNull().Late.ShouldBeFalse();
            (await Training(role, service, projects, today.AddDays(21))).ShouldNotBeNull().Late.ShouldBe(role != Role.ServiceLeader, "only who may tell of it is late");
        }

        foreach (var role in (Role[])[Role.GroupLeader, Role.Reader])
            (await Training(role, "sveio", "", today)).ShouldBeNull("a case is none of theirs");

        await SomeQueue.Case(network, "modell", "sveio", new WithdrawRequest(1, null));
        (await Training(Role.Coordinator, null, "", today.AddDays(21))).ShouldBeNull("there is nobody to tell of");

        async Task<DeskRow?> Training(Role role, string? service, string projects, DateOnly day) =>
            (await Lines(network, role, service, projects, day)).SingleOrDefault(line => line is { Source: "cohort", Id: "modell.2" });
    }

    private static string Said(IReadOnlyList<DeskRow> lines) => string.Join("; ", lines.Select(line => $"{line.Source} {line.Id}"));

    private DateOnly Today => DateOnly.FromDateTime(arranged.Network.Store.Clock.GetUtcNow().UtcDateTime);

    private Task<IReadOnlyList<DeskRow>> Lines(SmallNetwork network, Role role, string? service, string projects, DateOnly? today = null) => new DeskQueries(arranged.Reading).Lines(
        new Actor(new PersonId("someone"), network.Id, [role], service is null ? null : new(service),
            projects.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(project => new Domain.Projects.ProjectId(project)).ToValueList()),
        today ?? Today,
        default);
}
