using System.Globalization;
using LearningNetwork.Domain;

namespace LearningNetwork.Web.Spreadsheets;

/// <summary>Why a spreadsheet that someone sent cannot be read. The codes are stable.</summary>
public static class SheetRefusals
{
    public static Refusal NoFile { get; } = Refusal.Invalid("sheet_no_file");

    /// <summary>Its name ends with something that is read as no spreadsheet.</summary>
    public static Refusal TypeNotTaken(string name) => Refusal.Invalid("sheet_type_not_taken", name);

    public static Refusal Empty(string name) => Refusal.Invalid("sheet_empty", name);

    public static Refusal TooLarge(string name) => Refusal.Invalid("sheet_too_large", name, Number(SheetLimits.MostBytes / 1024 / 1024));

    /// <summary>An older format, or one that a password protects: from outside the two look alike.</summary>
    public static Refusal Locked(string name) => Refusal.Invalid("sheet_locked", name);

    public static Refusal WithMacros(string name) => Refusal.Invalid("sheet_with_macros", name);

    public static Refusal NotWhatItSays(string name) => Refusal.Invalid("sheet_not_what_it_says", name);

    /// <summary>It unpacks to more than any honest file does.</summary>
    public static Refusal TooMuchInside(string name) => Refusal.Invalid("sheet_too_much_inside", name);

    /// <summary>A preview could not carry it along until it is confirmed.</summary>
    public static Refusal TooMuchToConfirm(string name) => Refusal.Invalid("sheet_too_much_to_confirm", name);

    public static Refusal TooManyRows { get; } = Refusal.Invalid("sheet_too_many_rows", Number(SheetLimits.MostRows));

    public static Refusal TooManyColumns { get; } = Refusal.Invalid("sheet_too_many_columns", Number(SheetLimits.MostColumns));

    public static Refusal CellTooLong { get; } = Refusal.Invalid("sheet_cell_too_long", Number(SheetLimits.MostInCell));

    /// <summary>A cell holds a formula: what it gives may be another thing tomorrow.</summary>
    public static Refusal Formula { get; } = Refusal.Invalid("sheet_formula");

    /// <summary>Cells are merged, so that it is unclear which rows and columns the value is of.</summary>
    public static Refusal Merged(string range) => Refusal.Invalid("sheet_merged", range);

    /// <summary>A cell shows an error, such as #REF!.</summary>
    public static Refusal CellError(string shown) => Refusal.Invalid("sheet_cell_error", shown);

    /// <summary>A quotation mark that is opened and never closed, or stands where none can.</summary>
    public static Refusal BadQuotes { get; } = Refusal.Invalid("sheet_bad_quotes");

    /// <summary>Signs that no one types: it is no text, or in an encoding that cannot be told.</summary>
    public static Refusal UnreadableSigns { get; } = Refusal.Invalid("sheet_unreadable_signs");

    /// <summary>No row holds the headings that are looked for.</summary>
    public static Refusal NoHeadings(string wanted) => Refusal.Invalid("sheet_no_headings", wanted);

    public static Refusal ColumnMissing(string wanted) => Refusal.Invalid("sheet_column_missing", wanted);

    public static Refusal ColumnTwice(string heading) => Refusal.Invalid("sheet_column_twice", heading);

    public static Refusal NoRows { get; } = Refusal.Invalid("sheet_no_rows");

    public static Refusal CellRequired(string heading) => Refusal.Invalid("cell_required", heading);

    /// <summary>A whole number, 0 or more, is expected.</summary>
    public static Refusal CellNotACount(string heading, string typed) => Refusal.Invalid("cell_not_a_count", heading, typed);

    public static Refusal CellNotADay(string heading, string typed) => Refusal.Invalid("cell_not_a_day", heading, typed);

    /// <summary>A name or a code of what the network has is expected.</summary>
    public static Refusal CellNamesNothing(string heading, string typed) => Refusal.Invalid("cell_names_nothing", heading, typed);

    public static Refusal CellNotACode(string heading, string typed) => Refusal.Invalid("cell_not_a_code", heading, typed);

    /// <summary>No code can be made of the name, so that the row must state one.</summary>
    public static Refusal CodeNeeded(string heading, string name) => Refusal.Invalid("sheet_code_needed", heading, name);

    /// <summary>Several are called so, and the row does not say by a code which of them it means.</summary>
    public static Refusal CodeAmongNeeded(string heading, string name) => Refusal.Invalid("sheet_code_among_needed", heading, name);

    public static Refusal CellNotMunicipalities(string heading, string typed) => Refusal.Invalid("cell_not_municipalities", heading, typed);

    /// <summary>The host is none of the municipalities that the row says are served.</summary>
    public static Refusal CellNotServed(string heading, string typed) => Refusal.Invalid("cell_not_served", heading, typed);

    public static Refusal CellNotOneOf(string heading, string typed) => Refusal.Invalid("cell_not_one_of", heading, typed);

    /// <summary>The same thing is said in an earlier row.</summary>
    public static Refusal RowTwice(int earlier) => Refusal.Invalid("sheet_row_twice", Number(earlier));

    /// <summary>Nothing of it is taken in; the rows say why.</summary>
    public static Refusal Refused(int problems) => Refusal.Invalid("sheet_refused", Number(problems));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
