using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.municipality")]
public interface IMunicipalityGrain : IEntityGrain;

/// <summary>A municipality.</summary>
public sealed class MunicipalityGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), IMunicipalityGrain;
