using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Tests.Products;

public sealed class ProductDeciderTests
{
    private static readonly ProjectId P3 = new("p3");
    private static readonly ProjectId P5 = new("p5");
    private static readonly ServiceId Bergen = new("bergen");
    private static readonly ProductRegistered Registered = new("Mal for barnesamtale", ProductKind.Template, [P3], [Bergen], null);
    private static readonly RegisterProduct Register = new("Mal for barnesamtale", ProductKind.Template, [P3], [Bergen], null);

    private static readonly Story Empty = Story.Of(ProductDecider.Decider, "mal-for-barnesamtale").By(People.LeadOf(P3)).Knowing(
        (new AboutProject(P3), new ProjectFacts(P3, "P3", [Bergen])),
        (new AboutProject(P5), new ProjectFacts(P5, "P5", [])),
        (new AboutService(Bergen), new ServiceFacts(Bergen, "Bergen barnevern")));

    private static readonly Story Product = Empty.Happened(Registered);

    private static readonly Story Assessed = Product.Happened(
        new ProductSubmitted(Empty.Today), new ProductReviewed(new(null, null, null, [], Empty.Today, People.WorkingGroup.Person, "003", null, null, null, false)));

    [Fact]
    public void A_lead_registers_a_product_of_an_own_project_perhaps_owned_with_others()
    {
        Empty.When(Register).ShouldBeEvents(Registered);
        Empty.When(Register with { Owners = [P5, P3] }).ShouldBeEvents(Registered with { Owners = [P5, P3] });
        Empty.When(Register with { Owners = [P5] }).ShouldBeRefused(ProductRefusals.NotAnOwnersLead);
        Empty.By(People.Program).When(Register).ShouldBeEvents(Registered);
    }

    [Fact]
    public void Registered_again_is_nothing_whatever_has_changed_since()
    {
        var later = Product.Happened(new ProductDescribed("Ny tittel", null), new OwnStepsSet([RoutineStep.Plan]));
        later.When(Register).ShouldBeNothing();
        later.When(Register with { Title = "Ny tittel" }).ShouldBeRefused(Refusals.AlreadyExists);
    }

    [Fact]
    public void A_registration_that_does_not_add_up_is_refused()
    {
        var program = Empty.By(People.Program);
        program.When(Register with { Owners = [] }).ShouldBeRefused(ProductRefusals.WithoutOwner);
        program.When(Register with { Owners = [P3, new("p9")] }).ShouldBeRefused(ProjectRefusals.UnknownProject(new("p9")));
        program.When(Register with { Developers = [new("ukjend")] }).ShouldBeRefused(ServiceRefusals.UnknownService(new("ukjend")));
        program.When(Register with { Title = new string('m', 201) }).ShouldBeRefused(Refusals.TooLong("title", 200));
        program.When(Register with { Kind = (ProductKind)99 }).ShouldBeRefused(Refusals.NotAValue("kind"));
        program.When(Register with { Title = "Ring 55 12 34 56 om malen" }).ShouldBeRefused("personal_data");
        Empty.When(new DescribeProduct("Ny", null)).ShouldBeRefused(Refusals.NotFound);
    }

    [Fact]
    public void Only_an_owners_lead_describes_it_names_contacts_and_sets_steps()
    {
        Command[] commands =
        [
            new DescribeProduct("Ny", null), new NameContact(Bergen, ContactRole.ProjectContact), new RemoveContact(Bergen, ContactRole.ProjectContact),
            new ConfirmContact(Product.Today), new SetOwnSteps([RoutineStep.Plan]), new SubmitProduct(),
            new UnrelateProduct(RelationKind.PartOf, new("heilskap")), new MarkKernel(["Kjernen"]), new MarkProductConduct([ConductRule.ChildsVoice]),
            new OpenProduct(), new CloseProduct(),
        ];
        foreach (var command in commands)
        {
            Product.By(People.LeadOf(P5)).When(command).ShouldBeRefused(Refusals.NotFound);
            Assessed.By(People.LeadOf(P5)).When(command).ShouldBeRefused(ProductRefusals.NotAnOwnersLead);
            foreach (var actor in People.OfEveryRole.Where(actor => actor.Roles[0] is not (Role.Program or Role.ProjectLead)))
                Assessed.By(actor).When(command).ShouldBeRefused(Refusals.NotAllowed);
        }
    }

    [Fact]
    public void A_description_keeps_what_is_not_written_anew()
    {
        var text = WrittenText.Write("description", "Ein mal med hjelpetekst", "nn", new("t1", "s1")).Text!;
        Product.When(new DescribeProduct(null, text)).ShouldBeEvents(new ProductDescribed(null, text.Ref));
        var described = Product.Happened(new ProductDescribed(null, text.Ref));
        described.When(new DescribeProduct(" Mal for barnesamtale ", text)).ShouldBeNothing();
        described.When(new DescribeProduct("Ny", text)).ShouldBeEvents(new ProductDescribed("Ny", null));
        new DescribeProduct(null, text).TextsWritten().ShouldBe([text]);
    }

    [Fact]
    public void A_contact_is_a_role_at_a_service_named_once_confirmed_and_removed()
    {
        var name = new NameContact(Bergen, ContactRole.ProjectContact);
        Product.When(name).ShouldBeEvents(new ContactNamed(Bergen, ContactRole.ProjectContact, Product.Today));
        Product.When(name with { Service = new("ukjend") }).ShouldBeRefused(ServiceRefusals.UnknownService(new("ukjend")));
        Product.When(new ConfirmContact(Product.Today)).ShouldBeRefused(ProductRefusals.NoContactToConfirm);

        var named = Product.Happened(new ContactNamed(Bergen, ContactRole.ProjectContact, Product.Today));
        named.When(name).ShouldBeNothing();
        named.When(new ConfirmContact(named.Today)).ShouldBeNothing();
        named.When(new ConfirmContact(named.Today.AddDays(1))).ShouldBeRefused(Refusals.InTheFuture("on"));
        named.On(named.Today.AddDays(9)).When(new ConfirmContact(named.Today.AddDays(1))).ShouldBeEvents(new ContactsConfirmed(named.Today.AddDays(1)));
        named.When(new RemoveContact(Bergen, ContactRole.ProjectContact)).ShouldBeEvents(new ContactRemoved(Bergen, ContactRole.ProjectContact));
        Product.When(new RemoveContact(Bergen, ContactRole.ProjectContact)).ShouldBeNothing();
    }

    [Fact]
    public void Contacts_are_as_old_as_the_one_longest_unconfirmed()
    {
        var first = new DateOnly(2023, 1, 1);
        var named = Product.Happened(
            new ContactNamed(Bergen, ContactRole.ProjectContact, first), new ContactNamed(Bergen, ContactRole.Developer, first.AddDays(30)));
        ConfirmedOn(named).ShouldBe(first);
        ConfirmedOn(named.Happened(new ContactsConfirmed(first.AddDays(10)))).ShouldBe(first.AddDays(10));
        ConfirmedOn(Product).ShouldBeNull();
    }

    [Fact]
    public void Own_steps_take_the_place_of_those_of_the_level_and_taking_into_use_is_always_last()
    {
        var own = new SetOwnSteps([RoutineStep.Introduction, RoutineStep.ParticipationAgreement, RoutineStep.InUse, RoutineStep.Introduction]);
        var set = new OwnStepsSet([RoutineStep.Introduction, RoutineStep.ParticipationAgreement]);
        Product.When(own).ShouldBeEvents(set);
        Product.Happened(set).When(own).ShouldBeNothing();
        Product.Happened(set).When(new SetOwnSteps([])).ShouldBeEvents(new OwnStepsSet([]));
        Product.When(new SetOwnSteps([(RoutineStep)99])).ShouldBeRefused(Refusals.NotAValue("steps"));
    }

    private static DateOnly? ConfirmedOn(Story story) => ((Product.Registered)story.State).Card.ContactsConfirmedOn;
}
