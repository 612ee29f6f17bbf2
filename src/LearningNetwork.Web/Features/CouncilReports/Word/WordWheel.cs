using LearningNetwork.Web.Features.AnnualWheels;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.CouncilReports.Word;

/// <summary>The year's wheel in the document: drawn, and a table that says the same.</summary>
internal static class WordWheel
{
    /// <summary>In millimetres; it leaves room for margins on A4.</summary>
    private const int Side = 150;

    public static void Write(WordText word, ReportWheel wheel, Phrases t)
    {
        if (wheel.IsEmpty)
            return;
        var title = t["report-wheel.title", wheel.Picture.Year];
        word.Heading(title);
        word.Paragraphs(t["report-wheel.done-of", wheel.Done, wheel.Picture.Segments.Count]);
        word.Picture(WheelMetafile.Of(wheel.Picture, t), Side, title, t["word.wheel-described"]);
        word.Paragraphs(t["word.wheel-signs"]);
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
