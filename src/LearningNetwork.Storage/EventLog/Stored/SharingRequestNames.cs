using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class SharingRequestNames
{
    public static void Add(StoredNames names) => names
        .Text<SharingRequestId>()
        .Event<RequestSubmitted>("sharing-request/submitted")
        .Event<RequestBecameOverdue>("sharing-request/became-overdue")
        .Event<RequestAccepted>("sharing-request/accepted")
        .Event<RequestDeclined>("sharing-request/declined")
        .Event<RequestWithdrawn>("sharing-request/withdrawn")
        .Event<StepPartDone>("sharing-request/step-part-done")
        .Event<RequestEvaluated>("sharing-request/evaluated")
        .Event<RequestNotSuccessful>("sharing-request/not-successful")
        .Event<WaitBegan>("sharing-request/wait-began")
        .Event<RequestInvited>("sharing-request/invited")
        .Event<RequestAcceptedByCohort>("sharing-request/accepted-by-cohort")
        .Event<RequestJoined>("sharing-request/joined")
        .Event<OwnerReminded>("sharing-request/owner-reminded")
        .Command<SubmitRequest>("sharing-request/submit")
        .Command<AcceptRequest>("sharing-request/accept")
        .Command<DeclineRequest>("sharing-request/decline")
        .Command<WithdrawRequest>("sharing-request/withdraw")
        .Command<DoStepPart>("sharing-request/do-step-part")
        .Command<EvaluateRequest>("sharing-request/evaluate")
        .Command<MarkNotSuccessful>("sharing-request/mark-not-successful")
        .Command<MarkOverdue>("sharing-request/mark-overdue")
        .Command<WaitForProduct>("sharing-request/wait")
        .Command<InviteAsPilot>("sharing-request/invite-as-pilot")
        .Command<JoinCohort>("sharing-request/join-cohort")
        .Command<TakePartInCohort>("sharing-request/take-part-in-cohort")
        .Command<RemindOwner>("sharing-request/remind-owner")
        .State<SharingRequest>(
            "sharing-request", schema: 2,
            ("not-submitted", typeof(SharingRequest.NotSubmitted)),
            ("waiting", typeof(SharingRequest.Waiting)),
            ("submitted", typeof(SharingRequest.Submitted)),
            ("accepted", typeof(SharingRequest.Accepted)),
            ("in-use", typeof(SharingRequest.InUse)),
            ("evaluated", typeof(SharingRequest.Evaluated)),
            ("declined", typeof(SharingRequest.Declined)),
            ("withdrawn", typeof(SharingRequest.Withdrawn)),
            ("not-successful", typeof(SharingRequest.NotSuccessful)));
}
