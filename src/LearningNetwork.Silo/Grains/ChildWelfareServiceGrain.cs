using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.service")]
public interface IChildWelfareServiceGrain : IEntityGrain;

/// <summary>A child welfare service.</summary>
public sealed class ChildWelfareServiceGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), IChildWelfareServiceGrain;
