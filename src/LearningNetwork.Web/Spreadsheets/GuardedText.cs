namespace LearningNetwork.Web.Spreadsheets;

/// <summary>
/// Text that a spreadsheet program would take for a formula when it opens CSV. It is written with an apostrophe before it, which such
/// programs know as 'this is text', and read without.
/// </summary>
internal static class GuardedText
{
    public static string Guarded(string text) => IsRisky(text) || (text.StartsWith('\'') && IsRisky(text.TrimStart('\''))) ? "'" + text : text;

    public static string Bare(string cell) => cell.StartsWith('\'') && IsRisky(cell.TrimStart('\'')) ? cell[1..] : cell;

    public static bool IsRisky(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '|' or '＝' or '＋' or '－' or '＠';
}
