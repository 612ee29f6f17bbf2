using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Domain.Texts;
using LearningNetwork.Web.ReferenceData;
using LearningNetwork.Web.ReferenceData.Vestland;

namespace LearningNetwork.Web.Tests.ReferenceData.Vestland;

/// <summary>Held against the table of 003 chapter 5, written out here once more.</summary>
public sealed class VestlandProductTests
{
    private static readonly ReferenceNetwork Tables = VestlandNetwork.Tables;

    [Theory]
    [InlineData("5.1.1", "landsbymodellen", "p1a", "1", 2, "High", "oygarden")]
    [InlineData("5.1.3", "barnets-identitet", "p6", "1", 3, null, "stord")]
    [InlineData("5.4 under 5.1", "brukermanual", "p4", "1", 4, null, "voss-herad")]
    [InlineData("5.2.1", "mal-for-barnesamtale", "p3", "2", 2, "Moderate", "bergen alver")]
    [InlineData("5.2.3", "rammefortelling", "p3", "2", 2, "Moderate", "bergen alver")]
    [InlineData("5.3.1", "prosessarbeid-med-foreldre", "p1a", "3", 1, "High", "oygarden")]
    [InlineData("5.3.2", "veien-videre", "p2a", "3", 1, "High", "haugesund-utsira")]
    [InlineData("5.4.1", "en-god-start", "p2a", "4", 2, "High", "haugesund-utsira")]
    [InlineData("5.4.2", "fosterfamiliesamlinger", "p4 p5", "4", 2, "Moderate", "voss-herad sunnfjord")]
    [InlineData("5.5.1", "sammen-om-samvaer", "p1a", "5", 2, "Moderate", "oygarden")]
    [InlineData("5.5.3", "prosjekt-samvaer", "p2b", "5", 4, null, "haugesund-utsira")]
    [InlineData("5.6.1", "vurderingstrakt", "p1a", "6", 2, "High", "oygarden")]
    [InlineData("5.6.2", "trygg-gjenforening", "p1a", "6", 2, "Low", "oygarden")]
    [InlineData("5.7.1", "gruppetilbud-til-fosterforeldre", "p2a p3 p4 p5", "7", 2, "Moderate", "haugesund-utsira bergen voss-herad sunnfjord")]
    [InlineData("5.8.1", "zip-team", "p1b", "8", 1, "Moderate", "oygarden")]
    [InlineData("5.9.1", "diverse-maler-p6", "p6", "1 2 4 5 6", 2, "Low", "stord")]
    [InlineData("5.9.2", "diverse-maler-p3", "p3", "", 2, "Low", "bergen alver")]
    public void Every_product_has_the_axes_that_are_stated_and_no_others(
        string section, string id, string projects, string islands, int recommendation, string? level, string services)
    {
        var product = Tables.Products.Single(one => one.Id == id);
        product.Source.ShouldBe($"Prosjektgullet (003 §{section})");
        string.Join(' ', product.Projects).ShouldBe(projects);
        string.Join(' ', product.Islands.Select(island => (int)island)).ShouldBe(islands);
        ((int?)product.Recommendation).ShouldBe(recommendation);
        product.Level?.ToString().ShouldBe(level);
        string.Join(' ', product.Developers).ShouldBe(services);
        product.Maturity.ShouldBeNull();
    }

    [Fact]
    public void There_are_17_assessed_products_in_the_numbers_that_the_source_adds_up_to()
    {
        Tables.Products.Count.ShouldBe(17);
        Tables.Products.GroupBy(product => product.Recommendation).OrderBy(one => one.Key).Select(one => one.Count()).ShouldBe([3, 11, 1, 2]);
        Tables.Products.Count(product => product.Level == ResourceLevel.High).ShouldBe(5);
        Tables.Products.Count(product => product.Level == ResourceLevel.Moderate).ShouldBe(6);
        Tables.Products.Count(product => product.Level == ResourceLevel.Low).ShouldBe(3);
        Tables.Products.Count(product => product.Level is null).ShouldBe(3);
    }

    [Fact]
    public void Four_are_said_to_be_under_trial_or_development() =>
        Tables.Products.Where(product => product.SaidUnderTrial).Select(product => product.Id).Order()
            .ShouldBe(["barnets-identitet", "brukermanual", "prosjekt-samvaer", "zip-team"]);

    [Fact]
    public void One_is_numbered_2_and_worded_as_1()
    {
        var otherwise = Tables.Products.Single(product => product.WordedAs is not null);
        (otherwise.Id, otherwise.WordedAs).ShouldBe(("vurderingstrakt", Recommendation.One));
    }

    [Fact]
    public void Zip_team_has_steps_of_its_own_and_no_other_has()
    {
        var own = Tables.Products.Single(product => product.OwnSteps.Count > 0);
        own.Id.ShouldBe("zip-team");
        own.OwnSteps.ShouldBe([RoutineStep.Introduction, RoutineStep.ParticipationAgreement]);
        own.LevelRemark.ShouldNotBeNull();
    }

    [Fact]
    public void The_21_templates_have_20_titles_and_lie_where_the_source_points_to_them()
    {
        var templates = MadeOf("diverse-maler-p6");
        templates.Count.ShouldBe(21);
        templates.Select(template => template.Title).Distinct().Count().ShouldBe(20);
        templates.ShouldAllBe(template => template.Recommendation == Recommendation.Two && template.Level == ResourceLevel.Low && template.Set == null);
        templates.CountBy(template => template.Islands.Count == 0 ? 0 : (int)template.Islands[0]).OrderBy(one => one.Key)
            .ShouldBe([new(0, 6), new(1, 3), new(2, 3), new(4, 4), new(5, 3), new(6, 2)]);
        MadeOf("diverse-maler-p3").Select(template => template.Title)
            .ShouldBe(["Mal for samtale med øvrige barn i fosterhjemmet", "Mal for mandat til fosterhjemsveileder"]);
        Tables.Parts.Count.ShouldBe(23);
    }

    [Fact]
    public void A_set_has_a_level_of_its_own_where_the_source_says_that_all_of_it_takes_something_else() =>
        Tables.Products.Where(product => product.Set is not null).Select(product => (product.Id, product.Set!.Level)).ShouldBe([("diverse-maler-p6", (ResourceLevel?)null)]);

    [Fact]
    public void Three_cards_are_parts_of_the_process_with_parents() =>
        Tables.Relations.Where(relation => relation.Kind == RelationKind.PartOf).Select(relation => (relation.Product, relation.Other)).ShouldBe(
        [
            ("sammen-om-samvaer", "prosessarbeid-med-foreldre"),
            ("vurderingstrakt", "prosessarbeid-med-foreldre"),
            ("trygg-gjenforening", "prosessarbeid-med-foreldre"),
        ]);

    [Fact]
    public void The_directorate_owns_a_model_that_nobody_has_assessed() =>
        Tables.National.Select(product => (product.Id, product.Guest)).ShouldBe([("grunnmodellen", "bufdir")]);

    [Fact]
    public void The_21_templates_say_that_all_of_them_take_more_than_one() =>
        Tables.Products.Single(product => product.Id == "diverse-maler-p6").LevelRemark.ShouldNotBeNull().ShouldContain("alle 21");

    [Fact]
    public void Descriptions_and_reasons_are_short_and_hold_no_personal_data()
    {
        foreach (var text in Tables.AllProducts.SelectMany(product => new[] { product.Title, product.Description, product.Reasons }))
        {
            text.Length.ShouldBeInRange(8, 500);
            PersonalDataGate.Find(text).ShouldBeEmpty();
        }
    }

    private static List<ReferenceProduct> MadeOf(string set) =>
        [.. Tables.Relations.Where(relation => relation.Kind == RelationKind.OneOfSet && relation.Other == set).Select(relation => Tables.Parts.Single(part => part.Id == relation.Product))];
}
