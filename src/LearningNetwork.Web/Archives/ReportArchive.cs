using LearningNetwork.Domain;
using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.Archives;
using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Storage.ReadModel.Surveys;
using LearningNetwork.Web.Features.CouncilReports;
using LearningNetwork.Web.Features.CouncilReports.Word;

namespace LearningNetwork.Web.Archives;

/// <summary>A service's council reports, an archived thing for each council that has had one, with the words and tables of the document it got.</summary>
internal sealed class ReportArchive(ArchiveQueries archived, CouncilReportQueries reports, SurveyQueries surveys)
{
    public async IAsyncEnumerable<ArchivedThing> Of(ArchivedNetwork network, ServiceId service)
    {
        var asked = await surveys.Of(network.Id, service, default);
        await foreach (var id in archived.Reports(network.Id, service, default))
        {
            if (await reports.Find(network.Id, service, CouncilReportId.Parse(id)!.Value, default) is not { } report)
                continue;
            var life = await archived.Life(report.Id.In(network.Id), default);
            foreach (var edition in report.Content.Editions.Where(edition => edition.SentOn is not null))
            {
                var title = ReportDocument.TitleOf(report, edition, network.T);
                yield return new(
                    $"{id}-{edition.Municipality}",
                    Card(network, report, edition, title, life),
                    ArchivedReport.Of(report, edition),
                    page => new ReportDocument(report, edition, asked, network.T, page).Write());
            }
        }
    }

    private static ArchiveCard Card(ArchivedNetwork network, CouncilReportView report, MunicipalEdition edition, string title, ArchivedLife life) => ArchiveCard.Of(
        network, "council-report", $"{report.Id}-{edition.Municipality}", title, ArchiveAccess.Service,
        [new("writer", report.Id.Service.Value, report.Row.ServiceName), new("council", edition.Municipality.Value, report.NameOf(edition.Municipality))],
        life, report.Row.Invented);
}

/// <summary>A report in the archive's JSON.</summary>
/// <param name="Figures">The municipality's own, by kind.</param>
internal sealed record ArchivedReport(ReportJson Report, string Municipality, DateOnly? CouncilOn, DateOnly? SentOn, IReadOnlyList<ArchivedFigure> Figures)
{
    public static ArchivedReport Of(CouncilReportView report, MunicipalEdition edition) =>
        new(ReportJson.Of(report), edition.Municipality.Value, edition.CouncilOn, edition.SentOn, [.. edition.Figures.Select(ArchivedFigure.Of)]);
}

/// <param name="Count">Null for a small group, which is not counted out in the report either.</param>
internal sealed record ArchivedFigure(FigureKind Kind, int? Count)
{
    public static ArchivedFigure Of(Figure figure) => new(figure.Kind, SmallGroup.IsTooSmall(figure.Count) ? null : figure.Count);
}
