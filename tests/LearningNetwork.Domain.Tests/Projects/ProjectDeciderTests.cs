using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tests.Projects;

public sealed class ProjectDeciderTests
{
    private static readonly ProjectId Self = new("zip-team");
    private static readonly ServiceId Alver = new("alver");
    private static readonly GuestId Bufetat = new("bufetat");
    private static readonly PersonId Lead = new("lead-p1");
    private static readonly ProjectStarted Started = new("P1", "Zip-team", [Alver], [Bufetat], new DateOnly(2022, 8, 1), null);
    private static readonly StartProject Start = new("P1", "Zip-team", [Alver], [Bufetat], new DateOnly(2022, 8, 1), null);

    private static readonly Story Empty = Story.Of(ProjectDecider.Decider, Self.Value).By(People.Coordinator).Knowing(
        (new AboutService(Alver), new ServiceFacts(Alver, "Alver barnevern")),
        (new AboutGuest(Bufetat), new Guest(Bufetat, "Bufetat", GuestKind.StateAgency)));

    private static readonly Story Ongoing = Empty.Happened(Started);

    [Fact]
    public void Services_and_guests_own_a_project_together() => Empty.When(Start).ShouldBeEvents(Started);

    [Fact]
    public void A_party_named_twice_is_one() => Empty.When(Start with { Owners = [Alver, Alver] }).ShouldBeEvents(Started);

    [Fact]
    public void Started_again_is_nothing_and_otherwise_refused()
    {
        var later = Ongoing.Happened(new LeadAppointed(Lead), new ProjectStatusChanged(ProjectStatus.Ended));
        later.When(Start).ShouldBeNothing();
        later.When(Start with { Name = "Zip" }).ShouldBeRefused(Refusals.AlreadyExists);
    }

    [Fact]
    public void What_does_not_add_up_is_refused()
    {
        Empty.When(Start with { Owners = [], Guests = [] }).ShouldBeRefused(ProjectRefusals.WithoutParties);
        Empty.When(Start with { Owners = [new("ukjend")] }).ShouldBeRefused(ServiceRefusals.UnknownService(new("ukjend")));
        Empty.When(Start with { Guests = [new("ukjend")] }).ShouldBeRefused(NetworkRefusals.UnknownGuest(new("ukjend")));
        Empty.When(Start with { To = new DateOnly(2022, 7, 31) }).ShouldBeRefused(ProjectRefusals.EndsBeforeItStarts);
        Empty.When(Start with { Number = new string('1', 21) }).ShouldBeRefused(Refusals.TooLong("number", 20));
        Empty.When(new AppointLead(Lead)).ShouldBeRefused(Refusals.NotFound);
    }

    [Fact]
    public void The_coordinator_appoints_leads_and_ends_them()
    {
        Ongoing.When(new AppointLead(Lead)).ShouldBeEvents(new LeadAppointed(Lead));
        var led = Ongoing.Happened(new LeadAppointed(Lead));
        led.When(new AppointLead(Lead)).ShouldBeNothing();
        led.When(new EndLead(Lead)).ShouldBeEvents(new LeadEnded(Lead));
        Ongoing.When(new EndLead(Lead)).ShouldBeNothing();
        led.By(People.LeadOf(Self)).When(new EndLead(Lead)).ShouldBeRefused(Refusals.NotAllowed);
    }

    [Fact]
    public void An_ended_project_may_get_a_lead_since_its_products_live_on() =>
        Ongoing.Happened(new ProjectStatusChanged(ProjectStatus.Ended)).When(new AppointLead(Lead)).ShouldBeEvents(new LeadAppointed(Lead));

    [Fact]
    public void Its_own_lead_says_where_it_stands_and_nobody_else_of_the_network()
    {
        var pause = new ChangeProjectStatus(ProjectStatus.Paused);
        Ongoing.By(People.LeadOf(Self)).When(pause).ShouldBeEvents(new ProjectStatusChanged(ProjectStatus.Paused));
        Ongoing.By(People.LeadOf(Self)).When(new ChangeProjectStatus(ProjectStatus.Ongoing)).ShouldBeNothing();
        Ongoing.By(People.LeadOf(Self)).When(new ChangeProjectStatus((ProjectStatus)7)).ShouldBeRefused(Refusals.NotAValue("status"));
        Ongoing.By(People.LeadOf(new ProjectId("p3"))).When(pause).ShouldBeRefused(Refusals.NotAllowed);
        foreach (var actor in People.OfEveryRole.Where(actor => actor.Roles[0] != Role.Program))
            Ongoing.By(actor).When(pause).ShouldBeRefused(Refusals.NotAllowed);
    }

    [Fact]
    public void Its_own_lead_publishes_how_it_goes_and_only_a_later_status_corrects_it()
    {
        var (lead, today) = (Ongoing.By(People.LeadOf(Self)), new DateOnly(2024, 3, 1));
        var text = WrittenText.Write("text", "Det går bra", "nn", new TextSeed("t1", "s1")).Text!;
        var green = new PublishedStatus(StatusLight.Green, today, text.Ref);
        lead.When(new PublishProjectStatus(StatusLight.Green, today, text)).ShouldBeEvents(new ProjectStatusPublished(green));

        var published = lead.Happened(new ProjectStatusPublished(green));
        published.When(new PublishProjectStatus(StatusLight.Green, today, text)).ShouldBeNothing();
        published.When(new PublishProjectStatus(StatusLight.Yellow, today, text)).ShouldBeEvents(new ProjectStatusPublished(green with { Light = StatusLight.Yellow }));
        published.When(new PublishProjectStatus(StatusLight.Yellow, today.AddDays(-1), text)).ShouldBeRefused(StatusRefusals.LaterThere(today));
        lead.When(new PublishProjectStatus(StatusLight.Green, today.AddDays(1), text)).ShouldBeRefused(Refusals.InTheFuture("on"));
        lead.When(new PublishProjectStatus((StatusLight)9, today, text)).ShouldBeRefused(Refusals.NotAValue("light"));
        foreach (var actor in People.OfEveryRole.Append(People.LeadOf(new ProjectId("p3"))))
            Ongoing.By(actor).When(new PublishProjectStatus(StatusLight.Green, today, text)).ShouldBeRefused(Refusals.NotAllowed);
    }

    [Fact]
    public void Others_know_its_name_and_owners() =>
        Project.FactsOf(Self, (Project)Ongoing.State).ShouldBe(new ProjectFacts(Self, "Zip-team", [Alver]));
}
