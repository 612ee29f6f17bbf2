using System.Text.Json.Nodes;
using LearningNetwork.Domain.CouncilReports;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class CouncilReportNames
{
    public static void Add(StoredNames names) => names
        .Text<CouncilReportId>()
        .Text<PromiseId>()
        .Event<ReportBegun>("council-report/begun")
        .Event<ChapterPlanned>("council-report/chapter-planned")
        .Event<ChapterReminded>("council-report/chapter-reminded")
        .Event<ContributionWritten>("council-report/contribution-written")
        .Event<ContributionTakenOut>("council-report/contribution-taken-out")
        .Event<ChapterReady>("council-report/chapter-ready")
        .Event<ChapterReopened>("council-report/chapter-reopened")
        .Event<ResultTold>("council-report/result-told")
        .Event<ResultTakenOut>("council-report/result-taken-out")
        .Event<PromiseMade>("council-report/promise-made")
        .Event<PromiseTakenOut>("council-report/promise-taken-out")
        .Event<PromiseAnswered>("council-report/promise-answered")
        .Event<FiguresTold>("council-report/figures-told")
        .Event<CouncilDaySet>("council-report/council-day-set")
        .Event<SentToCouncil>("council-report/sent", schema: 3)
        .Upcast("council-report/sent", from: 1, SentAlone)
        .Upcast("council-report/sent", from: 2, OfNoOwnQuestions)
        .Command<BeginReport>("council-report/begin")
        .Command<PlanChapter>("council-report/plan-chapter")
        .Command<RemindOfChapter>("council-report/remind-of-chapter")
        .Command<WriteContribution>("council-report/write-contribution")
        .Command<TakeOutContribution>("council-report/take-out-contribution")
        .Command<MarkChapter>("council-report/mark-chapter")
        .Command<TellResult>("council-report/tell-result")
        .Command<TakeOutResult>("council-report/take-out-result")
        .Command<MakePromise>("council-report/make-promise")
        .Command<TakeOutPromise>("council-report/take-out-promise")
        .Command<AnswerPromise>("council-report/answer-promise")
        .Command<TellFigures>("council-report/tell-figures")
        .Command<SetCouncilDay>("council-report/set-council-day")
        .Command<SendToCouncil>("council-report/send")
        .State<CouncilReport>(
            "council-report", schema: 3, ("not-begun", typeof(CouncilReport.NotBegun)), ("begun", typeof(CouncilReport.Begun)));

    /// <summary>Before it was kept what surveys and wheels gave; such a report shows what they give now.</summary>
    private static JsonObject SentAlone(JsonObject older)
    {
        older["sources"] = null;
        return older;
    }

    /// <summary>Before a service could write the questions of a survey itself.</summary>
    private static JsonObject OfNoOwnQuestions(JsonObject older)
    {
        foreach (var survey in older["sources"]?["surveys"]?.AsArray() ?? [])
            survey!["own"] = null;
        return older;
    }
}
