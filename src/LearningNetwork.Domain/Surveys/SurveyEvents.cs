using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Surveys;

/// <summary>What happens to a survey.</summary>
public abstract record SurveyEvent : Event;

/// <param name="Set">The edition of the questions that are asked.</param>
public sealed record SurveyBegun(ServiceId Service, int Year, SetEdition Set, DateTimeOffset At) : SurveyEvent;

/// <param name="Questions">The service's own.</param>
public sealed record OwnSurveyBegun(ServiceId Service, int Year, AskedGroup Group, ValueList<SurveyQuestion> Questions, DateTimeOffset At) : SurveyEvent;

/// <summary>The answers were counted, or counted anew.</summary>
public sealed record AnswersCounted(AnswerCounts Counts, DateTimeOffset At) : SurveyEvent;
