using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.council-report")]
public interface ICouncilReportGrain : IEntityGrain;

/// <summary>A service's report on a year.</summary>
public sealed class CouncilReportGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), ICouncilReportGrain;
