namespace LearningNetwork.Domain.SharingRequests;

/// <summary>Where a case stands, in the word that programs and pages use.</summary>
public enum CaseStatus
{
    Submitted,
    Accepted,
    InUse,
    Evaluated,
    Declined,
    Withdrawn,
    NotSuccessful,

    /// <summary>For a review of a product that is being made.</summary>
    Waiting,
}

/// <summary>Whose turn it is.</summary>
public enum WaitsFor
{
    Nobody,
    Giver,
    Receiver,
    Coordinator,

    /// <summary>For its next review of the product.</summary>
    WorkingGroup,
}

/// <summary>Where a begun round stands, worked out from its state.</summary>
/// <param name="CurrentStep">The step it has come to; null before it is accepted and after the last.</param>
public sealed record CaseStanding(CaseStatus Status, WaitsFor WaitsFor, RoutineStep? CurrentStep)
{
    public static CaseStanding Of(SharingRequest.Begun state) => state switch
    {
        SharingRequest.Waiting => new(CaseStatus.Waiting, WaitsFor.WorkingGroup, null),
        SharingRequest.Submitted s => new(CaseStatus.Submitted, AnswererOf(s.Case.Handling), null),
        SharingRequest.Accepted s => OnItsWay(s.Case, CasePath.Current(s.Case.Steps, s.Done)!),
        SharingRequest.InUse => new(CaseStatus.InUse, WaitsFor.Receiver, null),
        SharingRequest.Evaluated => new(CaseStatus.Evaluated, WaitsFor.Nobody, null),
        SharingRequest.Declined => new(CaseStatus.Declined, WaitsFor.Nobody, null),
        SharingRequest.Withdrawn => new(CaseStatus.Withdrawn, WaitsFor.Nobody, null),
        SharingRequest.NotSuccessful => new(CaseStatus.NotSuccessful, WaitsFor.Nobody, null),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    private static CaseStanding OnItsWay(SharedCase asked, CaseStep current) => new(
        CaseStatus.Accepted,
        current.Waiting!.By == Side.Receiver ? WaitsFor.Receiver : TogetherDecisions.IsTheCohorts(asked, current.Step) ? WaitsFor.Coordinator : WaitsFor.Giver,
        current.Step);

    private static WaitsFor AnswererOf(Handling handling) => handling == Handling.JointTraining ? WaitsFor.Coordinator : WaitsFor.Giver;
}

public static class CaseStatusNames
{
    /// <summary>The status in addresses and the API, e.g. <c>in-use</c>.</summary>
    public static string Code(this CaseStatus status) => status switch
    {
        CaseStatus.InUse => "in-use",
        CaseStatus.NotSuccessful => "not-successful",
        _ => status.ToString().ToLowerInvariant(),
    };

    /// <summary>Whether its owners have something to see to: an answer, or the way to its being in use.</summary>
    public static bool IsUnderWay(this CaseStatus status) => status is CaseStatus.Submitted or CaseStatus.Accepted;

    /// <summary>Whether something is still to happen: not evaluated, declined, withdrawn or unsuccessful.</summary>
    public static bool IsOpen(this CaseStatus status) => status is CaseStatus.Waiting or CaseStatus.Submitted or CaseStatus.Accepted or CaseStatus.InUse;

    /// <summary>Whether the service has been let in to the materials that are opened by a request: accepted, and neither given up nor ended without success.</summary>
    public static bool OpensMaterials(this CaseStatus status) => status is CaseStatus.Accepted or CaseStatus.InUse or CaseStatus.Evaluated;
}
