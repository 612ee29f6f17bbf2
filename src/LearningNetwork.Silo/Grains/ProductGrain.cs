using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.product")]
public interface IProductGrain : IEntityGrain;

/// <summary>A product.</summary>
public sealed class ProductGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), IProductGrain;
