namespace LearningNetwork.Web.Features.CouncilReports.Word;

/// <summary>What a report is written into, from its top to its end.</summary>
internal interface IReportText
{
    void Title(string text);

    /// <param name="level">1 for a chapter, 2 for what is within one.</param>
    void Heading(string text, int level = 1);

    /// <summary>A paragraph for each line.</summary>
    /// <param name="written">The language it was written in; null for the document's.</param>
    void Paragraphs(string text, string? written = null);

    void Point(string label, string text, string? written = null);

    void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows);
}
