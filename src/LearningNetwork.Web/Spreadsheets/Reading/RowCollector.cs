using LearningNetwork.Domain;

namespace LearningNetwork.Web.Spreadsheets.Reading;

/// <summary>Takes in the rows of a file, whatever its format, and holds them against the limits.</summary>
internal sealed class RowCollector
{
    private const int MostProblems = 100;

    private readonly List<SheetRow> rows = [];
    private readonly List<SheetProblem> problems = [];
    private int characters;

    /// <summary>Whether reading on would only add to what is refused already.</summary>
    public bool IsFull { get; private set; }

    public bool HasSomething => rows.Count + problems.Count > 0;

    public void Add(int number, List<string> cells)
    {
        while (cells is [.., ""])
            cells.RemoveAt(cells.Count - 1);
        if (cells.Count == 0)
            return;
        if ((characters += cells.Sum(cell => cell.Length)) > SheetLimits.MostCharacters)
            throw new TooMuchInsideException();
        if (cells.Count > SheetLimits.MostColumns)
            Refuse(new(number, null, SheetRefusals.TooManyColumns));
        else if (cells.FindIndex(cell => cell.Length > SheetLimits.MostInCell) is >= 0 and var tooLong)
            Refuse(SheetProblem.At(number, tooLong, SheetRefusals.CellTooLong));
        else if (cells.FindIndex(IsUnreadable) is >= 0 and var unreadable)
            Refuse(SheetProblem.At(number, unreadable, SheetRefusals.UnreadableSigns));
        rows.Add(new(number, cells));
        if (rows.Count > SheetLimits.MostRows + SheetLimits.MostRowsAbove)
            (IsFull, _) = (true, Refuse(new(number, null, SheetRefusals.TooManyRows)));
    }

    public bool Refuse(SheetProblem problem)
    {
        if (!problems.Contains(problem))
            problems.Add(problem);
        return IsFull |= problems.Count >= MostProblems;
    }

    public (Sheet? Sheet, IReadOnlyList<SheetProblem> Problems) Result(string? name, IReadOnlyList<string> others, Refusal ifEmpty) =>
        problems.Count > 0 ? (null, [.. problems.OrderBy(problem => problem.Row)])
        : rows.Count == 0 ? (null, [SheetProblem.OfFile(ifEmpty)])
        : (new(name, rows, others), []);

    private static bool IsUnreadable(string cell) => cell.Any(c => (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || c == '\uFFFD');
}
