using System.Text;

namespace LearningNetwork.Web.Spreadsheets.Reading;

/// <summary>The text of a CSV file, whatever program wrote it: by its mark, else as strict UTF-8, else as UTF-16 or Windows-1252.</summary>
internal static class CsvText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static string Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        _ when IsHalfZero(bytes, 1) => Encoding.Unicode.GetString(bytes),
        _ when IsHalfZero(bytes, 0) => Encoding.BigEndianUnicode.GetString(bytes),
        _ => Utf8(bytes) ?? Windows1252.GetString(bytes),
    };

    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Latin letters in UTF-16 are every second byte zero; in no other encoding is any byte of a text zero.</summary>
    private static bool IsHalfZero(ReadOnlySpan<byte> bytes, int from)
    {
        var zeros = 0;
        for (var at = from; at < bytes.Length; at += 2)
            zeros += bytes[at] == 0 ? 1 : 0;
        return zeros > bytes.Length / 4;
    }
}
