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
        .Command<SubmitRequest>("sharing-request/submit")
        .Command<AcceptRequest>("sharing-request/accept")
        .Command<DeclineRequest>("sharing-request/decline")
        .Command<WithdrawRequest>("sharing-request/withdraw")
        .Command<DoStepPart>("sharing-request/do-step-part")
        .Command<EvaluateRequest>("sharing-request/evaluate")
        .Command<MarkNotSuccessful>("sharing-request/mark-not-successful")
        .Command<MarkOverdue>("sharing-request/mark-overdue")
        .State<SharingRequest>(
            "sharing-request", schema: 1,
            ("not-submitted", typeof(SharingRequest.NotSubmitted)),
            ("submitted", typeof(SharingRequest.Submitted)),
            ("accepted", typeof(SharingRequest.Accepted)),
            ("in-use", typeof(SharingRequest.InUse)),
            ("evaluated", typeof(SharingRequest.Evaluated)),
            ("declined", typeof(SharingRequest.Declined)),
            ("withdrawn", typeof(SharingRequest.Withdrawn)),
            ("not-successful", typeof(SharingRequest.NotSuccessful)));
}
