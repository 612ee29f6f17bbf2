using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Networks;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Tests.Networks;

public sealed class NetworkSequences
{
    private static readonly Gen<GuestId> Guests = Gen.Elements(new GuestId("bufetat"), new GuestId("hvl"));

    private static readonly Gen<ValueList<LevelSteps>> Levels =
        from steps in Gens.Some(Gens.Values<RoutineStep>())
        from known in Gen.Frequency((6, Gen.Constant(true)), (1, Gen.Constant(false)))
        select SharingRoutine.UsualSteps.Select(level => level.Level == ResourceLevel.Low ? level with { Steps = steps } : level).Skip(known ? 0 : 1).ToValueList();

    private static readonly Gen<NetworkTheme> Themes = from title in Gens.Names from islands in Gens.Some(Gens.Values<Island>()) select new NetworkTheme(title, islands);

    private static readonly Gen<Command> Commands = Gen.Frequency(
        (2, from name in Gens.Names from language in Gens.Languages from office in Gens.Names select (Command)new FoundNetwork(name, language, office)),
        (2, from guest in Guests from name in Gens.Names from kind in Gens.Values<GuestKind>() select (Command)new AdmitGuest(guest, name, kind)),
        (1, from guest in Guests select (Command)new ReleaseGuest(guest)),
        (2, from network in Gen.Elements(new NetworkId("rogaland"), People.Network) from service in Gen.Elements(new ServiceId("sandnes"), new("ukjend")) select (Command)new AdmitService(new(network, service))),
        (2, from days in Gen.Elements(-1, 0, 1, 7, 14, 90, 91) select (Command)new ChangeSettings(days)),
        (2, from least in Gen.Elements(2, 3, 5, 20, 21) from levels in Levels select (Command)new ChangeSettings(null, least, levels)),
        (2, from kind in Gens.Values<ThemeKind>() from themes in Gens.Some(Themes) select (Command)new StateThemes(kind, themes)));

    private static readonly World Known = new("known", question => question switch
    {
        AboutServiceElsewhere { Asked.Service.Value: not "ukjend" } about => new ServiceFacts(about.Asked.Service, "Teneste"),
        _ => null,
    });

    private static readonly Sequences<Network, NetworkCommand, NetworkEvent> Sequences = new(
        NetworkDecider.Decider,
        NetworkDecider.Decider.In(People.Network, People.Network.Value),
        Gens.Sent(Commands, Gens.Actors(People.Program, People.Coordinator), Gen.Constant(Known)));

    [Fact]
    public void Whatever_is_sent_a_network_holds() => Sequences.Hold(life =>
    {
        if (life.State is Network.Founded founded)
        {
            NetworkSettings.Wrong(founded.Settings).ShouldBeNull();
            NetworkTheme.Wrong(founded.Priorities).ShouldBeNull();
            NetworkTheme.Wrong(founded.Challenges).ShouldBeNull();
            founded.Guests.Select(guest => guest.Id).ShouldBeUnique();
            founded.Guests.ShouldAllBe(guest => guest.Home != null == (guest.Kind == GuestKind.Service));
            founded.Guests.ShouldAllBe(guest => guest.Home == null || guest.Home.Network != People.Network);
        }
    });

    [Fact]
    public void Everything_about_a_network_can_happen() => Sequences.ReachEverything();
}
