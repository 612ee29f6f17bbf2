using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.CouncilReports;

/// <summary>What happens to a council report.</summary>
public abstract record CouncilReportEvent : Event;

/// <param name="Municipalities">Those that the service serves when it begins; each has an edition.</param>
public sealed record ReportBegun(ServiceId Service, int ToldYear, ValueList<MunicipalityNumber> Municipalities, DateTimeOffset At) : CouncilReportEvent;

/// <summary>It was said who contributes to a chapter, and by when.</summary>
public sealed record ChapterPlanned(ChapterKind Chapter, ValueList<ContributorRole> Contributors, DateOnly? Due) : CouncilReportEvent;

/// <summary>The day by which a chapter is wanted is near, and it is not ready.</summary>
public sealed record ChapterReminded(ChapterKind Chapter, DateOnly Due) : CouncilReportEvent;

/// <summary>Someone wrote a part of a chapter, or wrote it anew. A chapter that was ready is no longer.</summary>
public sealed record ContributionWritten(ChapterKind Chapter, Contribution Contribution) : CouncilReportEvent;

public sealed record ContributionTakenOut(ChapterKind Chapter, int Number) : CouncilReportEvent;

public sealed record ChapterReady(ChapterKind Chapter, DateOnly On) : CouncilReportEvent;

public sealed record ChapterReopened(ChapterKind Chapter) : CouncilReportEvent;

public sealed record ResultTold(ReportResult Result) : CouncilReportEvent;

public sealed record ResultTakenOut(int Number) : CouncilReportEvent;

public sealed record PromiseMade(ReportPromise Promise) : CouncilReportEvent;

public sealed record PromiseTakenOut(int Number) : CouncilReportEvent;

/// <summary>A promise of an earlier report was answered, or answered anew.</summary>
public sealed record PromiseAnswered(PromiseAnswer Answer) : CouncilReportEvent;

public sealed record FiguresTold(MunicipalityNumber Municipality, ValueList<Figure> Figures) : CouncilReportEvent;

public sealed record CouncilDaySet(MunicipalityNumber Municipality, DateOnly On) : CouncilReportEvent;

/// <summary>The municipality's edition went to its council.</summary>
/// <param name="Sources">What surveys and wheels gave until then; null where another council had the report before.</param>
public sealed record SentToCouncil(MunicipalityNumber Municipality, DateOnly On, ReportSources? Sources) : CouncilReportEvent;
