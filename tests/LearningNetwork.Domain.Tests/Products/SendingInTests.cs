using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tests.Products;

/// <summary>From the form of 003 §3.2 to what the working group is asked to assess.</summary>
public sealed class SendingInTests
{
    private static readonly ProjectId P3 = new("p3");
    private static readonly ServiceId Bergen = new("bergen");
    private static readonly GuestId Bufdir = new("bufdir");
    private static readonly NameContact Contact = new(Bergen, ContactRole.ProjectContact);
    private static readonly WrittenForm Form = new(Text("for"), Text("interesse"), Text("materiell"), Text("erfaring"));
    private static readonly ProductFormWritten FormWritten = new(Form.ForWhom!.Ref, Form.Interest!.Ref, Form.Materials!.Ref, Form.Experience!.Ref);

    private static readonly RegisterProduct Register = new("Mal", ProductKind.Template, [P3], [Bergen], Text("mal")) { Form = Form, Contact = Contact };

    private static readonly Story Empty = Story.Of(ProductDecider.Decider, "mal").By(People.LeadOf(P3)).Knowing(
        (new AboutProject(P3), new ProjectFacts(P3, "P3", [Bergen])),
        (new AboutGuest(Bufdir), new Guest(Bufdir, "Bufdir", GuestKind.Directorate)),
        (new AboutService(Bergen), new ServiceFacts(Bergen, "Bergen barnevern")));

    private static readonly ProductRegistered Registered = new("Mal", ProductKind.Template, [P3], [Bergen], Register.Description!.Ref);
    private static readonly ContactNamed Named = new(Bergen, ContactRole.ProjectContact, Empty.Today);

    [Fact]
    public void The_whole_form_is_written_at_once_and_is_a_draft()
    {
        Empty.When(Register).ShouldBeEvents(Registered, FormWritten, Named);
        Empty.Happened(Registered, FormWritten, Named).State.ShouldBeOfType<Product.Draft>();
        Register.TextsWritten().Count().ShouldBe(5);
    }

    [Fact]
    public void A_draft_is_sent_in_once_when_the_form_is_filled_in()
    {
        var draft = Empty.Happened(Registered, FormWritten, Named);
        draft.When(new SubmitProduct()).ShouldBeEvents(new ProductSubmitted(draft.Today));
        var sent = draft.Happened(new ProductSubmitted(draft.Today));
        sent.State.ShouldBeOfType<Product.NotAssessed>().SubmittedOn.ShouldBe(draft.Today);
        sent.When(new SubmitProduct()).ShouldBeNothing();
        Empty.When(new SubmitProduct()).ShouldBeRefused(Refusals.NotFound);
    }

    [Fact]
    public void What_is_missing_is_named_and_the_program_loads_what_is_known()
    {
        var bare = Empty.Happened(Registered with { Description = null });
        bare.When(new SubmitProduct()).ShouldBeRefused(ProductRefusals.Incomplete(["description", "forWhom", "interest", "materials", "experience", "contact"]));
        Empty.Happened(Registered, FormWritten).When(new SubmitProduct()).ShouldBeRefused(ProductRefusals.Incomplete(["contact"]));
        bare.By(People.Program).When(new SubmitProduct()).ShouldBeEvents(new ProductSubmitted(bare.Today));
    }

    [Fact]
    public void Only_what_is_written_anew_changes_the_form()
    {
        var draft = Empty.Happened(Registered, FormWritten);
        draft.When(new DescribeProduct(null, null) { Form = Form }).ShouldBeNothing();
        var other = Text("andre");
        draft.When(new DescribeProduct("Malen", null) { Form = WrittenForm.Nothing with { ForWhom = other } })
            .ShouldBeEvents(new ProductDescribed("Malen", null), new ProductFormWritten(other.Ref, null, null, null));
        var changed = draft.Happened(new ProductFormWritten(other.Ref, null, null, null));
        ((Product.Draft)changed.State).Card.Form.ShouldBe(new(other.Ref, FormWritten.Interest, FormWritten.Materials, FormWritten.Experience));
    }

    [Fact]
    public void What_a_guest_alone_owns_is_the_coordinators_to_register_and_to_describe()
    {
        var ofGuest = Register with { Owners = [], Guests = [Bufdir, Bufdir] };
        var registered = Registered with { Owners = [], Guests = [Bufdir] };
        Empty.By(People.Coordinator).When(ofGuest).ShouldBeEvents(registered, FormWritten, Named);
        Empty.When(ofGuest).ShouldBeRefused(Refusals.NotAllowed);
        Empty.By(People.Coordinator).When(Register).ShouldBeRefused(Refusals.NotAllowed);
        Empty.By(People.Coordinator).When(ofGuest with { Guests = [new("ukjend")] }).ShouldBeRefused(NetworkRefusals.UnknownGuest(new("ukjend")));
        Empty.Happened(registered).By(People.Coordinator).When(new DescribeProduct("Ny", null)).ShouldBeEvents(new ProductDescribed("Ny", null));
        Empty.Happened(registered).When(new DescribeProduct("Ny", null)).ShouldBeRefused(Refusals.NotFound);
        Empty.When(Register with { Guests = [Bufdir] }).ShouldBeEvents(Registered with { Guests = [Bufdir] }, FormWritten, Named);
    }

    [Fact]
    public void A_contact_that_is_none_is_refused()
    {
        Empty.When(Register with { Contact = new(new("ukjend"), ContactRole.Developer) }).ShouldBeRefused(ServiceRefusals.UnknownService(new("ukjend")));
        Empty.When(Register with { Contact = new(Bergen, (ContactRole)9) }).ShouldBeRefused(Refusals.NotAValue("contact"));
    }

    [Fact]
    public void Who_sees_it_follows_from_how_far_it_has_come()
    {
        var draft = (Product.Registered)Empty.Happened(Registered).State;
        var sent = new Product.NotAssessed(draft.Card, Empty.Today);
        var assessed = new Product.Assessed(draft.Card, [new(null, null, null, [], Empty.Today, new("wg"), "003", null, null, null, false)]);
        (Actor Who, bool Draft, bool Sent, bool Assessed)[] table =
        [
            (People.LeadOf(P3), true, true, true),
            (People.LeadOf(new ProjectId("p5")), false, false, true),
            (People.WorkingGroup, false, true, true),
            (People.Coordinator, false, true, true),
            (People.Reader, false, false, true),
            (People.LeaderOf(Bergen), false, false, true),
            (People.Nobody, false, false, false),
        ];
        table.ShouldAllBe(row => row.Who.Sees(draft) == row.Draft && row.Who.Sees(sent) == row.Sent && row.Who.Sees(assessed) == row.Assessed);
    }

    private static WrittenText Text(string body) => WrittenText.Write("text", body, "nn", new(body, "salt")).Text!;
}
