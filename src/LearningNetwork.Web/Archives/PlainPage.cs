using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using LearningNetwork.Web.Features.CouncilReports.Word;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Archives;

/// <summary>A page that needs no program: plain HTML, written from its top to its end and never held whole.</summary>
internal sealed class PlainPage : IReportText
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly TextWriter text;

    public PlainPage(TextWriter text, Language language, string title, string styleSheet)
    {
        this.text = text;
        text.Write(string.Create(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="{language.Code}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Html.Encode(title)}</title><link rel="stylesheet" href="{styleSheet}"></head>
            <body><main>

            """));
    }

    public void Title(string text) => Element("h1", text);

    public void Heading(string text, int level = 1) => Element(level == 1 ? "h2" : "h3", text);

    public void Paragraphs(string text, string? written = null)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            Element("p", line, written);
    }

    public void Point(string label, string text, string? written = null) =>
        this.text.Write($"<p><strong>{Html.Encode(label)}:</strong> <span{Lang(written)}>{Html.Encode(text)}</span></p>\n");

    public void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        text.Write($"<table><thead><tr>{string.Concat(headings.Select(heading => $"<th scope=\"col\">{Html.Encode(heading)}</th>"))}</tr></thead><tbody>\n");
        foreach (var row in rows)
            text.Write($"<tr>{string.Concat(row.Select((cell, column) => column == 0 ? $"<th scope=\"row\">{Html.Encode(cell)}</th>" : $"<td>{Html.Encode(cell)}</td>"))}</tr>\n");
        text.Write("</tbody></table>\n");
    }

    /// <summary>Names and what stands under them; what is empty is left out.</summary>
    public void Facts(IEnumerable<(string Name, string? Value)> facts)
    {
        text.Write("<dl>\n");
        foreach (var (name, value) in facts.Where(fact => !string.IsNullOrEmpty(fact.Value)))
            text.Write($"<dt>{Html.Encode(name)}</dt><dd>{Html.Encode(value!)}</dd>\n");
        text.Write("</dl>\n");
    }

    public void BeginList() => text.Write("<ul>\n");

    public void Link(string path, string words, string beside) => text.Write($"<li><a href=\"{Html.Encode(path)}\">{Html.Encode(words)}</a> {Html.Encode(beside)}</li>\n");

    public void EndList() => text.Write("</ul>\n");

    public void End() => text.Write("</main></body>\n</html>\n");

    private void Element(string name, string words, string? written = null) => text.Write($"<{name}{Lang(written)}>{Html.Encode(words)}</{name}>\n");

    private static string Lang(string? written) => Language.WithCode(written) is { } language ? $" lang=\"{language.Code}\"" : "";
}
