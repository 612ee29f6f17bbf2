using LearningNetwork.Domain.Municipalities;

namespace LearningNetwork.Domain.CouncilReports;

/// <summary>What can be asked of a council report, by those who work for the service; what binds the service is its leader's.</summary>
public abstract record CouncilReportCommand : Command;

/// <summary>One of a chapter; a chapter that there is none of is refused.</summary>
public abstract record ChapterCommand(ChapterKind Chapter) : CouncilReportCommand;

/// <summary>The leader begins the report on the year that the key names.</summary>
public sealed record BeginReport : CouncilReportCommand
{
    public override bool Opens() => true;
}

/// <summary>The leader says who contributes to a chapter and by when.</summary>
public sealed record PlanChapter(ChapterKind Chapter, ValueList<ContributorRole> Contributors, DateOnly? Due) : ChapterCommand(Chapter);

/// <summary>Sent by the program itself when the day is near.</summary>
public sealed record RemindOfChapter(ChapterKind Chapter, DateOnly Due) : ChapterCommand(Chapter);

/// <param name="Number">The part that is written anew; null for a new one.</param>
public sealed record WriteContribution(ChapterKind Chapter, int? Number, ContributorRole By, WrittenText Text) : ChapterCommand(Chapter)
{
    public override IEnumerable<WrittenText> TextsWritten() => [Text];
}

public sealed record TakeOutContribution(ChapterKind Chapter, int Number) : ChapterCommand(Chapter);

/// <param name="Ready">False to work on it again.</param>
public sealed record MarkChapter(ChapterKind Chapter, bool Ready) : ChapterCommand(Chapter);

public sealed record TellResult(ChapterKind Chapter, ResultTone Tone, WrittenText Text) : ChapterCommand(Chapter)
{
    public override IEnumerable<WrittenText> TextsWritten() => [Text];
}

public sealed record TakeOutResult(int Number) : CouncilReportCommand;

/// <param name="Municipality">Where it is promised to one council only.</param>
public sealed record MakePromise(MunicipalityNumber? Municipality, WrittenText Text) : CouncilReportCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => [Text];
}

public sealed record TakeOutPromise(int Number) : CouncilReportCommand;

public sealed record AnswerPromise(PromiseId Promise, PromiseOutcome Outcome, WrittenText? Why) : CouncilReportCommand
{
    public override IEnumerable<WrittenText> TextsWritten() => Why is null ? [] : [Why];
}

/// <summary>The figures of a municipality, all at once; what was told before is replaced.</summary>
public sealed record TellFigures(MunicipalityNumber Municipality, ValueList<Figure> Figures) : CouncilReportCommand;

public sealed record SetCouncilDay(MunicipalityNumber Municipality, DateOnly On) : CouncilReportCommand;

/// <summary>The leader sends a municipality's edition to its council; nothing of it changes after.</summary>
public sealed record SendToCouncil(MunicipalityNumber Municipality) : CouncilReportCommand;
