using LearningNetwork.Domain.SelfAssessments;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class SelfAssessmentNames
{
    public static void Add(StoredNames names) => names
        .Event<CracksRated>("self-assessment/cracks-rated")
        .Command<RateCracks>("self-assessment/rate-cracks")
        .State<SelfAssessment>(
            "self-assessment", schema: 1,
            ("not-made", typeof(SelfAssessment.NotMade)),
            ("made", typeof(SelfAssessment.Made)));
}
