using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Tests.Products;

public sealed class ProductSequences
{
    private static readonly ProductId Self = new("mal-for-barnesamtale");

    private static readonly Gen<ProjectId> Projects = Gen.Elements(new ProjectId("p3"), new("p3"), new("p5"), new("ukjend"));

    private static readonly Gen<ServiceId> Services = Gen.Elements(new ServiceId("bergen"), new("alver"), new("ukjend"));

    private static readonly Gen<WrittenForm> Forms =
        from forWhom in Gens.MaybeNone(Gens.Texts)
        from interest in Gens.MaybeNone(Gens.Texts)
        from materials in Gens.MaybeNone(Gens.Texts)
        from experience in Gens.MaybeNone(Gens.Texts)
        select new WrittenForm(forWhom, interest, materials, experience);

    private static readonly Gen<Command> Registrations =
        from title in Gens.Names
        from kind in Gens.Values<ProductKind>()
        from owners in Gens.Some(Projects, most: 2)
        from developers in Gens.Some(Services, most: 2)
        from text in Gens.MaybeNone(Gens.Texts)
        from guests in Gens.Some(Gen.Elements(new GuestId("bufdir"), new("ukjend")), most: 1)
        from form in Forms
        from contact in Gens.MaybeNone(from service in Services from role in Gens.Values<ContactRole>() select new NameContact(service, role))
        select (Command)new RegisterProduct(title, kind, owners, developers, text) { Guests = guests, Form = form, Contact = contact };

    private static readonly Gen<Command> Reviews =
        from recommendation in Gens.Maybe(Gens.Values<Recommendation>())
        from level in Gens.Maybe(Gens.Values<ResourceLevel>())
        from maturity in Gens.Maybe(Gens.Values<Maturity>())
        from islands in Gens.Some(Gens.Values<Island>())
        from date in Gens.Dates
        from source in Gens.Names
        from reasons in Gens.MaybeNone(Gens.Texts)
        from worded in Gens.Maybe(Gens.Values<Recommendation>())
        from remark in Gens.MaybeNone(Gens.Names)
        from trial in Gen.Elements(true, false)
        from whole in Gens.MaybeNone(from whole in Gens.Maybe(Gens.Values<ResourceLevel>()) select new SetLevel(whole))
        select (Command)new ReviewProduct(recommendation, level, maturity, islands, date, source, reasons, worded, remark, trial) { Set = whole };

    private static readonly Gen<MaterialId> Materials = Gen.Frequency((6, Gen.Constant(new MaterialId("1-1"))), (1, Gen.Elements(new MaterialId("1-2"), new("2-1"), new("9-9"))));

    // Mostly what can be a dead link: to have one found and mended takes an edition, a report and an answer, in that order.
    private static readonly Gen<MaterialContent> Contents = Gen.Elements<MaterialContent>(
        new MaterialContent.Link("https://eksempel.no/mal"),
        new MaterialContent.Link("https://eksempel.no/mal"),
        new MaterialContent.File("mal.docx", MaterialType.Docx, 2000, new string('a', 64)),
        new MaterialContent.Link("https://eksempel.no/mal"),
        new MaterialContent.Link("https://eksempel.no/anna"),
        new MaterialContent.Link("http://eksempel.no/usikker"));

    private static readonly Gen<NewMaterial> NewMaterials =
        from title in Gens.Names
        from content in Contents
        from access in Gens.Values<MaterialAccess>()
        select new NewMaterial(title, content, access, new(true, false, true));

    private static readonly Gen<Command> Editions =
        from date in Gens.Dates
        from changes in Gens.Texts
        from materials in Gens.Some(NewMaterials, most: 2)
        from kept in Gens.Some(Materials, most: 1)
        from keeps in Gen.Elements(true, false, false)
        select (Command)new PublishEdition(date, changes, materials, keeps ? kept : []);

    private static readonly Gen<Command> DeadLinks =
        from material in Materials
        from dead in Gen.Elements(true, false)
        select dead ? (Command)new ReportDeadLink(material) : new ClearDeadLink(material);

    private static readonly Gen<Command> Relations =
        from other in Gen.Frequency((5, Gen.Constant(new ProductId("anna"))), (1, Gen.Elements(new ProductId("tredje"), Self, new("ukjend"))))
        from kind in Gens.Values<RelationKind>()
        from related in Gen.Elements(true, false)
        select related ? (Command)new RelateProduct(kind, other) : new UnrelateProduct(kind, other);

    private static readonly Gen<Command> Contacts =
        from service in Services
        from role in Gens.Values<ContactRole>()
        from named in Gen.Elements(true, false)
        select named ? (Command)new NameContact(service, role) : new RemoveContact(service, role);

    private static readonly Gen<Command> Commands = Gen.Frequency(
        (6, Registrations),
        (2, from title in Gens.MaybeNone(Gens.Names)
            from text in Gens.MaybeNone(Gens.Texts)
            from form in Forms
            select (Command)new DescribeProduct(title, text) { Form = form }),
        (4, Gen.Constant((Command)new SubmitProduct())),
        (3, Contacts),
        (2, from date in Gens.Dates select (Command)new ConfirmContact(date)),
        (3, Reviews),
        (8, Relations),
        (4, Gen.Elements<Command>(new OpenProduct(), new CloseProduct())),
        (1, from points in Gens.Some(Gens.Names, most: 3) select (Command)new MarkKernel(points)),
        (1, from rules in Gens.Some(Gens.Values<ConductRule>()) select (Command)new MarkProductConduct(rules)),
        (8, Editions),
        (9, DeadLinks),
        (1, from steps in Gens.Some(Gens.Values<RoutineStep>()) select (Command)new SetOwnSteps(steps)));

    private static readonly World Known = new("known", question => question switch
    {
        AboutProject { Project.Value: not "ukjend" } about => new ProjectFacts(about.Project, "Prosjekt", []),
        AboutProduct { Product.Value: not "ukjend" } about => new ProductFacts(about.Product, "Produkt", null, null, [], [], HasContact: true, Assessed: true, []),
        AboutGuest { Guest.Value: not "ukjend" } about => new Guest(about.Guest, "Gjest", GuestKind.Directorate),
        AboutService { Service.Value: not "ukjend" } about => new ServiceFacts(about.Service, "Teneste"),
        _ => null,
    });

    private static readonly Sequences<Product, ProductCommand, ProductEvent> Sequences = new(
        ProductDecider.Decider,
        ProductDecider.Decider.In(People.Network, Self.Value),
        Gens.Sent(
            Commands,
            Gens.Actors(People.Program, People.LeadOf(new ProjectId("p3")), People.WorkingGroup),
            Gen.Frequency((5, Gen.Constant(Known)), (1, Gen.Constant(World.Empty)))));

    [Fact]
    public void Whatever_is_sent_a_product_holds() => Sequences.Hold(life =>
    {
        var facts = Product.FactsOf(Self, (Product)life.State);
        var reviews = life.Log.OfType<ProductReviewed>().Select(e => e.Review).ToList();
        (facts is null).ShouldBe(life.State is Product.NotRegistered);
        facts?.Assessed.ShouldBe(reviews.Count > 0);
        life.Log.OfType<ProductSubmitted>().Count().ShouldBeLessThanOrEqualTo(1);
        facts?.OwnSteps.ShouldNotContain(RoutineStep.InUse);
        if (life.State is Product.Registered { Card: var card })
        {
            (card.As.Owners.Count + card.As.Guests.Count).ShouldBePositive();
            card.Editions.Select(edition => edition.Number).ShouldBe(Enumerable.Range(1, card.Editions.Count));
            card.Editions.Select(edition => edition.On).ShouldBeInOrder();
            card.Editions.ShouldAllBe(edition => edition.Materials.Count > 0);
            card.Editions.SelectMany(edition => edition.Materials).Distinct().Select(material => material.Id).ShouldBeUnique();
            card.DeadLinks.ShouldAllBe(dead => card.MaterialOf(dead.Material)!.Content is MaterialContent.Link);
            card.Relations.ShouldBeUnique();
            card.Relations.ShouldAllBe(relation => relation.Other != Self);
            card.Contacts.Select(contact => (contact.Service, contact.Role)).ShouldBeUnique();
            facts!.HasContact.ShouldBe(card.Contacts.Count > 0);
            if (card.OpenedOn is not null)
                life.State.ShouldBeOfType<Product.Assessed>("only what is assessed is open to other networks");
            (life.Log.Count(e => e is ProductOpened) - life.Log.Count(e => e is ProductClosed)).ShouldBe(card.OpenedOn is null ? 0 : 1);
        }

        if (life.State is Product.Assessed assessed)
        {
            assessed.Reviews.ShouldBe(reviews, ignoreOrder: true);
            assessed.Reviews.ShouldBeUnique();
            assessed.Latest.ReviewedOn.ShouldBe(reviews.Max(review => review.ReviewedOn));
            facts!.Recommendation.ShouldBe(assessed.Recommendation.Value);
            assessed.Latest.Islands.ShouldBeInOrder();
        }
    });

    [Fact]
    public void Everything_about_a_product_can_happen() => Sequences.ReachEverything(
        Early(new RegisterProduct("Mal", ProductKind.Template, [new("p3")], [], null), People.Program),
        Early(new SubmitProduct(), People.Program),
        Early(new ReviewProduct(null, null, null, [], new(2024, 1, 1), "003", null, null, null, false), People.WorkingGroup),
        Early(new OpenProduct(), People.Program));

    private static Sent Early(Command command, Actor actor) => new(command, actor, new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), Known);
}
