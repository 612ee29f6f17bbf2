using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.ImplementationSupports;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Storage.ReadModel.Implementations;
using LearningNetwork.Storage.ReadModel.ImplementationSupports;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.Implementations;

public sealed class FollowingQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SixServices> arranged) : FollowingQueriesTests<SqliteTestDatabase>(arranged);

public sealed class FollowingQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SixServices> arranged) : FollowingQueriesTests<PostgresTestDatabase>(arranged);

public abstract class FollowingQueriesTests<TDatabase>(Arranged<TDatabase, SixServices> arranged) : IClassFixture<Arranged<TDatabase, SixServices>>
    where TDatabase : class, ITestDatabase, new()
{
    private static readonly CaseVisibility Nobody = new(false, null, []);
    private static readonly CaseVisibility Coordinator = Nobody with { All = true };
    private static readonly DateOnly Later = SixServices.Start.AddYears(3);

    private GridQueries Grids => new(arranged.Reading);

    [Fact]
    public async Task The_grid_shows_what_stood_on_a_day_whatever_has_happened_since()
    {
        (await Grids.On(arranged.Id, Coordinator, SixServices.Start.AddDays(-1), false, 0, 50, default)).Stages.ShouldBeEmpty();
        (await Grids.On(arranged.Id, Coordinator, SixServices.Start.AddMonths(2), false, 0, 50, default)).Stages.Values.ShouldBe(["Started", "Started", "Started"]);
        var now = await Grids.On(arranged.Id, Coordinator, Later, false, 0, 50, default);
        now.Services.Select(service => service.Id).ShouldBe(SixServices.Names);
        now.Products.Select(product => product.Id).ShouldBe(["kort", "modell"]);
        (now.Stages[("kvam", "modell")], now.Stages[("kvam", "kort")], now.Stages[("stord", "modell")], now.Stages.Count).ShouldBe(("InOperation", "Exploring", "Started", 7));
        now.Fragile.ShouldBe(1, "only bomlo has one left of four");
    }

    [Fact]
    public async Task The_grid_is_paged_and_takes_three_statements_and_each_sees_the_own()
    {
        var count = ReadDatabase.Count();
        var page = await Grids.On(arranged.Id, Coordinator, Later, false, 2, 2, default);
        count.Statements.ShouldBe(3);
        page.Services.Select(service => service.Id).ShouldBe(["fitjar", "gulen"]);
        page.Stages.Count.ShouldBe(2);

        var own = await Grids.On(arranged.Id, Nobody with { Asker = new("kvam") }, Later, false, 0, 50, default);
        (own.Services.Single().Id, own.Products.Count, own.Fragile).ShouldBe(("kvam", 2, null));
        (await Grids.On(arranged.Id, Nobody with { Owners = [new("p3")] }, Later, false, 0, 50, default)).Services.Count.ShouldBe(6);
        (await Grids.On(arranged.Id, Nobody, Later, false, 0, 50, default)).Services.ShouldBeEmpty();
        (await Grids.On(arranged.OfNobody, Coordinator, Later, false, 0, 50, default)).Stages.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_product_over_time_is_a_span_a_stage()
    {
        var kvam = (await Grids.OfProduct(arranged.Id, Coordinator, new("modell"), SixServices.Start, default)).Where(span => span.Service == "kvam").ToList();
        kvam.Select(span => (span.Stage, span.FromOn, span.UntilOn)).ShouldBe(
            [("Started", SixServices.Start.AddMonths(4), SixServices.Start.AddMonths(8)), ("InOperation", SixServices.Start.AddMonths(8), null)]);
        (await Grids.OfProduct(arranged.Id, Coordinator, new("modell"), SixServices.Start.AddMonths(9), default)).Count(span => span.Service == "kvam").ShouldBe(1);
    }

    [Fact]
    public async Task Elsewhere_is_counts_from_five_services_on()
    {
        var model = await new ElsewhereQueries(arranged.Reading).Of(arranged.Id, new("modell"), default);
        (model.Services, model.IsTooSmall, model.Families, model.Sessions, model.Invented).ShouldBe((6, false, 15, 120, false));
        model.Stages.ShouldBe([(Stage.Started, 5), (Stage.InOperation, 1)]);
        model.SixMonths.ShouldBe(new Results(6, 2, 2, 2));
        model.TwelveMonths.ShouldBeNull();
        var card = await new ElsewhereQueries(arranged.Reading).Of(arranged.Id, new("kort"), default);
        (card.Services, card.IsTooSmall, card.Stages.Count, card.Families).ShouldBe((1, true, 0, null));
        (await new ElsewhereQueries(arranged.Reading).Of(arranged.OfNobody, new("modell"), default)).Services.ShouldBe(0);
    }

    [Fact]
    public async Task A_network_may_ask_for_more_services_before_anything_is_told()
    {
        var network = await arranged.Another();
        await SixServices.Arrange(network);
        await network.Do(NetworkDecider.Decider, network.Id.Value, new ChangeSettings(null, 7), network.Coordinator);

        var model = await new ElsewhereQueries(arranged.Reading).Of(network.Id, new("modell"), default);

        (model.Services, model.IsTooSmall, model.Fewest, model.Stages.Count, model.Families, model.SixMonths).ShouldBe((6, true, 7, 0, null, null));
        (await Grids.On(network.Id, Coordinator, Later, false, 0, 50, default)).Fragile.ShouldBeNull();
    }

    [Fact]
    public async Task One_implementation_whole_has_its_texts_and_what_its_owners_offer()
    {
        var implementations = new ImplementationQueries(arranged.Reading);
        var view = (await implementations.View(arranged.Id, Nobody with { Asker = new("kvam") }, ImplementationId.Parse("modell.kvam")!.Value, default)).ShouldNotBeNull();
        (view.Row.Reached, view.Row.Fragile, view.Row.SupportOn is not null, view.Row.NextDue is not null, view.Row.Round).ShouldBe((Stage.InOperation, false, true, true, 0));
        view.Text(view.Content.Support!.Need)!.Body.ShouldBe("Vi treng hjelp");
        view.Text(view.Content.Adaptations.ShouldHaveSingleItem().As.What)!.Body.ShouldBe("Kortare");
        view.Support.Suggestions.ShouldHaveSingleItem().Title.ShouldBe("Øv");
        view.Content.Plan!.Lines.Count(line => line.Component == PlanComponent.Gathering).ShouldBe(2);
        (await implementations.View(arranged.Id, Nobody with { Asker = new("askoy") }, ImplementationId.Parse("modell.kvam")!.Value, default)).ShouldBeNull();
    }

    [Fact]
    public async Task Facts_say_what_is_offered_and_what_the_kernel_is()
    {
        var support = (SupportFacts?)await new SupportAnswers().Answer(arranged.Reading, arranged.Id, new AboutSupport(new("modell")), default);
        (support!.Programme, support.Suggestions.Count).ShouldBe((TrainingProgramme.Usual, 1));
        (await new SupportAnswers().Answer(arranged.Reading, arranged.Id, new AboutSupport(new("kort")), default)).ShouldBeNull();
        ((ProductKernel?)await new KernelAnswers().Answer(arranged.Reading, arranged.Id, new AboutKernel(new("kort")), default))!.Points.ShouldBeEmpty();
        (await new KernelAnswers().Answer(arranged.Reading, arranged.Id, new AboutKernel(new("finst-ikkje")), default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_product_is_found_with_its_support()
    {
        var queries = new ImplementationSupportQueries(arranged.Reading);
        var everyone = new ProductVisibility(false, []);
        (await queries.Find(arranged.Id, everyone, new("modell"), default)).ShouldNotBeNull().Support.As!.Materials.ShouldBe(["Handbok"]);
        (await queries.Find(arranged.Id, everyone, new("kort"), default)).ShouldNotBeNull().Support.ShouldBe(SupportContent.None);
        (await queries.Find(arranged.Id, everyone, new("finst-ikkje"), default)).ShouldBeNull();
        (await queries.National(arranged.Id, default)).ShouldBeEmpty();
        (await queries.Titles(arranged.Id, default)).Select(product => product.Id).ShouldBe(["kort", "modell"]);
    }
}
