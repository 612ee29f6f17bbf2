using LearningNetwork.Domain.Surveys;

namespace LearningNetwork.Storage.ReadModel.Surveys;

/// <summary>A survey as its service sees it.</summary>
/// <param name="Version">The entity's.</param>
/// <param name="CountedAt">When its answers were counted last; null before that.</param>
/// <param name="Table">The counts as they may be shown; null before anything is counted.</param>
public sealed record SurveyView(SurveyId Id, QuestionSet Set, int Version, DateTimeOffset? CountedAt, SurveyTable? Table, bool Invented);
