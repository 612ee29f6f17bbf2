using LearningNetwork.Domain;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.Tests.Counter;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.ReadModel.Products;

public sealed class ProductQueriesOnSqliteTests(Arranged<SqliteTestDatabase, SomeProducts> arranged) : ProductQueriesTests<SqliteTestDatabase>(arranged);

public sealed class ProductQueriesOnPostgresTests(Arranged<PostgresTestDatabase, SomeProducts> arranged) : ProductQueriesTests<PostgresTestDatabase>(arranged);

public abstract class ProductQueriesTests<TDatabase>(Arranged<TDatabase, SomeProducts> arranged) : IClassFixture<Arranged<TDatabase, SomeProducts>>
    where TDatabase : class, ITestDatabase, new()
{
    private ProductQueries Products => new(arranged.Reading);

    [Fact]
    public async Task The_catalogue_is_sorted_by_island_and_title()
    {
        var found = await All(ProductFilter.None);

        found.Total.ShouldBe(4);
        found.Items.Select(product => product.Id).ShouldBe(["samtalekort", "arshjul", "zip-team", "maler"]);
    }

    [Fact]
    public async Task The_catalogues_version_changes_with_all_that_it_is_made_of_and_with_nothing_else()
    {
        var network = await arranged.Another();
        var version = new CatalogueVersion(arranged.Reading);
        var seen = new HashSet<string> { await version.Of(network.Id, default) };

        await network.Service("askoy", "Askøy", ("4627", "Askøy"));
        seen.Add(await version.Of(network.Id, default)).ShouldBeTrue("a service's name stands in it");
        await network.Project("p1", "P1", "Saman", "askoy");
        seen.Add(await version.Of(network.Id, default)).ShouldBeTrue("a project's name stands in it");
        await network.Product("kort", "Kort", ["p1"]);
        seen.Add(await version.Of(network.Id, default)).ShouldBeTrue("a product");
        await network.Contact("kort", "askoy");
        seen.Add(await version.Of(network.Id, default)).ShouldBeTrue("a contact");

        (await version.Of(network.Id, default)).ShouldBe(await version.Of(network.Id, default));
        (await version.Of(arranged.OfNobody, default)).ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_product_has_its_axes_and_contacts_in_order()
    {
        var product = (await All(ProductFilter.None)).Items[0];

        product.Islands.ShouldBe([Island.FollowUpOfParents, Island.ContactVisits]);
        product.Projects.ShouldBe(["p1a"]);
        product.Contacts.Select(contact => (contact.Role, contact.Service, contact.ServiceName))
            .ShouldBe([(ContactRole.ProjectContact, "oygarden", "Øygarden"), (ContactRole.Developer, "voss-herad", "Voss herad")]);
        (product.Maturity, product.MaturityDerived).ShouldBe((Maturity.Gold, true));
        (product.Recommendation, product.ResourceLevel).ShouldBe((Recommendation.Two, ResourceLevel.Moderate));
        (product.Assessed, product.Invented).ShouldBe((true, false));
    }

    [Fact]
    public async Task What_is_not_stated_stays_so_and_what_is_stated_is_not_derived()
    {
        var all = (await All(ProductFilter.None)).Items;

        var templates = all.Single(product => product.Id == "maler");
        (templates.Maturity, templates.MaturityDerived, templates.Recommendation, templates.ResourceLevel).ShouldBe((null, false, null, null));
        var team = all.Single(product => product.Id == "zip-team");
        (team.Maturity, team.MaturityDerived).ShouldBe((Maturity.Silver, false));
    }

    [Fact]
    public async Task Each_filter_keeps_what_it_asks_for()
    {
        (await Ids(new(Island: new(Island.FollowUpOfParents)))).ShouldBe(["samtalekort", "arshjul"]);
        (await Ids(new(Island: new(null)))).ShouldBe(["maler"]);
        (await Ids(new(Maturity: new(Maturity.Silver)))).ShouldBe(["arshjul", "zip-team"]);
        (await Ids(new(Maturity: new(null)))).ShouldBe(["maler"]);
        (await Ids(new(Recommendation: new(Recommendation.One)))).ShouldBe(["zip-team"]);
        (await Ids(new(Recommendation: new(null)))).ShouldBe(["maler"]);
        (await Ids(new(ResourceLevel: new(ResourceLevel.Moderate)))).ShouldBe(["samtalekort"]);
        (await Ids(new(ResourceLevel: new(null)))).ShouldBe(["arshjul", "maler"]);
        (await Ids(new(Island: new(Island.FollowUpOfParents), Recommendation: new(Recommendation.Two)))).ShouldBe(["samtalekort"]);
    }

    [Theory]
    [InlineData("p1a", new[] { "samtalekort", "arshjul" })]
    [InlineData("p1", new[] { "samtalekort", "arshjul", "zip-team" })]
    [InlineData("p9", new string[0])]
    public async Task A_project_is_its_id_or_the_number_of_several(string project, string[] ids) => (await Ids(new(Project: project))).ShouldBe(ids);

    [Theory]
    [InlineData("SAMVAER", new[] { "samtalekort" })]
    [InlineData("samvær kort", new[] { "samtalekort" })]
    [InlineData("arshjul", new[] { "arshjul" })]
    [InlineData("aerleg", new[] { "samtalekort" })]
    [InlineData("barnets vindu", new[] { "samtalekort", "arshjul" })]
    [InlineData("øygarden", new[] { "samtalekort" })]
    [InlineData("% _", new[] { "samtalekort", "arshjul", "zip-team", "maler" })]
    [InlineData("finst ikkje", new string[0])]
    public async Task Words_are_looked_for_forgivingly(string text, string[] ids) => (await Ids(new(Text: text))).ShouldBe(ids);

    [Fact]
    public async Task A_page_of_the_list_tells_how_many_there_are_in_all()
    {
        var page = await Products.Catalogue(arranged.Id, Open, ProductFilter.None, 1, 2, default);

        page.Items.Select(product => product.Id).ShouldBe(["arshjul", "zip-team"]);
        page.Total.ShouldBe(4);
    }

    [Fact]
    public async Task What_is_not_assessed_is_seen_by_its_leads_the_working_group_and_the_coordinator_only()
    {
        (await Sees(arranged.Network.Reader)).ShouldBeFalse();
        (await Sees(arranged.Network.Lead("p1a"))).ShouldBeFalse();
        (await Sees(arranged.Network.Lead("p4"))).ShouldBeTrue();
        (await Sees(arranged.Network.WorkingGroup)).ShouldBeTrue();
        (await Sees(arranged.Network.Coordinator)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_draft_is_seen_by_its_leads_only_and_what_a_guest_owns_by_the_coordinator()
    {
        Actor[] all = [arranged.Network.Reader, arranged.Network.Lead("p1a"), arranged.Network.Lead("p4"), arranged.Network.WorkingGroup, arranged.Network.Coordinator];
        (await Seeing("kladd", all)).ShouldBe([arranged.Network.Lead("p4")]);
        (await Seeing("gjestens", all)).ShouldBe([arranged.Network.Coordinator]);
        (await Products.Find(arranged.Id, ProductVisibility.Of(arranged.Network.Lead("p4")), new("kladd"), default)).ShouldNotBeNull().Listing.Draft.ShouldBeTrue();
    }

    [Fact]
    public async Task What_the_form_tells_is_there_and_who_owns_it()
    {
        var found = (await Products.Find(arranged.Id, ProductVisibility.Of(arranged.Network.Lead("p4")), new("kladd"), default)).ShouldNotBeNull();

        found.Text(found.Content.Form.ForWhom).ShouldNotBeNull().Body.ShouldBe("Fosterheimar");
        found.Text(found.Content.Form.Interest).ShouldBeNull();
        found.Guests.Select(guest => guest.Name).ShouldBe(["Bufdir"]);
        (found.IsOwnedBy(arranged.Network.Lead("p4")), found.IsOwnedBy(arranged.Network.Lead("p1a")), found.SubmittedOn).ShouldBe((true, false, null));
    }

    [Fact]
    public async Task A_product_whole_has_all_its_page_shows()
    {
        var found = (await Products.Find(arranged.Id, Open, new("samtalekort"), default)).ShouldNotBeNull();

        found.Description.ShouldNotBeNull().Body.ShouldStartWith("Hjelper");
        found.Owners.Select(owner => owner.Name).ShouldBe(["Barnets vindu"]);
        found.Developers.Select(developer => developer.Name).ShouldBe(["Øygarden"]);
        found.Latest.ShouldNotBeNull().Source.ShouldBe("003 §5");
        found.Listing.Contacts.Count.ShouldBe(2);
        found.OwnSteps.ShouldBeEmpty();
        found.Kind.ShouldBe(ProductKind.Template);
    }

    [Fact]
    public async Task What_belongs_together_is_told_from_both_sides_as_far_as_one_sees_it()
    {
        var network = await arranged.Another();
        await SomeProducts.Arrange(network);
        foreach (var (product, kind) in new[] { ("zip-team", RelationKind.OneOfSet), ("arshjul", RelationKind.PartOf), ("utkast", RelationKind.OneOfSet), ("maler", RelationKind.GoesWith) })
            await network.Do(ProductDecider.Decider, product, new RelateProduct(kind, new("samtalekort")));

        var whole = (await Products.Find(network.Id, Open, new("samtalekort"), default)).ShouldNotBeNull();
        whole.MadeOf.Select(one => one.Id).ShouldBe(["zip-team"], "what is not assessed is not named");
        (whole.Parts.Single().Id, whole.GoesWith.Single().Id).ShouldBe(("arshjul", "maler"));
        (await Products.Find(network.Id, ProductVisibility.Of(network.WorkingGroup), new("samtalekort"), default)).ShouldNotBeNull().MadeOf.Select(one => one.Id).ShouldBe(["utkast", "zip-team"]);
        (await Products.Find(network.Id, Open, new("zip-team"), default)).ShouldNotBeNull().Sets.Single().Title.ShouldBe("Samtalekort om samvær");
        (await Products.Find(network.Id, Open, new("maler"), default)).ShouldNotBeNull().GoesWith.Single().Id.ShouldBe("samtalekort");
        (await Products.Catalogue(network.Id, Open, ProductFilter.None, 0, 50, default)).Items.Select(product => product.Id).ShouldBe(["samtalekort", "arshjul", "maler"]);
        (await Products.Catalogue(network.Id, Open, new(Text: "zip"), 0, 50, default)).Items.Select(product => product.Id).ShouldBe(["zip-team"]);
    }

    [Fact]
    public async Task Own_steps_and_an_older_wording_are_kept()
    {
        var found = (await Products.Find(arranged.Id, Open, new("zip-team"), default)).ShouldNotBeNull();

        found.OwnSteps.ShouldBe([RoutineStep.Introduction, RoutineStep.ParticipationAgreement]);
        found.Latest.ShouldNotBeNull().WordedOtherwise.ShouldBeTrue();
    }

    [Fact]
    public async Task A_contact_that_is_removed_is_gone()
    {
        var network = await arranged.Another();
        await SomeProducts.Arrange(network);

        await network.Do(ProductDecider.Decider, "samtalekort", new RemoveContact(new("oygarden"), ContactRole.ProjectContact));

        (await Products.Find(network.Id, Open, new("samtalekort"), default)).ShouldNotBeNull().Listing.Contacts.Select(contact => contact.Service).ShouldBe(["voss-herad"]);
    }

    [Fact]
    public async Task The_catalogue_is_one_statement_and_a_product_three()
    {
        var count = ReadDatabase.Count();
        await All(new(Text: "samvær", Project: "p1"));
        count.Statements.ShouldBe(1);
        await Products.Find(arranged.Id, Open, new("samtalekort"), default);
        count.Statements.ShouldBe(4);
    }

    [Fact]
    public async Task Another_network_sees_none()
    {
        (await Products.Catalogue(arranged.OfNobody, new(true, []), ProductFilter.None, 0, 50, default)).Items.ShouldBeEmpty();
        (await Products.Find(arranged.OfNobody, new(true, []), new("samtalekort"), default)).ShouldBeNull();
    }

    [Fact]
    public async Task Facts_are_answered()
    {
        var facts = arranged.Network.Store.Get<IFactSource>();

        (await facts.Answer(arranged.Id, new AboutProduct(new("samtalekort")), default)).ShouldBe(new ProductFacts(
            new("samtalekort"), "Samtalekort om samvær", Recommendation.Two, ResourceLevel.Moderate, [new("p1a")], [new("oygarden")], HasContact: true, Assessed: true, []));
        (await facts.Answer(arranged.Id, new AboutProduct(new("utkast")), default)).ShouldBe(new ProductFacts(
            new("utkast"), "Utkast", null, null, [new("p4")], [], HasContact: false, Assessed: false, []));
        (await facts.Answer(arranged.Id, new AboutProduct(new("finst-ikkje")), default)).ShouldBeNull();
    }

    private static ProductVisibility Open { get; } = new(false, []);

    private Task<Catalogue> All(ProductFilter filter) => Products.Catalogue(arranged.Id, Open, filter, 0, 50, default);

    private async Task<IEnumerable<string>> Ids(ProductFilter filter) => (await All(filter)).Items.Select(product => product.Id);

    private async Task<bool> Sees(Actor actor, string product = "utkast")
    {
        var visibility = ProductVisibility.Of(actor);
        var found = await Products.Find(arranged.Id, visibility, new(product), default);
        var listed = await Products.Catalogue(arranged.Id, visibility, ProductFilter.None, 0, 50, default);
        listed.Items.Any(item => item.Id == product).ShouldBe(found is not null);
        (await Products.Names(arranged.Id, visibility, default)).Any(named => named.Id == product).ShouldBe(found is not null);
        return found is not null;
    }

    private async Task<IReadOnlyList<Actor>> Seeing(string product, IReadOnlyList<Actor> actors)
    {
        var seeing = new List<Actor>();
        foreach (var actor in actors)
        {
            if (await Sees(actor, product))
                seeing.Add(actor);
        }

        return seeing;
    }
}

/// <summary>Four assessed products; <c>utkast</c>, that nobody has assessed; <c>kladd</c> and <c>gjestens</c>, that are not sent in.</summary>
public sealed class SomeProducts : IArrangement
{
    public static async Task Arrange(SmallNetwork network)
    {
        await network.Service("oygarden", "Øygarden", ("4626", "Øygarden"));
        await network.Service("voss-herad", "Voss herad", ("4621", "Voss herad"));
        await network.Project("p1a", "P1", "Barnets vindu", "oygarden");
        await network.Project("p1b", "P1", "Zip-team", "oygarden");
        await network.Project("p4", "P4", "Robust fosterheimsarbeid", "voss-herad");
        await network.Product("samtalekort", "Samtalekort om samvær", ["p1a"], ["oygarden"], "Hjelper foreldra å førebu seg. ÆRLEG og enkelt.");
        await network.Contact("samtalekort", "oygarden");
        await network.Contact("samtalekort", "voss-herad", ContactRole.Developer);
        await network.Review("samtalekort", Recommendation.Two, ResourceLevel.Moderate, islands: [Island.ContactVisits, Island.FollowUpOfParents]);
        await network.Product("zip-team", "Zip-team", ["p1b"]);
        await network.Do(ProductDecider.Decider, "zip-team", new SetOwnSteps([RoutineStep.Introduction, RoutineStep.ParticipationAgreement]));
        await network.Review("zip-team", Recommendation.One, ResourceLevel.High, Maturity.Silver, Recommendation.Two, Island.Recruitment);
        await network.Product("arshjul", "Årshjul", ["p4", "p1a"]);
        await network.Review("arshjul", Recommendation.Four, islands: Island.FollowUpOfParents);
        await network.Product("maler", "Maler", ["p4"]);
        await network.Review("maler", null);
        await network.Product("utkast", "Utkast", ["p4"]);
        await network.Do(ProductDecider.Decider, "utkast", new SubmitProduct());
        await network.Do(NetworkDecider.Decider, network.Id.Value, new AdmitGuest(new("bufdir"), "Bufdir", GuestKind.Directorate));
        await network.Do(ProductDecider.Decider, "kladd", new RegisterProduct("Kladd", ProductKind.Other, [new("p4")], [], null)
        {
            Guests = [new("bufdir")],
            Form = WrittenForm.Nothing with { ForWhom = TestStore.Note("Fosterheimar") },
        });
        await network.Do(ProductDecider.Decider, "gjestens", new RegisterProduct("Gjesten sitt", ProductKind.Other, [], [], null) { Guests = [new("bufdir")] });
    }
}
