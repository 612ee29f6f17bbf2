using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.SharingRequests;
using static LearningNetwork.Domain.Tests.SharingRequests.Cases;

namespace LearningNetwork.Domain.Tests.Implementations;

public sealed class ImplementationDeciderTests
{
    private static readonly DateOnly Today = new(2024, 3, 1);
    private static readonly SharingRequestId First = new(new(Card.Id, Voss), 1);
    private static readonly ImplementationBegun HasBegun = new(Card.Id, Voss, 1, [P3], Noon);
    private static readonly PublishedStatus OnCourse = new(StatusLight.Green, Today, Text("Det går bra").Ref);

    private static Story NotBegun { get; } = Story.Of(ImplementationDecider.Decider, "mal.voss-herad").By(People.Program)
        .Knowing((new AboutCaseOwners(First), new CaseOwners([P3])), (new AboutCaseOwners(First with { Round = 2 }), new CaseOwners([P4])));

    private static Story Begun { get; } = NotBegun.Happened(HasBegun).By(Owner);

    [Fact]
    public void It_begins_with_the_case_and_knows_its_two_sides()
    {
        NotBegun.When(new BeginImplementation(1)).ShouldBeEvents(HasBegun);
        Begun.By(People.Program).When(new BeginImplementation(1)).ShouldBeNothing();
        Begun.By(People.Program).When(new BeginImplementation(2)).ShouldBeEvents(HasBegun with { Round = 2, Owners = [P4] });
    }

    [Fact]
    public void It_does_not_begin_without_a_case_nor_by_anyones_wish()
    {
        NotBegun.When(new BeginImplementation(3)).ShouldBeRefused(SharingRequestRefusals.RequestUnknown);
        NotBegun.When(new BeginImplementation(0)).ShouldBeRefused(SharingRequestRefusals.RequestUnknown);
        foreach (var actor in People.OfEveryRole.Concat([Owner, Asker]).Where(actor => actor.Roles[0] != Role.Program))
            NotBegun.By(actor).When(new BeginImplementation(1)).ShouldBeRefused(Refusals.NotAllowed);
    }

    [Fact]
    public void Either_side_publishes_how_it_goes()
    {
        foreach (var actor in new[] { Owner, Asker })
            Begun.By(actor).When(Publish(StatusLight.Green)).ShouldBeEvents(new ImplementationStatusPublished(OnCourse));
    }

    [Fact]
    public void For_all_others_it_is_not_there()
    {
        foreach (var actor in new[] { People.LeadOf(P4), People.LeaderOf(Bergen), People.LeadOf(new ProjectId("p9")) })
            Begun.By(actor).When(Publish(StatusLight.Green)).ShouldBeRefused(Refusals.NotFound);
        Begun.By(People.Coordinator).When(Publish(StatusLight.Green)).ShouldBeRefused(Refusals.NotAllowed);
        NotBegun.By(Owner).When(Publish(StatusLight.Green)).ShouldBeRefused(Refusals.NotFound);
    }

    [Fact]
    public void Only_a_later_status_corrects_one()
    {
        var published = Begun.Happened(new ImplementationStatusPublished(OnCourse));
        published.When(Publish(StatusLight.Green)).ShouldBeNothing();
        published.When(Publish(StatusLight.Red)).ShouldBeEvents(new ImplementationStatusPublished(OnCourse with { Light = StatusLight.Red }));
        published.When(Publish(StatusLight.Red, Today.AddDays(-1))).ShouldBeRefused(StatusRefusals.LaterThere(Today));
    }

    [Fact]
    public void A_status_that_cannot_be_is_refused()
    {
        Begun.When(Publish((StatusLight)9)).ShouldBeRefused(Refusals.NotAValue("light"));
        Begun.When(Publish(StatusLight.Green, Today.AddDays(1))).ShouldBeRefused(Refusals.InTheFuture("on"));
    }

    [Fact]
    public void A_case_begins_it_with_its_plan_or_where_there_is_none_with_the_use()
    {
        var self = SharingRequestDecider.Decider.In(People.Network, "mal.voss-herad");
        IEnumerable<AddressedCommand> After(Event happened) => SharingRequestDecider.Decider.React(self, happened);
        var begins = new AddressedCommand(NotBegun.Self, new BeginImplementation(1));

        After(Did(RoutineStep.Plan, Side.Receiver, Plan)).ShouldBe([begins]);
        After(Did(RoutineStep.InUse, Side.Receiver, Used)).ShouldBe([begins]);
        After(Did(RoutineStep.Introduction, Side.Giver, Held)).ShouldBeEmpty();
        After(Submitted).ShouldBeEmpty();
    }

    private static PublishImplementationStatus Publish(StatusLight light, DateOnly? on = null) => new(light, on ?? Today, Text("Det går bra"));
}
