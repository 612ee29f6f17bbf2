using LearningNetwork.Web.Spreadsheets.Writing;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Spreadsheets.Lists;

/// <summary>A page's list as a file: the same rows, each column with its heading and its type.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="TitleKey">The key of the sheet's name.</param>
public sealed record ListSheet<TRow>(string Name, string TitleKey, params IReadOnlyList<ListColumn<TRow>> Columns)
{
    /// <summary>The rows are written as they are asked for; none is kept.</summary>
    public WrittenSheet Over(IEnumerable<TRow> rows, Phrases t) => new(
        t[TitleKey],
        [.. Columns.Select(column => t[column.TextKey])],
        rows.Select(row => (IReadOnlyList<SheetValue>)[.. Columns.Select(column => column.Value(row, t))]));
}

/// <param name="TextKey">The key of its heading.</param>
public sealed record ListColumn<TRow>(string TextKey, Func<TRow, Phrases, SheetValue> Value);
