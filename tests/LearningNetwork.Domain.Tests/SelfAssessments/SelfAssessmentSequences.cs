using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SelfAssessments;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Tests.SelfAssessments;

public sealed class SelfAssessmentSequences
{
    private static readonly Gen<IslandCrack> Cracks =
        from island in Gens.Values<Island>()
        from crack in Gen.Frequency((12, Gen.Choose(0, 4)), (1, Gen.Elements(-1, 5)))
        select new IslandCrack(island, crack);

    private static readonly Sequences<SelfAssessment, SelfAssessmentCommand, SelfAssessmentEvent> Sequences = new(
        SelfAssessmentDecider.Decider,
        SelfAssessmentDecider.Of(People.Network, new("fitjar")),
        Gens.Sent(
            Gens.Some(Cracks).Select(cracks => (Command)new RateCracks(cracks)),
            Gens.Actors(People.LeaderOf(new ServiceId("fitjar")), People.LeaderOf(new ServiceId("bergen"))),
            Gen.Constant(World.Empty)));

    [Fact]
    public void Whatever_is_sent_each_island_stands_once_with_what_was_last_said() => Sequences.Hold(life =>
    {
        var said = (life.State as SelfAssessment.Made)?.Cracks ?? [];
        said.Select(crack => crack.Island).ShouldBe(said.Select(crack => crack.Island).Distinct().Order());
        said.ShouldAllBe(crack => crack.Crack >= 0 && crack.Crack <= 4);
        foreach (var crack in said)
            life.Log.OfType<CracksRated>().Last(rated => rated.Cracks.Any(one => one.Island == crack.Island)).Cracks.ShouldContain(new IslandCrack(crack.Island, crack.Crack));
    });

    [Fact]
    public void Everything_about_a_self_assessment_can_happen() => Sequences.ReachEverything();
}
