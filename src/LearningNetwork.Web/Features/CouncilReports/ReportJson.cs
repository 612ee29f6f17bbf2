using LearningNetwork.Domain;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Web.Features.SharingRequests;

namespace LearningNetwork.Web.Features.CouncilReports;

/// <param name="Chapter">presentation, staffing, cooperation, userSurvey, focusGroups or focusAreas.</param>
/// <param name="Number">The part that is written anew; left out for a new one.</param>
/// <param name="By">serviceLeader, teamLeader, employeesRepresentative, otherService or management.</param>
internal sealed record ContributionBody(string? Chapter, int? Number, string? By, string? Text);

/// <param name="Tone">good, bad or mixed.</param>
internal sealed record ResultBody(string? Chapter, string? Tone, string? Text);

/// <param name="Municipality">The only one that it is promised to; left out for all.</param>
internal sealed record PromiseBody(string? Municipality, string? Text);

/// <param name="Promise">The promise's id, <c>2025.3</c>.</param>
/// <param name="Outcome">done, underWay or dropped.</param>
/// <param name="Why">Must be there where it is dropped.</param>
internal sealed record PromiseAnswerBody(string? Promise, string? Outcome, string? Why);

/// <param name="Contributors">serviceLeader, teamLeader, employeesRepresentative, otherService, management; none of them is an empty list.</param>
/// <param name="Due">Left out where no day is set.</param>
internal sealed record ChapterPlanBody(IReadOnlyList<string>? Contributors, DateOnly? Due);

/// <param name="Ready">False to work on it again.</param>
internal sealed record ChapterReadyBody(bool? Ready);

/// <param name="Figures">notices, investigations, lateInvestigations, helpedAtHome, inCare, aftercare, each with its count; what is left out is not told.</param>
internal sealed record FiguresBody(IReadOnlyDictionary<string, int>? Figures);

internal sealed record CouncilDayBody(DateOnly? On);

internal sealed record ReportListJson(IReadOnlyList<ReportItemJson> Items);

/// <param name="Sent">How many of its municipalities have been sent it.</param>
internal sealed record ReportItemJson(string Id, int ToldYear, int ReadyChapters, int Municipalities, int Sent, DateOnly? NextDue, bool Invented)
{
    public static ReportItemJson Of(CouncilReportRow row) => new(row.Id, row.ToldYear, row.ReadyChapters, row.Editions, row.SentEditions, row.NextDue, row.Invented);
}

/// <param name="Unanswered">The promises of earlier reports that it must answer still.</param>
/// <param name="Wheel">What the service's annual wheels gave in the year told of, and how far it came itself.</param>
/// <param name="Underweight">good or bad where that side has under a third of the results; else null.</param>
internal sealed record ReportJson(
    string Id, int ToldYear, int CouncilYear, IReadOnlyList<ChapterJson> Chapters, IReadOnlyList<ResultJson> Results, IReadOnlyList<PromiseJson> Promises,
    IReadOnlyList<EarlierPromiseJson> Earlier, IReadOnlyList<string> Unanswered, IReadOnlyList<WheelYearJson> Wheel, ResultTone? Underweight, IReadOnlyList<EditionJson> Municipalities, bool Invented)
{
    public static ReportJson Of(CouncilReportView report, ReportSources sources) => new(
        report.Id.Value,
        report.Id.ToldYear,
        report.Id.CouncilYear,
        [.. report.Content.Chapters.Select(chapter => new ChapterJson(
            chapter.Kind, chapter.Contributors, chapter.Due, chapter.ReadyOn, [.. chapter.Contributions.Select(part => new PartJson(part.Number, part.By, report.Text(part.Text).Body))]))],
        [.. report.Content.Results.Select(result => new ResultJson(result.Number, result.Chapter, result.Tone, report.Text(result.Text).Body))],
        [.. report.Content.Promises.Select(promise => new PromiseJson(new PromiseId(report.Id.ToldYear, promise.Number).Value, promise.Municipality?.Value, report.Text(promise.Text).Body))],
        [.. report.Earlier.Select(promise => EarlierPromiseJson.Of(report, promise))],
        [.. ReportProgress.Unanswered(report.Content, report.Open).Select(promise => promise.Promise.Value)],
        [.. sources.Activities.Select(one => new WheelYearJson(one.Wheel, one.Title, one.Theme, one.From, one.Through, one.State))],
        ReportProgress.Underweight(report.Content),
        [.. report.Content.Editions.Select(edition => new EditionJson(edition.Municipality.Value, report.NameOf(edition.Municipality), edition.CouncilOn, edition.SentOn,
            edition.Figures.ToDictionary(figure => Choices.Code(figure.Kind), figure => SmallGroup.IsTooSmall(figure.Count) ? (int?)null : figure.Count)))],
        report.Row.Invented);
}

internal sealed record ChapterJson(ChapterKind Chapter, IReadOnlyList<ContributorRole> Contributors, DateOnly? Due, DateOnly? ReadyOn, IReadOnlyList<PartJson> Parts);

internal sealed record PartJson(int Number, ContributorRole By, string Text);

internal sealed record ResultJson(int Number, ChapterKind Chapter, ResultTone Tone, string Text);

internal sealed record PromiseJson(string Id, string? Municipality, string Text);

/// <param name="Outcome">Null until it is answered.</param>
internal sealed record EarlierPromiseJson(string Id, string? Municipality, string Text, PromiseOutcome? Outcome, string? Why)
{
    public static EarlierPromiseJson Of(CouncilReportView report, EarlierPromise promise)
    {
        var answer = report.Content.Answers.FirstOrDefault(one => one.Promise == promise.Promise);
        return new(promise.Promise.Value, promise.Municipality?.Value, promise.Text.Body, answer?.Outcome, answer?.Why is null ? null : report.Text(answer.Why).Body);
    }
}

/// <param name="Wheel">What the wheel is called.</param>
internal sealed record WheelYearJson(string Wheel, string Title, WheelTheme Theme, DateOnly From, DateOnly Through, ProgressState State);

/// <param name="Figures">Those that are told; null where it is a small group.</param>
internal sealed record EditionJson(string Municipality, string Name, DateOnly? CouncilOn, DateOnly? SentOn, IReadOnlyDictionary<string, int?> Figures);
