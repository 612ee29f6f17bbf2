using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Spreadsheets.Writing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Spreadsheets.Lists;

/// <summary>
/// How a page's list becomes a file. The handler asks what it always asks and hands its rows to <see cref="OrSheet{TRow}"/>: so filters and
/// rights are the page's own. With <c>format=xlsx</c> or <c>format=csv</c> in the address the rows come as a file, all of them, else as the
/// page, which then leads to both.
/// </summary>
public static class ListSheets
{
    /// <summary>The most rows of a file (issue 9).</summary>
    public const int MostRows = 50_000;

    /// <summary>Says that the endpoint's list can be had as a file; a test asks each that says so.</summary>
    public static TBuilder ListsAsSheet<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new ListedAsSheet());

    public static IResult OrSheet<TRow>(this IResult page, PageFrame frame, ListSheet<TRow> sheet, IEnumerable<TRow> rows) =>
        page.OrSheets(frame, sheet.Name, sheet.Over(rows, frame.T));

    /// <summary>For a page with several lists. A workbook has them all, CSV the first.</summary>
    public static IResult OrSheets(this IResult page, PageFrame frame, string name, params IReadOnlyList<WrittenSheet> sheets)
    {
        frame.OffersSheet = sheets.Any(sheet => sheet.Rows.Any());
        return frame.SheetAsked is { } format ? SheetDownload.Of(name, format, frame.T.Language, sheets) : page;
    }

    /// <summary>How many rows to ask for: as many as the page shows, or all where a file is asked for.</summary>
    public static int Most(this PageFrame frame, int shown) => frame.SheetAsked is null ? shown : MostRows;

    /// <summary>How many rows to pass over: those of earlier pages, or none where a file is asked for.</summary>
    /// <param name="page">From 1.</param>
    public static int Skip(this PageFrame frame, int page, int size) => frame.SheetAsked is null ? (page - 1) * size : 0;
}

/// <summary>An endpoint whose list can be had as a file.</summary>
public sealed record ListedAsSheet;
