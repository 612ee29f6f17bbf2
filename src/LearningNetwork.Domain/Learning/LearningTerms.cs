namespace LearningNetwork.Domain.Learning;

/// <summary>The phases of a project that learns, as 004 draws its process; one may go back.</summary>
public enum ProjectPhase
{
    Explore,
    Define,
    Develop,
    Deliver,
}

/// <summary>What stands in the way of working together (004): the common list, so that projects can be seen side by side.</summary>
public enum Barrier
{
    /// <summary>No habit of letting citizens take part.</summary>
    CitizenInvolvement,

    /// <summary>The child's perspective is not there in all that is done.</summary>
    ChildsPerspective,

    /// <summary>Those who should work together do not know each other.</summary>
    KnowingEachOther,

    Distances,

    /// <summary>No habit of working and learning together.</summary>
    CultureOfCooperation,

    /// <summary>Unclear who is responsible, and with what mandate.</summary>
    Responsibility,

    /// <summary>Leaders are not behind it.</summary>
    Leadership,

    TimeAndResources,

    /// <summary>The family is not seen as one.</summary>
    FamilyFocus,

    /// <summary>No system of communication in common.</summary>
    SharedCommunication,
}

/// <summary>Whom a gain is for (004): those the services are for, the municipality's work, or how people work together.</summary>
public enum GainKind
{
    Quality,
    Efficiency,
    Culture,
}

/// <summary>What became of a hypothesis.</summary>
public enum HypothesisVerdict
{
    Supported,
    NotSupported,

    /// <summary>What was tried tells neither.</summary>
    Unsettled,
}
