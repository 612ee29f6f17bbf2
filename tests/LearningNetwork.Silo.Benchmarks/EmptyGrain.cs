using Orleans.Placement;

namespace LearningNetwork.Silo.Benchmarks;

[Alias("learning-network.benchmarks.empty")]
public interface IEmptyGrain : IGrainWithStringKey
{
    [Alias("nothing")]
    Task Nothing();
}

/// <summary>The floor of every command in a cluster: placed as entities are, and does nothing.</summary>
[HashBasedPlacement]
public sealed class EmptyGrain : Grain, IEmptyGrain
{
    public Task Nothing() => Task.CompletedTask;
}
