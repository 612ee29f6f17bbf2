using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Networks;

namespace LearningNetwork.Domain.Tests.Networks;

public sealed class NetworkSequences
{
    private static readonly Gen<GuestId> Guests = Gen.Elements(new GuestId("bufetat"), new GuestId("hvl"));

    private static readonly Gen<Command> Commands = Gen.Frequency(
        (2, from name in Gens.Names from language in Gens.Languages from office in Gens.Names select (Command)new FoundNetwork(name, language, office)),
        (2, from guest in Guests from name in Gens.Names from kind in Gens.Values<GuestKind>() select (Command)new AdmitGuest(guest, name, kind)),
        (2, from days in Gen.Elements(-1, 0, 1, 7, 14, 90, 91) select (Command)new ChangeSettings(days)));

    private static readonly Sequences<Network, NetworkCommand, NetworkEvent> Sequences = new(
        NetworkDecider.Decider,
        NetworkDecider.Decider.In(People.Network, People.Network.Value),
        Gens.Sent(Commands, Gens.Actors(People.Program, People.Coordinator), Gen.Constant(World.Empty)));

    [Fact]
    public void Whatever_is_sent_a_network_holds() => Sequences.Hold(life =>
    {
        if (life.State is Network.Founded founded)
        {
            founded.AnswerDays.ShouldBeInRange(1, 90);
            founded.Guests.Select(guest => guest.Id).ShouldBeUnique();
        }
    });

    [Fact]
    public void Everything_about_a_network_can_happen() => Sequences.ReachEverything();
}
