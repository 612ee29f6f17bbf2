using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Tellings;

/// <summary>
/// Whom something in a case concerns: the side whose turn it may be now, and the coordinator where it was sent to the network and
/// waits for the network. Nobody else may learn that the case is there (<see cref="CaseVisibility"/>).
/// </summary>
internal static class CaseTelling
{
    public static ValueList<Audience> Whom(SharedCase about, SharingRequestEvent happened) => happened switch
    {
        RequestSubmitted or RequestWithdrawn => WaitsForTheNetwork(about) ? [.. Giver(about), Audience.Coordinator] : Giver(about),
        WaitBegan or OwnerReminded => Giver(about),
        RequestBecameOverdue => [.. Giver(about), Audience.Coordinator],
        RequestAccepted or RequestInvited or RequestDeclined => Receiver(about),
        RequestAcceptedByCohort or RequestJoined => [.. Receiver(about), .. Giver(about)],
        StepPartDone { By: Side.Giver or Side.Cohort } => Receiver(about),
        StepPartDone or RequestEvaluated or RequestNotSuccessful => Giver(about),
        _ => [.. Receiver(about), .. Giver(about)],
    };

    /// <summary>It joins the queue that the coordinator opens a cohort from, or nobody has stated how it is to be handled.</summary>
    private static bool WaitsForTheNetwork(SharedCase about) =>
        about.Handling == Handling.JointTraining || SharingRoutine.CoordinatorIsTold(about.Recommendation);

    private static ValueList<Audience> Giver(SharedCase about) => about.Owners.Select(Audience.LeadsOf).ToValueList();

    private static ValueList<Audience> Receiver(SharedCase about) => [Audience.LeadersOf(about.Asker)];
}
