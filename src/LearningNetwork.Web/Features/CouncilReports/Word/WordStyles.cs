using DocumentFormat.OpenXml.Wordprocessing;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.CouncilReports.Word;

/// <summary>How the document looks: quiet, and with the names that Word itself gives its headings, so that a municipality's own template takes it over.</summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Heading = "Heading";
    public const string Point = "ListBullet";
    public const string Grid = "TableGrid";
    private const string Ink = "1B3A4B";

    public static Styles Of(Language language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" }, new FontSize { Val = "22" }, new Languages { Val = language.Culture.Name })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Paragraph(Title, "Title", "240", "44", null),
        Paragraph(Heading + "1", "heading 1", "360", "32", 0),
        Paragraph(Heading + "2", "heading 2", "240", "26", 1),
        new Style(
            new StyleName { Val = "List Bullet" }, new BasedOn { Val = "Normal" }, new PrimaryStyle(),
            new StyleParagraphProperties(new Indentation { Left = "284" }))
        { Type = StyleValues.Paragraph, StyleId = Point },
        new Style(
            new StyleName { Val = "Table Grid" },
            new StyleParagraphProperties(new SpacingBetweenLines { Before = "40", After = "40", Line = "240", LineRule = LineSpacingRuleValues.Auto }),
            new StyleTableProperties(
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 4, Color = Ink }, new BottomBorder { Val = BorderValues.Single, Size = 4, Color = Ink },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "B8C4CB" }),
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = Grid });

    /// <param name="level">Its level in the outline, from 0; null for what stands in none.</param>
    private static Style Paragraph(string id, string name, string before, string size, int? level)
    {
        var properties = new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = before, After = "120" });
        if (level is { } outline)
            properties.Append(new OutlineLevel { Val = outline });
        return new(
            new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = "Normal" }, new PrimaryStyle(), properties,
            new StyleRunProperties(new Bold(), new Color { Val = Ink }, new FontSize { Val = size }))
        { Type = StyleValues.Paragraph, StyleId = id };
    }
}
