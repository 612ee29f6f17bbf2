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

    /// <summary>Follow what the own service takes into use: stages, preconditions, counts, plan, evaluation.</summary>
    FollowImplementations,

    /// <summary>Hold interview rounds on how a product works, and write down what was found.</summary>
    HoldInterviews,

    /// <summary>Publish how it goes: with the own project, or with what the own service takes into use.</summary>
    PublishStatus,

    /// <summary>Admit members, register municipalities, services and projects, appoint leads, change the network's settings.</summary>
    ManageNetwork,

    /// <summary>See the own service's council reports and surveys, write in them, count answers. Nobody else has any of it.</summary>
    WriteOwnReports,

    /// <summary>Begin the own service's council report, plan its chapters, send it to a council.</summary>
    LeadOwnReports,
    /// <summary>Book places in rounds for the own service's homes, and say how many it would need.</summary>
    BookPlaces,

    /// <summary>Open group offerings and rounds of the own service, register its group leaders.</summary>
    RunOfferings,

    /// <summary>Answer rounds from the own calendar, tell of those one leads, write in the group leaders' network.</summary>
    LeadRounds,

    /// <summary>See free places and demand of all group offerings, as totals.</summary>
    SeeDemand,

    /// <summary>See what happened in the network, within what one may see of it.</summary>
    SeeActivity,

    /// <summary>Plan and hold participation workshops of the own service, and follow them up.</summary>
    HoldWorkshops,
    /// <summary>See the annual wheels that the own service owns.</summary>
    SeeOwnWheels,

    /// <summary>Start annual wheels, propose and vote in those of the own service, mark its progress.</summary>
    KeepWheels,

    /// <summary>See the plans of annual wheels that their owners have shared with the network.</summary>
    SeeSharedWheels,

    /// <summary>Say how the own service's practice is, island by island. Nobody else sees it but the service's own people.</summary>
    AssessOwnPractice,

    /// <summary>See what the own service needs, and say what it uses, wants and considers.</summary>
    DeclareInterest,

    /// <summary>Ask the services what they want, see who has answered what, and see how they assess their practice as totals.</summary>
    AskInterest,

    /// <summary>Operate the program: health, metrics, dashboard, backup. No content.</summary>
    Operate,

    /// <summary>Carry out what only the program's own loops do: deadlines, reactions, the loading of reference data.</summary>
    ActByItself,
}
