using LearningNetwork.Domain.Interviews;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class InterviewNames
{
    public static void Add(StoredNames names) => names
        .Text<InterviewRoundId>()
        .Event<InterviewsHeld>("interview-round/held")
        .Event<FindingRecorded>("interview-round/finding-recorded")
        .Event<FindingWithdrawn>("interview-round/finding-withdrawn")
        .Event<ConsentGiven>("interview-round/consent-given")
        .Event<ConsentWithdrawn>("interview-round/consent-withdrawn")
        .Command<HoldInterviews>("interview-round/hold")
        .Command<RecordFinding>("interview-round/record-finding")
        .Command<WithdrawFinding>("interview-round/withdraw-finding")
        .Command<GiveConsent>("interview-round/give-consent")
        .Command<WithdrawConsent>("interview-round/withdraw-consent")
        .State<InterviewRound>("interview-round", schema: 1, ("not-held", typeof(InterviewRound.NotHeld)), ("held", typeof(InterviewRound.Held)));
}
