using LearningNetwork.Web.ReferenceData;
using LearningNetwork.Web.ReferenceData.Vestland;

namespace LearningNetwork.Web.Tests.ReferenceData.Vestland;

public sealed class VestlandNetworkTests
{
    private static readonly ReferenceNetwork Tables = VestlandNetwork.Tables;

    [Fact]
    public void There_are_25_municipalities_and_8_of_them_lie_in_Rogaland()
    {
        Tables.Municipalities.Count.ShouldBe(25);
        Tables.Municipalities.Count(municipality => municipality.County == "Rogaland").ShouldBe(8);
        Tables.Municipalities.Where(municipality => municipality.County == "Rogaland").ShouldAllBe(municipality => municipality.Number.StartsWith("11"));
        Tables.Municipalities.Where(municipality => municipality.County == "Vestland").ShouldAllBe(municipality => municipality.Number.StartsWith("46"));
        Tables.Municipalities.Select(municipality => municipality.Number).ShouldBeUnique();
    }

    [Fact]
    public void Three_former_municipalities_became_the_present_Oygarden() =>
        Tables.Former.Select(former => (former.Number, former.Name, former.Into))
            .ShouldBe([("1245", "Sund", "4626"), ("1246", "Fjell", "4626"), ("1259", "Øygarden", "4626")]);

    [Fact]
    public void There_are_21_services_and_each_municipality_is_served_by_one()
    {
        Tables.Services.Count.ShouldBe(21);
        Tables.Services.SelectMany(service => service.Municipalities).Order()
            .ShouldBe(Tables.Municipalities.Select(municipality => municipality.Number).Order());
    }

    [Theory]
    [InlineData("haugesund-utsira", "1106", "1151")]
    [InlineData("karmoy-bokn", "1149", "1145")]
    [InlineData("etne-vindafjord", "4611", "1160")]
    [InlineData("sauda-suldal", "1135", "1134")]
    public void Four_services_serve_two_municipalities_with_the_first_named_as_host(string service, string host, string other)
    {
        Tables.Services.Single(one => one.Id == service).Municipalities.ShouldBe([host, other]);
        Tables.Services.Count(one => one.Municipalities.Count > 1).ShouldBe(4);
    }

    [Theory]
    [InlineData("p1a", "P1", "Barnets vindu", "oygarden askoy")]
    [InlineData("p1b", "P1", "Zip-team", "oygarden alver")]
    [InlineData("p2a", "P2", "Fosterhjem-sammen", "haugesund-utsira karmoy-bokn sveio tysvaer etne-vindafjord sauda-suldal")]
    [InlineData("p2b", "P2", "Prosjekt samvær", "haugesund-utsira")]
    [InlineData("p3", "P3", "Sammen om å støtte barns utvikling i fosterhjem", "bergen alver askoy")]
    [InlineData("p4", "P4", "Utvikling av eit robust fosterheimsarbeid", "ullensvang kvam voss-herad")]
    [InlineData("p5", "P5", "Den gode fosterheimen", "sunnfjord bremanger gulen masfjorden")]
    [InlineData("p6", "P6", "Til fosterbarnets beste", "stord fitjar bomlo bjornafjorden")]
    public void The_eight_projects_share_six_numbers(string id, string number, string name, string owners)
    {
        var project = Tables.Projects.Single(one => one.Id == id);
        (project.Number, project.Name, string.Join(' ', project.Owners)).ShouldBe((number, name, owners));
        Tables.Projects.Count.ShouldBe(8);
        Tables.Projects.Select(one => one.Number).Distinct().Count().ShouldBe(6);
    }

    [Fact]
    public void Bufetat_is_party_to_Zip_team_without_being_a_service()
    {
        Tables.Projects.Single(project => project.Id == "p1b").Guests.ShouldBe(["bufetat"]);
        Tables.Services.ShouldNotContain(service => service.Id == "bufetat");
    }

    [Fact]
    public void Only_one_project_has_a_stated_period()
    {
        var stated = Tables.Projects.Single(project => project.From is not null);
        (stated.Id, stated.From, stated.To).ShouldBe(("p2b", new DateOnly(2024, 1, 15), new DateOnly(2024, 12, 15)));
    }
}
