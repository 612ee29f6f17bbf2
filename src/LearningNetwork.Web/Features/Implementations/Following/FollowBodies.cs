namespace LearningNetwork.Web.Features.Implementations.Following;

/// <param name="Stage">exploring, preparing, started, inOperation, sustained or stopped.</param>
/// <param name="On">Since which day, <c>yyyy-MM-dd</c>.</param>
/// <param name="ResponsibleRole">serviceLeader, teamLeader, caseWorker, fosterHomeGuide or adviser.</param>
/// <param name="Reason">Must be there for a step back, for stopping, and for taking up again.</param>
internal sealed record StageBody(string? Stage, string? On, string? ResponsibleRole, string? Reason);

/// <param name="InPlace">yes, partly or no.</param>
internal sealed record PreconditionBody(string? Precondition, string? InPlace, string? On);

/// <param name="InPost">How many of those trained are still in post; no more than were trained.</param>
internal sealed record PeopleBody(string? On, int? Trained, int? InPost);

/// <param name="Families">From the beginning until that day, as <paramref name="Sessions"/> is.</param>
internal sealed record PracticeBody(string? On, int? Families, int? Sessions);

internal sealed record SupportBody(string? Need);

internal sealed record NothingBody;

/// <param name="People">How many are to be trained.</param>
internal sealed record PlanBody(string? PlanStart, int? People);

/// <param name="Component">anchoring, timeSetAside, materials, introduction, gathering, firstUse, guidance, competenceKept or evaluation.</param>
/// <param name="Number">Which of its kind, from 1.</param>
internal sealed record PlanLineBody(string? Component, int? Number, string? DueOn, decimal? HoursSetAside, string? ResponsibleRole);

internal sealed record PlanDoneBody(string? Component, int? Number, string? On);

/// <param name="Touches">Points of the kernel that it changes, word for word.</param>
internal sealed record AdaptationBody(string? On, string? WhatIsAdapted, string? WhyAdapted, bool? Planned, IReadOnlyList<string>? Touches);

internal sealed record ProposalBody(int? Number);

internal sealed record SuggestionBody(int? Number, string? DueOn, string? ResponsibleRole);

/// <param name="Done">Whether it was done; else it is dropped, with a reason.</param>
internal sealed record SuggestionDoneBody(int? Number, bool? Done, string? On, string? Reason);

/// <param name="Better">higher or lower.</param>
/// <param name="UseStart">The day that the use begins; the baseline is from before it.</param>
internal sealed record EvaluationBody(string? Question, string? WhatIsMeasured, string? Better, string? Evaluator, string? UseStart);

/// <param name="Point">baseline, sixMonths or twelveMonths.</param>
internal sealed record MeasurementBody(string? Point, string? On, decimal? Value);
