using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.CouncilReports.Word;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Features.CouncilReports;

/// <summary>A municipality's edition as a Word document.</summary>
internal static class WordPages
{
    public const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static async Task<IResult> Download(
        string id, string? municipality, PageFrame frame, SignedIn person, CouncilReportQueries reports, ReportSourceQueries sources, CancellationToken cancellation) =>
        await reports.Find(person.Actor, id, cancellation) is { } report && EditionOf(report, municipality) is { } edition
            ? File(report, edition, await sources.Of(person.Actor, report, cancellation), frame.Now.NorwegianDay(), frame.T)
            : TypedResults.NotFound();

    /// <summary>The edition that is asked for; where there is only one, it need not be named.</summary>
    public static MunicipalEdition? EditionOf(CouncilReportView report, string? municipality) =>
        MunicipalityNumber.Parse(municipality) is { } number ? report.Content.Of(number) : report.Content.Editions.Count == 1 ? report.Content.Editions[0] : null;

    public static IResult File(CouncilReportView report, MunicipalEdition edition, ReportSources sources, DateOnly today, Phrases t)
    {
        var word = new WordText(t.Language);
        var document = new ReportDocument(report, edition, sources, today, t, word);
        document.Write();
        return TypedResults.File(word.Bytes(document.Title), WordType, $"{report.Id}-{edition.Municipality}.docx");
    }
}
