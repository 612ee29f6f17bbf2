using LearningNetwork.Web.Files;
using LearningNetwork.Web.Spreadsheets.Reading;

namespace LearningNetwork.Web.Spreadsheets;

/// <summary>
/// Reads a spreadsheet that someone sends, CSV or xlsx, into plain rows. Nothing in it is believed: its size, how far it unpacks, its
/// rows and columns are bounded, and formulas, merged cells, errors and macros are refused with the row where they stand.
/// </summary>
public static class SpreadsheetReader
{
    /// <summary>The endings that are read, as a file field takes them.</summary>
    public const string Accept = ".xlsx,.csv,.tsv,.txt";

    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The sheet, or everything that is wrong with it; never both.</summary>
    /// <param name="name">The file's name; its ending says how it is read.</param>
    public static (Sheet? Sheet, IReadOnlyList<SheetProblem> Problems) Read(string name, byte[] bytes)
    {
        var called = Path.GetFileName(name.Replace('\\', '/')).Trim();
        return Path.GetExtension(called).ToLowerInvariant() switch
        {
            _ when bytes.Length > SheetLimits.MostBytes => No(SheetRefusals.TooLarge(called)),
            ".xlsx" or ".csv" or ".tsv" or ".txt" when bytes.Length == 0 => No(SheetRefusals.Empty(called)),
            ".xlsx" or ".xls" when bytes.AsSpan().StartsWith(OldOffice) => No(SheetRefusals.Locked(called)),
            ".xlsx" => Workbook(called, bytes),
            ".csv" or ".tsv" or ".txt" => bytes.AsSpan().StartsWith("PK"u8) ? No(SheetRefusals.NotWhatItSays(called)) : CsvSheet.Read(called, bytes),
            ".xlsm" or ".xlsb" or ".xltm" => No(SheetRefusals.WithMacros(called)),
            _ => No(SheetRefusals.TypeNotTaken(called)),
        };
    }

    private static (Sheet? Sheet, IReadOnlyList<SheetProblem> Problems) Workbook(string name, byte[] bytes) => PackedFiles.Office(bytes, "spreadsheetml.sheet") switch
    {
        FileVerdict.Runs => No(SheetRefusals.WithMacros(name)),
        FileVerdict.SomethingElse => No(SheetRefusals.NotWhatItSays(name)),
        _ when !Unpacking.IsBounded(bytes) => No(SheetRefusals.TooMuchInside(name)),
        _ => XlsxSheet.Read(name, bytes),
    };

    private static (Sheet? Sheet, IReadOnlyList<SheetProblem> Problems) No(Domain.Refusal refusal) => (null, [SheetProblem.OfFile(refusal)]);
}
