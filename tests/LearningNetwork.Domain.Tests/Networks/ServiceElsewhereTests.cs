using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tests.Networks;

/// <summary>A service of one network as a guest of another.</summary>
public sealed class ServiceElsewhereTests
{
    private static readonly ServiceElsewhere Home = new(new("rogaland"), new("sandnes"));
    private static readonly GuestAdmitted Admitted = new(new("sandnes-rogaland"), "Sandnes barnevern", GuestKind.Service) { Home = Home };

    private static readonly Story Vestland = Story.Of(NetworkDecider.Decider, People.Network.Value).By(People.Coordinator)
        .Happened(new NetworkFounded("Vestland", "nn", "Statsforvaltaren"))
        .Knowing((new AboutServiceElsewhere(Home), new ServiceFacts(Home.Service, "Sandnes barnevern")));

    [Fact]
    public void It_is_admitted_once_and_called_what_it_is_called_at_home()
    {
        Vestland.When(new AdmitService(Home)).ShouldBeEvents(Admitted);
        var renamed = Vestland.Happened(Admitted).Knowing((new AboutServiceElsewhere(Home), new ServiceFacts(Home.Service, "Sandnes")));
        renamed.When(new AdmitService(Home)).ShouldBeNothing();
        ((Network.Founded)Vestland.Happened(Admitted).State).GuestOf(Home.AsGuest)!.Home.ShouldBe(Home);
    }

    [Fact]
    public void One_that_is_not_there_and_one_of_the_own_network_are_refused()
    {
        var unknown = new ServiceElsewhere(Home.Network, new("ukjend"));
        Vestland.Knowing((new AboutServiceElsewhere(unknown), null)).When(new AdmitService(unknown)).ShouldBeRefused(ServiceRefusals.UnknownService(unknown.Service));
        Vestland.When(new AdmitService(new(People.Network, new("alver")))).ShouldBeRefused(NetworkRefusals.ServiceOfOwnNetwork);
    }

    [Fact]
    public void A_key_that_a_body_has_already_is_not_given_to_it() =>
        Vestland.Happened(new GuestAdmitted(Home.AsGuest, "Eit anna", GuestKind.Other)).When(new AdmitService(Home)).ShouldBeRefused(NetworkRefusals.GuestAlreadyAdmitted(Home.AsGuest));

    [Fact]
    public void A_body_cannot_call_itself_a_service() =>
        Vestland.When(new AdmitGuest(new("sandnes"), "Sandnes", GuestKind.Service)).ShouldBeRefused(Refusals.NotAValue("kind"));

    [Fact]
    public void Its_key_is_a_key_however_long_its_names_are()
    {
        var long60 = new string('a', 60);
        new ServiceElsewhere(new(long60), new(long60)).AsGuest.ShouldBe(new GuestId(long60));
        Keys.IsKey(new ServiceElsewhere(new(long60), new(new string('b', 59))).AsGuest.Value).ShouldBeTrue("it does not end in a hyphen");
    }

    [Fact]
    public void Only_the_coordinator_admits_it()
    {
        foreach (var actor in People.OfEveryRole.Where(actor => actor.Roles[0] is not (Role.Coordinator or Role.Program)))
            Vestland.By(actor).When(new AdmitService(Home)).ShouldBeRefused(Refusals.NotAllowed);
    }
}
