using System.Globalization;
using System.Text;

namespace LearningNetwork.Domain.Texts;

/// <summary>What a sign is taken for: one lower-case letter, digit or mark, or nothing at all where the eye sees nothing.</summary>
internal static class SignFolding
{
    private const char Other = '\uFFFD';

    public static char? Fold(Rune rune) =>
        rune.IsAscii ? FoldAscii((char)rune.Value) : FoldOther(rune);

    private static char? FoldAscii(char sign) => sign switch
    {
        '\n' or '\r' => '\n',
        '\t' => '\t',
        '\v' or '\f' => ' ',
        _ when char.IsControl(sign) => null,
        _ => char.ToLowerInvariant(sign),
    };

    private static char? FoldOther(Rune rune) => rune.Value switch
    {
        0x3002 or 0xFE52 or 0xFF61 or 0x00B7 or 0x2024 or 0x2027 => '.',
        0xFE6B => '@',
        0xFE62 => '+',
        0x2044 or 0x2215 => '/',
        0x2212 or 0x2043 or 0x02D7 => '-',
        0x2028 or 0x2029 or 0x0085 => '\n',
        // Fillers that are letters to Unicode and blank to the eye.
        0x115F or 0x1160 or 0x3164 or 0xFFA0 => null,
        0x2800 => ' ',
        >= 0xFF01 and <= 0xFF5E => FoldAscii((char)(rune.Value - 0xFF01 + '!')),
        _ => FoldByCategory(rune),
    };

    private static char? FoldByCategory(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.DecimalDigitNumber => (char)('0' + (int)Rune.GetNumericValue(rune)),
        UnicodeCategory.DashPunctuation => '-',
        UnicodeCategory.SpaceSeparator => ' ',
        UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Control => null,
        _ when rune.IsBmp => char.ToLowerInvariant((char)rune.Value),
        // Letters beyond the basic plane are styled copies; which one it was does not matter to the gate.
        _ => Rune.IsLetter(rune) ? 'x' : Other,
    };
}
