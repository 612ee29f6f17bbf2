namespace LearningNetwork.Domain.Implementations;

/// <summary>Who answers for something at a service: a role, never a name. The same roles as a case's plan has.</summary>
public enum ResponsibleRole
{
    ServiceLeader,
    TeamLeader,
    CaseWorker,
    FosterHomeGuide,
    Adviser,
}
