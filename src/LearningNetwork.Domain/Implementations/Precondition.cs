namespace LearningNetwork.Domain.Implementations;

/// <summary>What must be in place for a product to be used as it was meant (002 §4.4).</summary>
public enum Precondition
{
    /// <summary>A fixed day or time a week.</summary>
    TimeSetAside,

    LeadersOnBoard,

    TeamLeaderLinkedIn,

    /// <summary>Cases to practise on soon after the training.</summary>
    CasesToPractiseOn,

    MaterialsAtHand,

    Guidance,

    /// <summary>Whoever guides a family is not also its contact person.</summary>
    ContactPersonIsNotTheGuide,

    /// <summary>An interpreter where one is needed, and the time it takes.</summary>
    InterpreterWhenNeeded,

    /// <summary>Part of a post for whoever keeps it together.</summary>
    CoordinatorsShareOfAPost,

    PlanForKeepingTheCompetence,
}

/// <summary>Whether a precondition is in place.</summary>
public enum InPlace
{
    Yes,
    Partly,
    No,
}
