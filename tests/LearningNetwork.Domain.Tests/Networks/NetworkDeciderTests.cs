using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Tests.Networks;

public sealed class NetworkDeciderTests
{
    private static readonly NetworkFounded Founded = new("Læringsnettverket i Vestland", "nn", "Statsforvaltaren i Vestland");
    private static readonly GuestAdmitted Bufetat = new(new GuestId("bufetat"), "Bufetat", GuestKind.StateAgency);
    private static readonly Story Empty = Story.Of(NetworkDecider.Decider, People.Network.Value);
    private static readonly Story Vestland = Empty.Happened(Founded);

    [Fact]
    public void The_program_founds_a_network() => Empty.By(People.Program)
        .When(new FoundNetwork(" Læringsnettverket i Vestland ", "nn", "Statsforvaltaren i Vestland")).ShouldBeEvents(Founded);

    [Fact]
    public void Founding_it_again_is_nothing_even_after_it_has_changed() => Vestland.Happened(new SettingsChanged(20, 5, SharingRoutine.UsualSteps), Bufetat).By(People.Program)
        .When(new FoundNetwork(Founded.Name, Founded.Language, Founded.Office)).ShouldBeNothing();

    [Fact]
    public void Founding_another_under_its_key_is_refused() => Vestland.By(People.Program)
        .When(new FoundNetwork("Eit anna", "nn", Founded.Office)).ShouldBeRefused(Refusals.AlreadyExists);

    [Fact]
    public void A_network_is_keyed_by_its_own_name() => Story.Of(NetworkDecider.Decider, "rogaland").By(People.Program)
        .When(new FoundNetwork("Rogaland", "nb", "Statsforvalteren i Rogaland")).ShouldBeRefused(Refusals.NotAValue("network"));

    [Theory]
    [InlineData("", "nn", "Statsforvaltaren", "required")]
    [InlineData("Vestland", "", "Statsforvaltaren", "not_a_value")]
    [InlineData("Vestland", "sv", "Statsforvaltaren", "not_a_value")]
    [InlineData("Vestland", "nn", " ", "required")]
    [InlineData("Vest\nland", "nn", "Statsforvaltaren", "not_a_value")]
    public void A_founding_that_says_too_little_is_refused(string name, string language, string office, string code) =>
        Empty.By(People.Program).When(new FoundNetwork(name, language, office)).ShouldBeRefused(code);

    [Theory]
    [InlineData(1, true)]
    [InlineData(90, true)]
    [InlineData(0, false)]
    [InlineData(91, false)]
    public void The_days_to_answer_lie_between_1_and_90(int days, bool accepted)
    {
        var decision = Vestland.By(People.Coordinator).When(new ChangeSettings(days));
        if (accepted)
            decision.ShouldBeEvents(new SettingsChanged(days, 5, SharingRoutine.UsualSteps));
        else
            decision.ShouldBeRefused(NetworkRefusals.AnswerDaysOutOfRange);
    }

    [Fact]
    public void Fourteen_days_hold_until_others_are_set()
    {
        Vestland.By(People.Coordinator).When(new ChangeSettings(14)).ShouldBeNothing();
        Network.FactsOf(People.Network, (Network)Vestland.State).ShouldBe(new NetworkFacts(People.Network, Founded.Name, "nn", NetworkSettings.Usual));
        Network.FactsOf(People.Network, (Network)Vestland.Happened(new SettingsChanged(30, 5, SharingRoutine.UsualSteps)).State)!.Settings.AnswerDays.ShouldBe(30);
    }

    [Fact]
    public void A_guest_is_admitted_once()
    {
        var admit = new AdmitGuest(Bufetat.Guest, "Bufetat", GuestKind.StateAgency);
        Vestland.By(People.Coordinator).When(admit).ShouldBeEvents(Bufetat);
        Vestland.Happened(Bufetat).By(People.Coordinator).When(admit).ShouldBeNothing();
        Vestland.Happened(Bufetat).By(People.Coordinator).When(admit with { Kind = GuestKind.Other })
            .ShouldBeRefused(NetworkRefusals.GuestAlreadyAdmitted(Bufetat.Guest));
    }

    [Fact]
    public void A_guest_that_is_released_can_be_admitted_again_by_another_name()
    {
        var (release, released) = (new ReleaseGuest(Bufetat.Guest), new GuestReleased(Bufetat.Guest));
        var with = Vestland.Happened(Bufetat).By(People.Coordinator);
        with.When(release).ShouldBeEvents(released);
        var without = with.Happened(released);
        ((Network.Founded)without.State).Guests.ShouldBeEmpty();
        without.When(release).ShouldBeNothing();
        without.When(new AdmitGuest(Bufetat.Guest, "Bufetat vest", GuestKind.StateAgency)).ShouldBeEvents(Bufetat with { Name = "Bufetat vest" });
        foreach (var actor in People.OfEveryRole.Where(actor => actor != People.Coordinator))
            with.By(actor).When(release).ShouldBeRefused(Refusals.NotAllowed);
    }

    [Fact]
    public void Nothing_is_asked_of_a_network_that_is_not_there() =>
        Empty.By(People.Coordinator).When(new ChangeSettings(7)).ShouldBeRefused(Refusals.NotFound);

    [Fact]
    public void Only_the_coordinator_changes_settings()
    {
        foreach (var actor in People.OfEveryRole.Where(actor => actor != People.Coordinator))
            Vestland.By(actor).When(new ChangeSettings(7)).ShouldBeRefused(Refusals.NotAllowed);
    }
}
