using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.Uptakes;

namespace LearningNetwork.Domain.Tests.Uptakes;

public sealed class UptakeSequences
{
    private static readonly Gen<Command> Commands =
        from material in Gen.Elements(new MaterialId("1-1"), new("1-2"), new("2-1"))
        from title in Gens.Names
        from edition in Gen.Choose(0, 3)
        select (Command)new TakeOut(material, title, edition);

    private static readonly Sequences<Uptake, UptakeCommand, UptakeEvent> Sequences = new(
        UptakeDecider.Decider,
        UptakeDecider.Decider.In(People.Network, "mal.fitjar"),
        Gens.Sent(Commands, Gens.Actors(People.LeaderOf(new ServiceId("fitjar")), People.LeaderOf(new ServiceId("bergen"))), Gen.Constant(World.Empty)));

    [Fact]
    public void Whatever_is_sent_each_material_stands_once_with_its_days() => Sequences.Hold(life =>
    {
        var taken = (life.State as Uptake.Some)?.Taken ?? [];
        taken.Select(one => one.Material).ShouldBeUnique();
        taken.Sum(one => one.Days).ShouldBe(life.Log.Count);
        taken.ShouldAllBe(one => one.FirstOn <= one.LastOn);
    });

    [Fact]
    public void Everything_about_an_uptake_can_happen() => Sequences.ReachEverything();
}
