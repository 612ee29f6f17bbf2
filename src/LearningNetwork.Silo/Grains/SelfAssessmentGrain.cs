using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.self-assessment")]
public interface ISelfAssessmentGrain : IEntityGrain;

/// <summary>How a child welfare service sees its own practice.</summary>
public sealed class SelfAssessmentGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), ISelfAssessmentGrain;
