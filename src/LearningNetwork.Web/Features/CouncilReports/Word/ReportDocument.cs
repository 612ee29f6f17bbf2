using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Storage.ReadModel.Surveys;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.CouncilReports.Word;

/// <summary>A municipality's edition of a report, as its council gets it. Counts of small groups are no more in it than on the pages.</summary>
internal sealed class ReportDocument(CouncilReportView report, MunicipalEdition edition, IReadOnlyList<SurveyView> surveys, Phrases t, IReportText word)
{
    public string Title { get; } = TitleOf(report, edition, t);

    public static string TitleOf(CouncilReportView report, MunicipalEdition edition, Phrases t) => t["word.title", report.Id.ToldYear, report.NameOf(edition.Municipality)];

    public void Write()
    {
        word.Title(Title);
        word.Paragraphs(report.Row.ServiceName);
        word.Paragraphs(ReportWords.PeriodOf(report.Id, t));
        if (edition.CouncilOn is { } on)
            word.Paragraphs(t["word.council-on", t.Day(on)]);
        if (edition.SentOn is null)
            word.Paragraphs(t["word.draft"]);
        foreach (var chapter in report.Content.Chapters.Where(IsInIt))
            Chapter(chapter);
    }

    /// <summary>A chapter that the year does not ask for is left out where nothing stands in it.</summary>
    private bool IsInIt(Chapter chapter) => chapter.Contributions.Count > 0 || ChapterKinds.DueIn(report.Id.CouncilYear).Contains(chapter.Kind);

    private void Chapter(Chapter chapter)
    {
        word.Heading(ReportWords.ChapterOf(chapter.Kind, t));
        if (chapter.Contributions.Count == 0)
            word.Paragraphs(t["word.unwritten"]);
        foreach (var text in chapter.Contributions.Select(part => report.Text(part.Text)))
            word.Paragraphs(text.Body, text.Language);
        if (chapter.Kind == ChapterKind.Presentation && edition.Figures.Count > 0)
            Figures();
        foreach (var survey in ReportAccess.Of(report, chapter.Kind, surveys).Where(survey => survey.Table is { IsTooSmall: false }))
            WordSurvey.Write(word, survey, t);
        Results(chapter.Kind);
        if (chapter.Kind == ChapterKind.FocusAreas)
            Ledger();
    }

    private void Figures()
    {
        word.Heading(t["figures.title", report.Id.ToldYear], 2);
        word.Table(
            [t["word.figure"], t["word.count"]],
            edition.Figures.Select(figure => (IReadOnlyList<string>)[ReportWords.FigureOf(figure.Kind, t), ReportWords.Shown(figure.Count, t)]));
    }

    private void Results(ChapterKind kind)
    {
        var results = report.Content.Results.Where(result => result.Chapter == kind).OrderBy(result => result.Tone).ToList();
        if (results.Count == 0)
            return;
        word.Heading(t["results.title"], 2);
        foreach (var result in results)
            word.Point(ReportWords.ToneOf(result.Tone, t), report.Text(result.Text).Body, report.Text(result.Text).Language);
    }

    /// <summary>What was promised and what became of it, and what is promised now; another council's own is left out.</summary>
    private void Ledger()
    {
        var earlier = report.Earlier.Where(promise => IsOurs(promise.Municipality)).ToList();
        if (earlier.Count > 0)
        {
            word.Heading(t["promises.earlier"], 2);
            word.Table([t["word.promise"], t["word.outcome"], t["word.why"]], earlier.Select(Answered));
        }

        var made = report.Content.Promises.Where(promise => IsOurs(promise.Municipality)).ToList();
        if (made.Count == 0)
            return;
        word.Heading(t["promises.made"], 2);
        foreach (var (index, promise) in made.Index())
            word.Point(t["word.number", index + 1], report.Text(promise.Text).Body, report.Text(promise.Text).Language);
    }

    private IReadOnlyList<string> Answered(EarlierPromise promise)
    {
        var answer = report.Content.Answers.FirstOrDefault(one => one.Promise == promise.Promise);
        return
        [
            promise.Text.Body,
            answer is null ? t["word.not-answered"] : ReportWords.OutcomeOf(answer.Outcome, t),
            report.Text(answer?.Why).Body,
        ];
    }

    private bool IsOurs(MunicipalityNumber? only) => only is null || only == edition.Municipality;
}
