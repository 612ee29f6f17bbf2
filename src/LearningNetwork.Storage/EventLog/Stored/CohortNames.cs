using LearningNetwork.Domain.Cohorts;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class CohortNames
{
    public static void Add(StoredNames names) => names
        .Text<CohortId>()
        .Event<CohortOpened>("cohort/opened")
        .Event<CohortHeld>("cohort/held")
        .Command<OpenCohort>("cohort/open")
        .Command<TellHeld>("cohort/tell-held")
        .State<JointTraining>("cohort", schema: 1, ("not-opened", typeof(JointTraining.NotOpened)), ("opened", typeof(JointTraining.Opened)));
}
