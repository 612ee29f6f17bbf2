using LearningNetwork.Domain.InterestRounds;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class InterestNames
{
    public static void Add(StoredNames names) => names
        .Text<InterestRoundId>()
        .Event<InterestRoundOpened>("interest-round/opened")
        .Event<InterestAnswerNoted>("interest-round/answer-noted")
        .Event<ServicesReminded>("interest-round/services-reminded")
        .Event<InterestRoundClosed>("interest-round/closed")
        .Command<OpenInterestRound>("interest-round/open")
        .Command<NoteInterestAnswer>("interest-round/note-answer")
        .Command<RemindServices>("interest-round/remind-services")
        .Command<CloseInterestRound>("interest-round/close")
        .State<InterestRound>(
            "interest-round", schema: 1,
            ("not-opened", typeof(InterestRound.NotOpened)),
            ("open", typeof(InterestRound.Open)),
            ("closed", typeof(InterestRound.Closed)))
        .Event<InterestDeclared>("interest/declared")
        .Command<DeclareInterest>("interest/declare")
        .State<Interest>(
            "interest", schema: 1,
            ("unsaid", typeof(Interest.Unsaid)),
            ("said", typeof(Interest.Said)));
}
