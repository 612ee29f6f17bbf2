using LearningNetwork.Silo.Wire;

namespace LearningNetwork.Silo.Grains;

/// <summary>An entity as other silos see it; its key is the name of its stream.</summary>
[Alias("learning-network.entity")]
public interface IEntityGrain : IGrainWithStringKey
{
    /// <summary>Sends it a command, and gets what came of it.</summary>
    [Alias("execute")]
    Task<Envelope> Execute(Envelope command, Envelope sender);
}
