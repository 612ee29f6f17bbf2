namespace LearningNetwork.Domain.SelfAssessments;

/// <summary>What happens to a self-assessment.</summary>
public abstract record SelfAssessmentEvent : Event;

/// <param name="Cracks">In the map's order; an island that is not here stays as it was.</param>
public sealed record CracksRated(ValueList<IslandCrack> Cracks, DateOnly On) : SelfAssessmentEvent;
