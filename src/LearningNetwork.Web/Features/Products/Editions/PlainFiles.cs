using System.Text;
using LearningNetwork.Web.Files;

namespace LearningNetwork.Web.Features.Products.Editions;

/// <summary>Files that are one piece, told by how they begin and end.</summary>
internal static class PlainFiles
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A script or the starting of a program is refused where it stands in the open; what a PDF packs is not unpacked.</summary>
    public static FileVerdict Pdf(ReadOnlySpan<byte> bytes) =>
        !bytes.StartsWith("%PDF-"u8) || bytes[^Math.Min(1024, bytes.Length)..].IndexOf("%%EOF"u8) < 0 ? FileVerdict.SomethingElse
        : bytes.IndexOf("/JavaScript"u8) >= 0 || bytes.IndexOf("/Launch"u8) >= 0 ? FileVerdict.Runs
        : FileVerdict.AsItSays;

    public static FileVerdict Png(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) && bytes.Length > 16 && bytes[12..16].SequenceEqual("IHDR"u8)
            ? FileVerdict.AsItSays
            : FileVerdict.SomethingElse;

    public static FileVerdict Jpg(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) && bytes.IndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) > 0 ? FileVerdict.AsItSays : FileVerdict.SomethingElse;

    /// <summary>UTF-8 without what no one types; a page or a picture that is called text is none.</summary>
    public static FileVerdict Text(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes).Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f')) || bytes.StartsWith("%PDF-"u8)
                ? FileVerdict.SomethingElse
                : FileVerdict.AsItSays;
        }
        catch (DecoderFallbackException)
        {
            return FileVerdict.SomethingElse;
        }
    }
}
