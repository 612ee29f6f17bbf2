using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LearningNetwork.Web.Spreadsheets.Importing;

/// <summary>
/// What was read of a file, packed into a preview's form, so that confirming it sends what was seen and no file is kept meanwhile.
/// Whoever sends it back may have changed it: it is read as carefully as the file was.
/// </summary>
internal static class CarriedRows
{
    /// <summary>A form's value may be 64 KB.</summary>
    private const int LongestPiece = 60_000;

    /// <summary>The most bytes once unpacked: a cell takes more room so than in CSV, but never twice as much unless it is hardly any text.</summary>
    private const int MostUnpacked = 2 * SheetLimits.MostBytes;

    /// <summary>Letters stay letters: what is written so is packed and never stands in a page as it is.</summary>
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether a form has room for it, and <see cref="Unpack"/> will take it back.</summary>
    public static bool HasRoomFor(Sheet sheet)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(sheet, Plain);
        return json.Length <= MostUnpacked && Packed(json).Length <= SheetLimits.MostBytes;
    }

    public static IReadOnlyList<string> Pack(Sheet sheet) =>
        [.. Packed(JsonSerializer.SerializeToUtf8Bytes(sheet, Plain)).Chunk(LongestPiece).Select(piece => new string(piece))];

    /// <summary>The sheet; null where it is none that a preview could have carried.</summary>
    public static Sheet? Unpack(IEnumerable<string?> pieces)
    {
        try
        {
            using var brotli = new BrotliStream(new MemoryStream(Convert.FromBase64String(string.Concat(pieces))), CompressionMode.Decompress);
            var json = new byte[MostUnpacked + 1];
            var length = brotli.ReadAtLeast(json, json.Length, throwOnEndOfStream: false);
            return length > MostUnpacked ? null : JsonSerializer.Deserialize<Sheet>(json.AsSpan(0, length)) is { } sheet && IsBounded(sheet) ? sheet : null;
        }
        catch (Exception broken) when (broken is FormatException or JsonException or InvalidDataException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string Packed(byte[] json)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            brotli.Write(json);
        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    private static bool IsBounded(Sheet sheet) =>
        sheet is { Rows: { Count: > 0 and <= SheetLimits.MostRows + SheetLimits.MostRowsAbove }, Others: not null }
        && sheet.Rows.All(row => row is { Cells.Count: <= SheetLimits.MostColumns } && row.Cells.All(cell => cell is { Length: <= SheetLimits.MostInCell }));
}
