namespace LearningNetwork.Domain.SelfAssessments;

/// <summary>What can be asked of a service's self-assessment, which the entity's key names by the service.</summary>
public abstract record SelfAssessmentCommand : Command;

/// <summary>The service's leader says how the practice is. Islands that are left out stay as they were; the same again the same day is nothing new.</summary>
/// <param name="Cracks">At least one, each island once.</param>
public sealed record RateCracks(ValueList<IslandCrack> Cracks) : SelfAssessmentCommand;
