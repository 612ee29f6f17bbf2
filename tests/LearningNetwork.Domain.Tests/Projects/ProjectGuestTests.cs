using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Projects;

namespace LearningNetwork.Domain.Tests.Projects;

/// <summary>Guests that become party to a project after it has begun.</summary>
public sealed class ProjectGuestTests
{
    private static readonly GuestId Bufetat = new("bufetat");
    private static readonly GuestId Sandnes = new("sandnes-rogaland");

    private static readonly Story Ongoing = Story.Of(ProjectDecider.Decider, "zip-team").By(People.Coordinator)
        .Happened(new ProjectStarted("P1", "Zip-team", [], [Bufetat], null, null))
        .Knowing((new AboutGuest(Sandnes), new Guest(Sandnes, "Sandnes", GuestKind.Service)), (new AboutGuest(new("ukjend")), null));

    [Fact]
    public void A_guest_is_taken_in_once_and_let_go_once()
    {
        Ongoing.When(new TakeInGuest(Sandnes)).ShouldBeEvents(new GuestJoined(Sandnes));
        var joined = Ongoing.Happened(new GuestJoined(Sandnes));
        joined.When(new TakeInGuest(Sandnes)).ShouldBeNothing();
        Guests(joined).ShouldBe([Bufetat, Sandnes]);
        joined.When(new LetGuestGo(Sandnes)).ShouldBeEvents(new GuestLeft(Sandnes));
        var left = joined.Happened(new GuestLeft(Sandnes));
        left.When(new LetGuestGo(Sandnes)).ShouldBeNothing();
        Guests(left).ShouldBe([Bufetat]);
    }

    [Fact]
    public void One_that_is_a_party_from_the_start_is_taken_in_already() =>
        Ongoing.Knowing((new AboutGuest(Bufetat), new Guest(Bufetat, "Bufetat", GuestKind.StateAgency))).When(new TakeInGuest(Bufetat)).ShouldBeNothing();

    [Fact]
    public void One_that_is_no_guest_of_the_network_is_refused_and_the_last_party_stays()
    {
        Ongoing.When(new TakeInGuest(new("ukjend"))).ShouldBeRefused(NetworkRefusals.UnknownGuest(new("ukjend")));
        Ongoing.When(new LetGuestGo(Bufetat)).ShouldBeRefused(ProjectRefusals.WithoutParties);
    }

    [Fact]
    public void Only_the_coordinator_says_which_guests_are_party_to_it()
    {
        foreach (var actor in People.OfEveryRole.Where(actor => actor.Roles[0] is not (Role.Coordinator or Role.Program)))
        {
            Ongoing.By(actor).When(new TakeInGuest(Sandnes)).ShouldBeRefused(Refusals.NotAllowed);
            Ongoing.By(actor).When(new LetGuestGo(Bufetat)).ShouldBeRefused(Refusals.NotAllowed);
        }
    }

    private static ValueList<GuestId> Guests(Story story) => ((Project.Started)story.State).Guests;
}
