using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Storage.ReadModel.CouncilReports;
using LearningNetwork.Storage.ReadModel.Surveys;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Features.CouncilReports.Word;
using LearningNetwork.Web.Features.Surveys;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Features.CouncilReports;

/// <summary>A municipality's edition as a Word document.</summary>
internal static class WordPages
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static async Task<IResult> Download(
        string id, string? municipality, PageFrame frame, SignedIn person, CouncilReportQueries reports, SurveyQueries surveys, CancellationToken cancellation)
    {
        if (await reports.Find(person.Actor, id, cancellation) is not { } report)
            return TypedResults.NotFound();
        var edition = MunicipalityNumber.Parse(municipality) is { } number ? report.Content.Of(number) : report.Content.Editions.Count == 1 ? report.Content.Editions[0] : null;
        if (edition is null)
            return TypedResults.NotFound();
        var word = new WordText(frame.T.Language);
        var document = new ReportDocument(report, edition, await surveys.Of(person.Actor, cancellation), frame.T, word);
        document.Write();
        return TypedResults.File(word.Bytes(document.Title), WordType, $"{report.Id}-{edition.Municipality}.docx");
    }
}
