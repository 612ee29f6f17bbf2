using LearningNetwork.Domain.Cohorts;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class CohortNames
{
    public static void Add(StoredNames names) => names
        .Text<CohortId>()
        .Event<CohortOpened>("cohort/opened")
        .Event<CohortHeld>("cohort/held")
        .Event<PeopleInvited>("cohort/people-invited")
        .Event<GatheringsPlanned>("cohort/gatherings-planned")
        .Event<GatheringMoved>("cohort/gathering-moved")
        .Event<GatheringAttended>("cohort/gathering-attended")
        .Event<GuidanceGroupFormed>("cohort/guidance-group-formed")
        .Command<OpenCohort>("cohort/open")
        .Command<TellHeld>("cohort/tell-held")
        .Command<InvitePeople>("cohort/invite-people")
        .Command<PlanGatherings>("cohort/plan-gatherings")
        .Command<MoveGathering>("cohort/move-gathering")
        .Command<TellAttendance>("cohort/tell-attendance")
        .Command<FormGuidanceGroup>("cohort/form-guidance-group")
        .State<JointTraining>("cohort", schema: 2, ("not-opened", typeof(JointTraining.NotOpened)), ("opened", typeof(JointTraining.Opened)));
}
