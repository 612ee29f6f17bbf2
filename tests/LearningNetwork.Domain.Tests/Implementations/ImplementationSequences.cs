using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Implementations;
using static LearningNetwork.Domain.Tests.SharingRequests.Cases;

namespace LearningNetwork.Domain.Tests.Implementations;

public sealed class ImplementationSequences
{
    private static readonly Gen<Command> Commands = Gen.Frequency(
        (2, from round in Gen.Choose(0, 3) select (Command)new BeginImplementation(round)),
        (3, from light in Gens.Values<StatusLight>() from day in Gens.Dates from text in Gens.Texts select (Command)new PublishImplementationStatus(light, day, text)));

    private static readonly World Known = new("known", question => question is AboutCaseOwners { Request.Round: <= 2 } ? new CaseOwners([P3, P4]) : null);

    private static readonly Sequences<Implementation, ImplementationCommand, ImplementationEvent> Sequences = new(
        ImplementationDecider.Decider,
        ImplementationDecider.Decider.In(People.Network, "mal.voss-herad"),
        Gens.Sent(Commands, Gens.Actors(People.Program, Owner, Asker), Gen.Frequency((5, Gen.Constant(Known)), (1, Gen.Constant(World.Empty)))));

    [Fact]
    public void Whatever_is_sent_an_implementation_holds() => Sequences.Hold(life =>
    {
        life.Log.OfType<ImplementationBegun>().Select(begun => begun.Round).ShouldBeInOrder(SortDirection.Ascending);
        life.Log.OfType<ImplementationStatusPublished>().Select(published => published.Status.On).ShouldBeInOrder(SortDirection.Ascending);
    });

    [Fact]
    public void Everything_about_an_implementation_can_happen() => Sequences.ReachEverything();
}
