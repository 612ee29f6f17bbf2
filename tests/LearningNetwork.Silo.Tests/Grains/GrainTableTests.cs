using LearningNetwork.Domain;
using LearningNetwork.Silo.Grains;

namespace LearningNetwork.Silo.Tests.Grains;

public sealed class GrainTableTests
{
    [Fact]
    public void Every_kind_of_entity_has_a_grain_and_none_has_two() =>
        GrainTable.All.Select(row => row.Kind).ShouldBe(Deciders.All.Select(decider => decider.Kind), ignoreOrder: true);

    [Fact]
    public void No_grain_is_two_kinds() => GrainTable.All.Select(row => row.Class).ShouldBeUnique();

    [Fact]
    public void What_is_idle_is_kept_longer_than_silos_take_to_look() => GrainTable.All.ShouldAllBe(row => row.Idle > TimeSpan.FromMinutes(1));
}
