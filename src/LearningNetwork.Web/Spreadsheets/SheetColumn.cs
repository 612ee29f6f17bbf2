using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Spreadsheets;

/// <summary>A column that is looked for by its heading, in any language of the interface: case, spaces, signs and accents do not matter.</summary>
/// <param name="TextKey">The key of its heading in the texts; also its name in code.</param>
/// <param name="Required">Whether it must be there, and hold something in every row.</param>
/// <param name="Also">Other headings that mean the same.</param>
public sealed record SheetColumn(string TextKey, bool Required = true, params IReadOnlyList<string> Also)
{
    /// <summary>Whether a row may hold nothing there though the column must be there.</summary>
    public bool MayBeEmpty { get; init; }

    public bool IsCalled(string heading, Phrasebook book) => Folded(heading) is { Length: > 0 } folded && Names(book).Any(name => Folded(name) == folded);

    private IEnumerable<string> Names(Phrasebook book) => Language.All.Select(language => book.In(language)[TextKey]).Concat(Also);

    private static string Folded(string heading) => ForgivingSearch.Fold(heading).Replace(" ", "", StringComparison.Ordinal);
}
