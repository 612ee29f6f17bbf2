using static LearningNetwork.Domain.CouncilReports.CouncilReport;

namespace LearningNetwork.Domain.CouncilReports;

/// <summary>The rules of a council report: what they ask of others, how the state follows from events, and what it waits for.</summary>
public static class CouncilReportDecider
{
    /// <summary>How many days before a chapter is due its service is reminded (ours).</summary>
    public const int DaysAhead = 7;

    /// <summary>People are reminded in the morning.</summary>
    private static readonly TimeOnly Morning = new(6, 0);

    public static Decider<CouncilReport, CouncilReportCommand, CouncilReportEvent> Decider { get; } =
        new("council-report", new NotBegun(), Needs, CouncilReportDecisions.Decide, Evolve, deadlines: Deadlines);

    private static IReadOnlyList<Question> Needs(DecisionContext context, CouncilReportCommand command) => CouncilReportId.Parse(context.Self.Key) is not { } id
        ? []
        : command switch
        {
            BeginReport => [new AboutServedMunicipalities(id.Service)],
            AnswerPromise => [new AboutOpenPromises(id)],
            SendToCouncil => [new AboutOpenPromises(id), new AboutReportSources(id)],
            _ => [],
        };

    public static CouncilReport Evolve(CouncilReport state, CouncilReportEvent happened) => (state, happened) switch
    {
        (NotBegun, ReportBegun e) => new Begun(e, ReportChanges.Empty(e)),
        (Begun s, ChapterPlanned e) => s.With(e.Chapter, chapter => chapter with { Contributors = e.Contributors, Due = e.Due }),
        (Begun s, ChapterReminded e) => s.With(e.Chapter, chapter => chapter with { RemindedOf = e.Due }),
        (Begun s, ContributionWritten e) => s.Numbered(e.Contribution.Number).With(
            e.Chapter, chapter => chapter with { Contributions = chapter.Contributions.Put(e.Contribution, one => one.Number), ReadyOn = null }),
        (Begun s, ContributionTakenOut e) => s.With(
            e.Chapter, chapter => chapter with { Contributions = chapter.Contributions.Without(e.Number, one => one.Number), ReadyOn = null }),
        (Begun s, ChapterReady e) => s.With(e.Chapter, chapter => chapter with { ReadyOn = e.On }),
        (Begun s, ChapterReopened e) => s.With(e.Chapter, chapter => chapter with { ReadyOn = null }),
        (Begun s, ResultTold e) => s.Numbered(e.Result.Number).With(content => content with { Results = content.Results.With(e.Result) }),
        (Begun s, ResultTakenOut e) => s.With(content => content with { Results = content.Results.Without(e.Number, one => one.Number) }),
        (Begun s, PromiseMade e) => s.Numbered(e.Promise.Number).With(content => content with { Promises = content.Promises.With(e.Promise) }),
        (Begun s, PromiseTakenOut e) => s.With(content => content with { Promises = content.Promises.Without(e.Number, one => one.Number) }),
        (Begun s, PromiseAnswered e) => s.With(content => content with { Answers = content.Answers.Put(e.Answer, one => one.Promise) }),
        (Begun s, FiguresTold e) => s.With(e.Municipality, edition => edition with { Figures = e.Figures }),
        (Begun s, CouncilDaySet e) => s.With(e.Municipality, edition => edition with { CouncilOn = e.On }),
        (Begun s, SentToCouncil e) => s.With(e.Municipality, edition => edition with { SentOn = e.On }).With(content => content with { Sources = content.Sources ?? e.Sources }),
        _ => throw Faults.CannotFollow(state, happened),
    };

    /// <summary>Every chapter that is wanted by a day, not ready, and not yet reminded of.</summary>
    private static IReadOnlyList<Deadline> Deadlines(CouncilReport state) => state is Begun { Content: { IsSent: false } content }
        ?
        [
            .. content.Chapters.Where(chapter => chapter is { Due: not null, ReadyOn: null } && chapter.RemindedOf != chapter.Due).Select(chapter => new Deadline(
                $"chapter-{chapter.Kind}",
                new DateTimeOffset(chapter.Due!.Value.AddDays(-DaysAhead), Morning, TimeSpan.Zero),
                new RemindOfChapter(chapter.Kind, chapter.Due.Value))),
        ]
        : [];
}
