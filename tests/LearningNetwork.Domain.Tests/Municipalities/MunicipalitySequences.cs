using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tests.Municipalities;

public sealed class MunicipalitySequences
{
    private static readonly Gen<ServiceId> Services = Gen.Elements(new ServiceId("oygarden"), new ServiceId("fjell"), new ServiceId("sund"));

    private static readonly Gen<MunicipalityNumber> Numbers = Gen.Elements(new MunicipalityNumber("4626"), new("4627"), new("1246"));

    private static readonly Gen<Command> Commands = Gen.Frequency(
        (3, from name in Gens.Names from county in Gens.Names select (Command)new RegisterMunicipality(name, county)),
        (4, from service in Services from date in Gens.Dates select (Command)new AssignToService(service, date)),
        (1, from number in Numbers from date in Gens.Dates select (Command)new MergeInto(number, date)),
        (2, from number in Numbers from date in Gens.Dates select (Command)new RecordPredecessor(number, date)));

    private static readonly World Known = new("known", question => question switch
    {
        AboutService about => about.Service.Value == "sund" ? null : new ServiceFacts(about.Service, "Teneste"),
        AboutMunicipality about => new MunicipalityFacts(
            about.Municipality, "Kommune", null, about.Municipality.Value == "4627" ? new MunicipalityNumber("4601") : null),
        _ => null,
    });

    private static readonly Sequences<Municipality, MunicipalityCommand, MunicipalityEvent> Sequences = new(
        MunicipalityDecider.Decider,
        MunicipalityDecider.Decider.In(People.Network, "1246"),
        Gens.Sent(Commands, Gens.Actors(People.Program, People.Coordinator), Gen.Frequency((5, Gen.Constant(Known)), (1, Gen.Constant(World.Empty)))));

    [Fact]
    public void Whatever_is_sent_a_municipality_holds() => Sequences.Hold(life =>
    {
        var assigned = life.Log.OfType<AssignedToService>().ToList();
        assigned.Select(e => e.From).ShouldBeInOrder();
        assigned.Zip(assigned.Skip(1)).ShouldAllBe(pair => pair.First.Service != pair.Second.Service);
        life.Log.SkipWhile(e => e is not MunicipalityMerged).ShouldNotContain(e => e is AssignedToService);
        life.Log.OfType<MunicipalityMerged>().Count().ShouldBeLessThanOrEqualTo(1);
        if (life.State is Municipality.Known known)
        {
            known.Served?.Service.ShouldBe(assigned[^1].Service);
            known.Predecessors.Select(predecessor => predecessor.Number).ShouldBeUnique();
        }
    });

    [Fact]
    public void Everything_about_a_municipality_can_happen() => Sequences.ReachEverything();
}
