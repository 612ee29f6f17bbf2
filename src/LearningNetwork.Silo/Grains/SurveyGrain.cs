using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.survey")]
public interface ISurveyGrain : IEntityGrain;

/// <summary>What a service asked a group in a year.</summary>
public sealed class SurveyGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), ISurveyGrain;
