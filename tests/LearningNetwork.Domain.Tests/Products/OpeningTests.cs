using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Tests.Products;

/// <summary>What is opened to other networks, and by whom.</summary>
public sealed class OpeningTests
{
    private static readonly ProjectId P3 = new("p3");
    private static readonly Story Draft = Story.Of(ProductDecider.Decider, "mal").By(People.LeadOf(P3)).Happened(new ProductRegistered("Mal", ProductKind.Template, [P3], [], null));
    private static readonly Event Reviewed = new ProductReviewed(new(null, null, null, [], Draft.Today, People.WorkingGroup.Person, "003", null, null, null, false));
    private static readonly Story Assessed = Draft.Happened(new ProductSubmitted(Draft.Today), Reviewed);
    private static readonly ProductOpened Opened = new(Draft.Today);

    [Fact]
    public void An_assessed_product_is_opened_and_closed_again_and_each_of_them_once()
    {
        Assessed.When(new CloseProduct()).ShouldBeNothing();
        Assessed.When(new OpenProduct()).ShouldBeEvents(Opened);
        var open = Assessed.Happened(Opened);
        open.On(open.Today.AddDays(9)).When(new OpenProduct()).ShouldBeNothing();
        open.When(new CloseProduct()).ShouldBeEvents(new ProductClosed());
        var closed = open.Happened(new ProductClosed());
        closed.When(new CloseProduct()).ShouldBeNothing();
        closed.On(closed.Today.AddDays(9)).When(new OpenProduct()).ShouldBeEvents(new ProductOpened(closed.Today.AddDays(9)));
        (OpenedOn(Assessed), OpenedOn(open), OpenedOn(closed)).ShouldBe((null, Draft.Today, null));
    }

    [Fact]
    public void What_is_not_assessed_is_not_opened()
    {
        Draft.When(new OpenProduct()).ShouldBeRefused(SharingRequestRefusals.NotAssessed);
        Draft.Happened(new ProductSubmitted(Draft.Today)).When(new OpenProduct()).ShouldBeRefused(SharingRequestRefusals.NotAssessed);
        Story.Of(ProductDecider.Decider, "anna").By(People.LeadOf(P3)).When(new OpenProduct()).ShouldBeRefused(Refusals.NotFound);
    }

    [Fact]
    public void Another_review_leaves_it_open() => OpenedOn(Assessed.Happened(Opened, Reviewed)).ShouldBe(Draft.Today);

    [Fact]
    public void A_lead_of_an_owning_project_opens_it_and_nobody_else()
    {
        foreach (var command in new Command[] { new OpenProduct(), new CloseProduct() })
        {
            Assessed.By(People.LeadOf(new ProjectId("p5"))).When(command).ShouldBeRefused(ProductRefusals.NotAnOwnersLead);
            foreach (var actor in People.OfEveryRole.Where(actor => actor.Roles[0] is not (Role.Program or Role.ProjectLead)))
                Assessed.By(actor).When(command).ShouldBeRefused(Refusals.NotAllowed);
        }
    }

    [Fact]
    public void What_guests_alone_own_the_coordinator_opens()
    {
        var national = Story.Of(ProductDecider.Decider, "modell").Happened(
            new ProductRegistered("Modell", ProductKind.Other, [], [], null) { Guests = [new GuestId("bufdir")] }, new ProductSubmitted(Draft.Today), Reviewed);
        national.By(People.Coordinator).When(new OpenProduct()).ShouldBeEvents(Opened);
        national.By(People.LeadOf(P3)).When(new OpenProduct()).ShouldBeRefused(Refusals.NotAllowed);
    }

    private static DateOnly? OpenedOn(Story story) => ((Product.Registered)story.State).Card.OpenedOn;
}
