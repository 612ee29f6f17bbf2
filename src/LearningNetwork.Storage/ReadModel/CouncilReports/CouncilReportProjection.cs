using LearningNetwork.Domain.CouncilReports;

namespace LearningNetwork.Storage.ReadModel.CouncilReports;

/// <summary>A report as it stands, a row for each of its chapters, and for each promise that it makes or answers.</summary>
internal sealed class CouncilReportProjection : Projection
{
    public override int Version => 2;

    public override IReadOnlyList<Table> Tables { get; } = [CouncilReportTables.Reports, CouncilReportTables.Chapters, CouncilReportTables.Promises];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step.After is not CouncilReport.Begun { As: { } begun, Content: { } content })
            return [];
        var (network, id, service) = (step.Entity.Network.Value, step.Entity.Key, begun.Service.Value);
        var report = CouncilReportTables.Reports.Row(
            network, id, service, (long)begun.ToldYear, step.Entity.Stream, (long)step.Version,
            (long)content.Editions.Count, (long)content.Editions.Count(edition => edition.SentOn is not null), content);
        return [report, .. Chapters(network, id, service, step, content), .. Promises(network, id, service, begun.ToldYear, step)];
    }

    private static IEnumerable<Row> Chapters(string network, string id, string service, Projected step, ReportContent content)
    {
        var before = (step.Before as CouncilReport.Begun)?.Content;
        return content.Chapters.Where(chapter => before?.Of(chapter.Kind) != chapter).Select(chapter => CouncilReportTables.Chapters.Row(
            network, id, chapter.Kind.ToString(), service, chapter.Due, chapter.ReadyOn, (long)chapter.Contributions.Count));
    }

    private static IEnumerable<Row> Promises(string network, string id, string service, int year, Projected step) => step.Happened switch
    {
        PromiseMade { Promise: var made } =>
            [CouncilReportTables.Promises.Row(network, id, new PromiseId(year, made.Number).Value, service, made.Municipality?.Value, null, made.Text.Id)],
        PromiseTakenOut e => [CouncilReportTables.Promises.NoRow(network, id, new PromiseId(year, e.Number).Value)],
        PromiseAnswered { Answer: var answer } =>
            [CouncilReportTables.Promises.Row(network, id, answer.Promise.Value, service, answer.Municipality?.Value, answer.Outcome.ToString(), answer.Why?.Id)],
        _ => [],
    };
}
