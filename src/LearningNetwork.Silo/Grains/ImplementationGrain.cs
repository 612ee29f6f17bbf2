using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.implementation")]
public interface IImplementationGrain : IEntityGrain;

/// <summary>A service that brings a product into use.</summary>
public sealed class ImplementationGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), IImplementationGrain;
