using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.implementation-support")]
public interface IImplementationSupportGrain : IEntityGrain;

/// <summary>What a product's owners offer those who bring it into use.</summary>
public sealed class ImplementationSupportGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), IImplementationSupportGrain;
