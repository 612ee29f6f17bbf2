using LearningNetwork.Domain.GroupOfferings;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class GroupOfferingNames
{
    public static void Add(StoredNames names)
    {
        Offering(names);
        Round(names);
    }

    private static void Offering(StoredNames names) => names
        .Text<GroupOfferingId>()
        .Event<OfferingOpened>("group-offering/opened")
        .Event<OfferingRevised>("group-offering/revised")
        .Event<DemandStated>("group-offering/demand-stated")
        .Command<OpenOffering>("group-offering/open")
        .Command<ReviseOffering>("group-offering/revise")
        .Command<StateDemand>("group-offering/state-demand")
        .State<GroupOffering>("group-offering", schema: 1, ("not-opened", typeof(GroupOffering.NotOpened)), ("running", typeof(GroupOffering.Running)));

    private static void Round(StoredNames names) => names
        .Text<RoundId>()
        .Event<RoundPlanned>("round/planned")
        .Event<LeaderAsked>("round/leader-asked")
        .Event<LeaderAnswerNoted>("round/leader-answered")
        .Event<LeaderQualificationLost>("round/leader-qualification-lost")
        .Event<LeaderDropped>("round/leader-dropped")
        .Event<RoundOpened>("round/opened")
        .Event<HomeSeated>("round/home-seated")
        .Event<HomeQueued>("round/home-queued")
        .Event<AdultsNoted>("round/adults-noted")
        .Event<PlaceOffered>("round/place-offered")
        .Event<OfferAccepted>("round/offer-accepted")
        .Event<OfferLapsed>("round/offer-lapsed")
        .Event<HomeGivenBack>("round/home-given-back")
        .Event<CapacityChanged>("round/capacity-changed")
        .Event<QuotasReleased>("round/quotas-released")
        .Event<GatheringCancelled>("round/gathering-cancelled")
        .Event<RoundCancelled>("round/cancelled")
        .Event<AttendanceTold>("round/attendance-told")
        .Event<CostStated>("round/cost-stated")
        .Event<RoundEvaluated>("round/evaluated")
        .Command<PlanRound>("round/plan")
        .Command<AskLeader>("round/ask-leader")
        .Command<NoteLeaderAnswer>("round/note-leader-answer")
        .Command<DropLeader>("round/drop-leader")
        .Command<OpenRound>("round/open")
        .Command<BookHome>("round/book-home")
        .Command<AcceptOffer>("round/accept-offer")
        .Command<GiveBack>("round/give-back")
        .Command<ChangeCapacity>("round/change-capacity")
        .Command<KeepTime>("round/keep-time")
        .Command<CancelGathering>("round/cancel-gathering")
        .Command<CancelRound>("round/cancel")
        .Command<TellAttendance>("round/tell-attendance")
        .Command<StateCost>("round/state-cost")
        .Command<EvaluateRound>("round/evaluate")
        .State<Round>(
            "round",
            schema: 1,
            ("not-planned", typeof(Domain.GroupOfferings.Round.NotPlanned)),
            ("planned", typeof(Domain.GroupOfferings.Round.Planned)),
            ("open", typeof(Domain.GroupOfferings.Round.Open)),
            ("cancelled", typeof(Domain.GroupOfferings.Round.Cancelled)));
}
