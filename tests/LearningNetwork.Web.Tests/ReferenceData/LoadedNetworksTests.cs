using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Products;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Municipalities;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.Projects;
using LearningNetwork.Storage.ReadModel.Services;
using LearningNetwork.Web.ReferenceData;
using LearningNetwork.Web.ReferenceData.Invented;
using LearningNetwork.Web.ReferenceData.Vestland;

namespace LearningNetwork.Web.Tests.ReferenceData;

/// <summary>What stands in the database once the tables have gone through the rules.</summary>
public sealed class LoadedNetworksTests(LoadedFixture loaded)
{
    private readonly LoadedStore _store = loaded.Store;

    public static TheoryData<string> Networks => [VestlandNetwork.Tables.Id, InventedNetwork.Tables.Id];

    private static ReferenceNetwork TablesOf(string network) => network == VestlandNetwork.Tables.Id ? VestlandNetwork.Tables : InventedNetwork.Tables;

    [Theory]
    [MemberData(nameof(Networks))]
    public async Task Every_reader_of_a_network_sees_all_of_its_own_and_nothing_of_the_other(string network)
    {
        var (tables, id) = (TablesOf(network), new NetworkId(network));
        var reader = new Actor(new PersonId("reader"), id, [Role.Reader], null, []);
        var products = await new ProductQueries(_store.Reading).Catalogue(id, ProductVisibility.Of(reader), ProductFilter.None, 0, 100, default);
        products.Items.Select(product => product.Id).Order().ShouldBe(tables.Products.Select(product => product.Id).Order());
        (await new ServiceQueries(_store.Reading).All(id, default)).Select(service => service.Id).Order().ShouldBe(tables.Services.Select(service => service.Id).Order());
        (await new ProjectQueries(_store.Reading).All(id, default)).Select(project => project.Id).Order().ShouldBe(tables.AllProjects.Select(project => project.Id).Order());
        (await new MunicipalityQueries(_store.Reading).All(id, default)).Count.ShouldBe(tables.Municipalities.Count + tables.Former.Count);
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public async Task Every_product_is_assessed_as_the_tables_say(string network)
    {
        foreach (var told in TablesOf(network).Products)
        {
            var product = await _store.State<Product.Assessed>(ProductDecider.Decider, network, told.Id);
            var review = product.Latest;
            (review.Recommendation, review.ResourceLevel, review.Maturity, review.WordedAs, review.SaidUnderTrial, review.ResourceRemark, review.Source)
                .ShouldBe((told.Recommendation, told.Level, told.Maturity, told.WordedAs, told.SaidUnderTrial, told.LevelRemark, told.Source));
            review.Islands.ShouldBe(told.Islands);
            review.ReviewedOn.ShouldBe(new DateOnly(2023, 12, 31));
            review.By.Value.ShouldBe("working-group");
            product.Card.OwnSteps.ShouldBe(told.OwnSteps);
            product.Card.Contacts.Select(contact => (contact.Service.Value, contact.Role))
                .ShouldBe(told.Contacts.Select(contact => (contact.Service, contact.Role)), ignoreOrder: true);
        }
    }

    [Fact]
    public async Task Zip_team_shows_as_recommended_as_ready_and_said_to_be_under_trial()
    {
        var zip = await _store.State<Product.Assessed>(ProductDecider.Decider, "vestland", "zip-team");
        zip.Reading.ShouldBe(new MaturityReading(Maturity.Gold, Derived: true, Conflict: true));
    }

    [Theory]
    [InlineData("1259")]
    [InlineData("1246")]
    [InlineData("1245")]
    public async Task A_former_number_leads_to_the_present_Oygarden_and_its_service(string number)
    {
        (await _store.State<Municipality.Merged>(MunicipalityDecider.Decider, "vestland", number)).Successor.Value.ShouldBe("4626");
        var present = await _store.State<Municipality.Standing>(MunicipalityDecider.Decider, "vestland", "4626");
        present.Predecessors.Select(predecessor => predecessor.Number.Value).ShouldContain(number);
        (await _store.Get<IFactSource>().ServiceOf(new("vestland"), new(number), default)).ShouldBe(new("oygarden"));
    }

    [Fact]
    public async Task Only_roles_and_the_program_have_acted_nobody_by_name()
    {
        var actors = await _store.Reading.Query<string>("select distinct actor from events", null, default);
        actors.ShouldAllBe(actor => actor == "reference-data" || actor == "working-group" || actor == "coordinator" || actor.StartsWith("leader-") || actor.StartsWith("worker-") || actor.StartsWith("group-leader", StringComparison.Ordinal) || actor.StartsWith("lead-p"));
    }

    [Fact]
    public async Task The_networks_are_dated_when_the_sources_were_written()
    {
        var months = await _store.Reading.Query<string>("select distinct substr(at, 1, 7) from events where cause = 'reference-data' order by 1", null, default);
        months.ShouldBe(["2023-12", "2024-06"], "003 and 002");
    }

    [Fact]
    public async Task The_log_stands_in_the_order_of_time_within_every_part_and_stream()
    {
        (await _store.Reading.Find<long>(
            "select count(*) from events a join events b on b.stream = a.stream and b.version = a.version + 1 where b.at < a.at", null, default)).ShouldBe(0);
        (await _store.Reading.Find<long>(
            "select count(*) from events a join events b on b.network = a.network and b.position > a.position where b.at < a.at", null, default)).ShouldBe(0);
    }

    [Fact]
    public async Task The_log_stands_up_to_its_own_check()
    {
        var report = await _store.Get<Storage.EventLog.Verify>().Run(null, default);
        report.Faults.ShouldBeEmpty();
        report.Events.ShouldBe(await _store.Count("events"));
    }
}
