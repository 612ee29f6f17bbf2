using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.interview-round")]
public interface IInterviewRoundGrain : IEntityGrain;

/// <summary>A round of interviews on how a product works.</summary>
public sealed class InterviewRoundGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), IInterviewRoundGrain;
