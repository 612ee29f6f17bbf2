using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.Tests.GroupOfferings.Rounds;

namespace LearningNetwork.Domain.Tests.GroupOfferings;

public sealed class GroupOfferingSequences
{
    private static readonly Gen<ValueList<ServiceId>> Owners = Gens.Some(Gen.Frequency((12, Gen.Elements(Voss, Kvam)), (1, Gen.Constant(new ServiceId("ukjend")))), 0, 3);

    private static readonly Gen<Command> Commands = Gen.Frequency(
        (3, from title in Gens.Names
            from method in Gens.Values<GroupMethod>()
            from owners in Owners
            from key in Gens.Values<CostKey>()
            from text in Gens.MaybeNone(Gens.Texts)
            select (Command)new OpenOffering(title, method, owners, key, text)),
        (3, from title in Gens.Names
            from owners in Owners
            from key in Gens.Values<CostKey>()
            from text in Gens.MaybeNone(Gens.Texts)
            select (Command)new ReviseOffering(title, owners, key, text)),
        (3, from homes in Gen.Choose(-1, 51) select (Command)new StateDemand(homes)),
        (1, Gen.Constant<Command>(new StateDemand(0))));

    private static readonly World Known = new("services", question => question is AboutService { Service: var service } && service.Value != "ukjend" ? new ServiceFacts(service, service.Value) : null);

    private static readonly Sequences<GroupOffering, GroupOfferingCommand, GroupOfferingEvent> Sequences = new(
        GroupOfferingDecider.Decider,
        Offering.In(People.Network),
        Gens.Sent(Commands, Gens.Actors(Organiser, Organiser, People.LeaderOf(Kvam), People.LeaderOf(Gulen)), Gen.Frequency((9, Gen.Constant(Known)), (1, Gen.Constant(World.Empty)))));

    [Fact]
    public void Whatever_is_sent_it_is_run_by_known_services_and_nobody_wants_less_than_one_place() => Sequences.Hold(life =>
    {
        foreach (var state in life.States.OfType<GroupOffering.Running>())
        {
            state.Terms.Owners.ShouldBeUnique();
            state.Terms.Owners.ShouldNotBeEmpty();
            state.Terms.Owners.ShouldNotContain(new ServiceId("ukjend"));
            state.Demand.ShouldAllBe(demand => demand.Homes > 0 && demand.Homes <= 50);
            state.Demand.Select(demand => demand.Service).ShouldBeUnique();
        }
    });

    [Fact]
    public void Everything_about_an_offering_can_happen() => Sequences.ReachEverything();
}
