using LearningNetwork.Domain.Municipalities;

namespace LearningNetwork.Domain.CouncilReports;

/// <summary>What stands in a report.</summary>
/// <param name="Chapters">Every kind once, in their order.</param>
/// <param name="Results">Those that have not been taken out again, in the order of their numbers.</param>
/// <param name="Promises">Likewise.</param>
/// <param name="Answers">What became of the promises of earlier reports; one for each that is answered.</param>
/// <param name="Editions">One for each municipality that the service serves.</param>
/// <param name="LastNumber">The highest number that a contribution, result or promise has had; numbers are not used again.</param>
/// <param name="Sources">What surveys and wheels gave when the first council had it; null before that.</param>
public sealed record ReportContent(
    ValueList<Chapter> Chapters,
    ValueList<ReportResult> Results,
    ValueList<ReportPromise> Promises,
    ValueList<PromiseAnswer> Answers,
    ValueList<MunicipalEdition> Editions,
    int LastNumber,
    ReportSources? Sources)
{
    public Chapter Of(ChapterKind kind) => Chapters[(int)kind];

    public MunicipalEdition? Of(MunicipalityNumber municipality) => Editions.FirstOrDefault(edition => edition.Municipality == municipality);

    /// <summary>Every text that stands in it.</summary>
    public IEnumerable<TextRef> Texts =>
    [
        .. Chapters.SelectMany(chapter => chapter.Contributions).Select(part => part.Text),
        .. Results.Select(result => result.Text),
        .. Promises.Select(promise => promise.Text),
        .. Answers.Select(answer => answer.Why).OfType<TextRef>(),
    ];

    /// <summary>Whether any council has had it; from then on what is common to all stands as it was sent.</summary>
    public bool IsSent => Editions.Any(edition => edition.SentOn is not null);
}

/// <param name="Due">The day by which its contributions are wanted; null where none is set.</param>
/// <param name="RemindedOf">The due day that was last reminded of.</param>
/// <param name="ReadyOn">The day it was called ready; null while it is worked on.</param>
public sealed record Chapter(
    ChapterKind Kind, ValueList<ContributorRole> Contributors, DateOnly? Due, DateOnly? RemindedOf, ValueList<Contribution> Contributions, DateOnly? ReadyOn);

/// <summary>A part of a chapter, written by someone in a role.</summary>
public sealed record Contribution(int Number, ContributorRole By, TextRef Text);

/// <summary>How a result turned out.</summary>
public enum ResultTone
{
    Good,
    Bad,

    /// <summary>Both: it speaks for either side in the balance (ours).</summary>
    Mixed,
}

public sealed record ReportResult(int Number, ChapterKind Chapter, ResultTone Tone, TextRef Text);

/// <summary>What the report says will be done.</summary>
/// <param name="Municipality">Where it is promised to one council only; null for all.</param>
public sealed record ReportPromise(int Number, MunicipalityNumber? Municipality, TextRef Text);

/// <summary>What became of a promise.</summary>
public enum PromiseOutcome
{
    Done,

    /// <summary>Not yet: then the next report answers it again.</summary>
    UnderWay,

    Dropped,
}

/// <param name="Promise">The promise of an earlier report.</param>
/// <param name="Why">What was done, or why it was dropped; a promise is never dropped without saying why.</param>
public sealed record PromiseAnswer(PromiseId Promise, MunicipalityNumber? Municipality, PromiseOutcome Outcome, TextRef? Why);

/// <summary>What is a municipality's own in the report.</summary>
/// <param name="CouncilOn">The day its council hears it; null until it is known.</param>
/// <param name="SentOn">The day it was sent; then this edition is closed.</param>
public sealed record MunicipalEdition(MunicipalityNumber Municipality, ValueList<Figure> Figures, DateOnly? CouncilOn, DateOnly? SentOn)
{
    public int? Of(FigureKind kind) => Figures.FirstOrDefault(figure => figure.Kind == kind)?.Count;
}

/// <summary>What is counted for a municipality (ours; the sources name no figures).</summary>
public enum FigureKind
{
    /// <summary>Messages of concern received (bekymringsmeldinger).</summary>
    Notices,

    /// <summary>Investigations closed (undersøkelser).</summary>
    Investigations,

    /// <summary>Investigations closed too late (fristbrudd).</summary>
    LateInvestigations,

    /// <summary>Children who had help at home.</summary>
    HelpedAtHome,

    /// <summary>Children in the municipality's care.</summary>
    InCare,

    /// <summary>Children in aftercare (ettervern).</summary>
    Aftercare,
}

/// <param name="Count">0 to 100 000; shown only where it is no small group.</param>
public sealed record Figure(FigureKind Kind, int Count);
