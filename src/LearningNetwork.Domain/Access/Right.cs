namespace LearningNetwork.Domain.Access;

/// <summary>What a role may do. Whether it is one's own service, project or case is decided by the entity besides.</summary>
public enum Right
{
    /// <summary>See the open catalogue, the map, projects, services and municipalities of the own network.</summary>
    SeeCatalogue,

    /// <summary>See the cases of the own service, or those addressed to the own projects.</summary>
    SeeOwnRequests,

    /// <summary>See every case sent to the network, and where it waits.</summary>
    SeeAllRequests,

    /// <summary>Ask for a product, withdraw, mark the receiver's steps, evaluate.</summary>
    RequestProducts,

    /// <summary>Manage the own service: its people, its language.</summary>
    ManageOwnService,

    /// <summary>Open cohorts from the queue, join requests into one introduction, remind owners; never answer for one.</summary>
    CoordinateRequests,

    /// <summary>Answer requests to the own projects, mark the giver's steps.</summary>
    AnswerRequests,

    /// <summary>Register products of the own projects, name and confirm their contacts.</summary>
    ManageProducts,

    /// <summary>Review products.</summary>
    ReviewProducts,

    /// <summary>Change the own project's status.</summary>
    ManageProjects,

    /// <summary>Publish how it goes: with the own project, or with what the own service takes into use.</summary>
    PublishStatus,

    /// <summary>Admit members, register municipalities, services and projects, appoint leads, change the network's settings.</summary>
    ManageNetwork,

    /// <summary>See what happened in the network, within what one may see of it.</summary>
    SeeActivity,

    /// <summary>See the annual wheels that the own service owns.</summary>
    SeeOwnWheels,

    /// <summary>Start annual wheels, propose and vote in those of the own service, mark its progress.</summary>
    KeepWheels,

    /// <summary>See the plans of annual wheels that their owners have shared with the network.</summary>
    SeeSharedWheels,

    /// <summary>Operate the program: health, metrics, dashboard, backup. No content.</summary>
    Operate,

    /// <summary>Carry out what only the program's own loops do: deadlines, reactions, the loading of reference data.</summary>
    ActByItself,
}
