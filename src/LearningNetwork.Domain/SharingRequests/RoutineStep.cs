namespace LearningNetwork.Domain.SharingRequests;

/// <summary>A step on the way from an accepted request to a product in use (domain-rules, 'The sharing routine').</summary>
public enum RoutineStep
{
    Introduction,
    Training,
    Plan,
    SupportAgreement,
    ParticipationAgreement,
    InUse,
}

/// <summary>The two sides of a case.</summary>
public enum Side
{
    /// <summary>Who hands the product over: a lead of an owning project.</summary>
    Giver,

    /// <summary>Who takes it into use: the service that asked.</summary>
    Receiver,
}
