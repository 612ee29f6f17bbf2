using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.CouncilReports.Word;

/// <summary>Writes a Word document from its top to its end: real headings, so that Word and screen readers find their way in it, paragraphs and tables.</summary>
internal sealed class WordText(Language language) : IReportText
{
    /// <summary>Between the margins, in twentieths of a point.</summary>
    private const int TextWidth = 11906 - (2 * 1418);

    private readonly Body body = new();

    public void Title(string text) => body.Append(Styled(WordStyles.Title, text, null));

    public void Heading(string text, int level = 1) => body.Append(Styled(WordStyles.Heading + level, text, null));

    public void Paragraphs(string text, string? written = null)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            body.Append(Styled(null, line, written));
    }

    public void Point(string label, string text, string? written = null) =>
        body.Append(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Point }), Bold(label + ": "), Words(text, written)));

    /// <summary>Its first row is repeated on every page that it runs over.</summary>
    public void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table(
            new TableProperties(new TableStyle { Val = WordStyles.Grid }, new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, new TableLook { FirstRow = true, NoVerticalBand = true }),
            new TableGrid(Enumerable.Range(0, headings.Count).Select(column => new GridColumn { Width = WidthOf(column, headings.Count) })),
            new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. headings.Select((heading, column) => Cell(Bold(heading), column, headings.Count))]));
        foreach (var row in rows)
            table.Append(new TableRow([new TableRowProperties(new CantSplit()), .. row.Select((cell, column) => Cell(Words(cell, null), column, headings.Count))]));
        body.Append(table, new Paragraph());
    }

    public byte[] Bytes(string title)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = title;
            document.PackageProperties.Language = language.Culture.Name;
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Of(language);
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(new Paragraph(
                new ParagraphProperties(new Justification { Val = JustificationValues.Right }), new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " }));
            body.Append(new SectionProperties(
                new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1418, Bottom = 1418, Left = 1418, Right = 1418, Header = 708, Footer = 708, Gutter = 0 }));
            main.Document = new Document(body);
        }

        return bytes.ToArray();
    }

    private static TableCell Cell(Run run, int column, int columns) => new(
        new TableCellProperties(new TableCellWidth { Width = WidthOf(column, columns), Type = TableWidthUnitValues.Dxa }), new Paragraph(run));

    /// <summary>The first column, which says what a row is about, is given room for words.</summary>
    private static string WidthOf(int column, int columns)
    {
        var first = columns > 3 ? TextWidth / 3 : TextWidth / columns;
        return (column == 0 ? first : (TextWidth - first) / (columns - 1)).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static Paragraph Styled(string? style, string text, string? written) =>
        style is null ? new(Words(text, written)) : new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Words(text, written));

    private static Run Bold(string text) => new(new RunProperties(new Bold()), Kept(text));

    private static Run Words(string text, string? written) => Language.WithCode(written) is { } other
        ? new(new RunProperties(new Languages { Val = other.Culture.Name }), Kept(text))
        : new(Kept(text));

    private static Text Kept(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };
}
