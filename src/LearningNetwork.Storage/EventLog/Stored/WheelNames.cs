using LearningNetwork.Domain.AnnualWheels;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class WheelNames
{
    public static void Add(StoredNames names) => names
        .Text<WheelId>()
        .Text<ActivityId>()
        .OneOf<Timing>(("in-year", typeof(Timing.InYear)), ("before-activity", typeof(Timing.BeforeActivity)), ("before-day", typeof(Timing.BeforeDay)))
        .OneOf<YearPart>(
            ("month", typeof(YearPart.Month)),
            ("quarter", typeof(YearPart.Quarter)),
            ("half-year", typeof(YearPart.HalfYear)),
            ("season", typeof(YearPart.Season)),
            ("days", typeof(YearPart.Days)),
            ("week", typeof(YearPart.Week)))
        .OneOf<YearRule>(
            ("every-year", typeof(YearRule.EveryYear)),
            ("every-second-year", typeof(YearRule.EverySecondYear)),
            ("council-years", typeof(YearRule.CouncilYears)),
            ("once", typeof(YearRule.Once)))
        .OneOf<WheelChange>(
            ("add-activity", typeof(WheelChange.AddActivity)),
            ("change-activity", typeof(WheelChange.ChangeActivity)),
            ("remove-activity", typeof(WheelChange.RemoveActivity)),
            ("rename", typeof(WheelChange.Rename)),
            ("change-rule", typeof(WheelChange.ChangeRule)),
            ("share", typeof(WheelChange.Share)),
            ("invite-owner", typeof(WheelChange.InviteOwner)),
            ("adopt-edition", typeof(WheelChange.AdoptEdition)))
        .Event<WheelStarted>("annual-wheel/started")
        .Event<ProposalMade>("annual-wheel/proposal-made")
        .Event<VoteCast>("annual-wheel/vote-cast")
        .Event<ProposalPassed>("annual-wheel/proposal-passed")
        .Event<ProposalRejected>("annual-wheel/proposal-rejected")
        .Event<ProposalLapsed>("annual-wheel/proposal-lapsed")
        .Event<ProposalOvertaken>("annual-wheel/proposal-overtaken")
        .Event<ProposalTakenBack>("annual-wheel/proposal-taken-back")
        .Event<OwnerJoined>("annual-wheel/owner-joined")
        .Event<InvitationDeclined>("annual-wheel/invitation-declined")
        .Event<OwnerLeft>("annual-wheel/owner-left")
        .Event<WheelEnded>("annual-wheel/ended")
        .Event<ProgressMarked>("annual-wheel/progress-marked")
        .Event<ActivityConductMarked>("annual-wheel/activity-conduct-marked")
        .Event<ResponsibleReminded>("annual-wheel/responsible-reminded")
        .Command<StartWheel>("annual-wheel/start")
        .Command<TakeWheelAlong>("annual-wheel/take-along")
        .Command<ProposeChange>("annual-wheel/propose-change")
        .Command<VoteOnProposal>("annual-wheel/vote")
        .Command<TakeBackProposal>("annual-wheel/take-back-proposal")
        .Command<LapseProposal>("annual-wheel/lapse-proposal")
        .Command<JoinWheel>("annual-wheel/join")
        .Command<DeclineInvitation>("annual-wheel/decline-invitation")
        .Command<LeaveWheel>("annual-wheel/leave")
        .Command<MarkProgress>("annual-wheel/mark-progress")
        .Command<MarkActivityConduct>("annual-wheel/mark-activity-conduct")
        .Command<RemindResponsible>("annual-wheel/remind-responsible")
        .State<AnnualWheel>("annual-wheel", schema: 2, ("not-started", typeof(AnnualWheel.NotStarted)), ("running", typeof(AnnualWheel.Running)), ("ended", typeof(AnnualWheel.Ended)));
}
