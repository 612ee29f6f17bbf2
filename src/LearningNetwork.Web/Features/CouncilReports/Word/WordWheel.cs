using LearningNetwork.Web.Features.AnnualWheels;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.CouncilReports.Word;

/// <summary>The year's wheel in the document: drawn, and a table that says the same.</summary>
internal static class WordWheel
{
    public static void Write(IReportText word, ReportWheel wheel, Phrases t)
    {
        if (wheel.IsEmpty)
            return;
        word.Heading(t["report-wheel.title", wheel.Picture.Year]);
        word.Paragraphs(t["report-wheel.done-of", wheel.Done, wheel.Picture.Segments.Count]);
        word.Wheel(wheel.Picture, t);
        word.Table(
            [t["report-wheel.activity"], t["field.theme"], t["report-wheel.when"], t["report-wheel.state"]],
            wheel.Picture.Segments.Select(segment => (IReadOnlyList<string>)
            [
                string.Create(t.Language.Culture, $"{segment.Number}. {wheel.TitleOf(segment)}"),
                t.Say(segment.Theme),
                t.SayWithin(segment.Occurrence.Window, wheel.Picture.Year),
                t["wheel-standing." + segment.Standing.Code()],
            ]));
    }
}
