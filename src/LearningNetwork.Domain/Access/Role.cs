namespace LearningNetwork.Domain.Access;

/// <summary>What a person is in a network; one may have several.</summary>
public enum Role
{
    Reader,
    ServiceWorker,
    ServiceLeader,
    ProjectLead,
    GroupLeader,
    WorkingGroup,
    Coordinator,
    Operator,

    /// <summary>The program itself; no person has it.</summary>
    Program,
}
