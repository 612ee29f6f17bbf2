using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.annual-wheel")]
public interface IAnnualWheelGrain : IEntityGrain;

/// <summary>An annual wheel, with its owners' proposals and votes.</summary>
public sealed class AnnualWheelGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), IAnnualWheelGrain;
