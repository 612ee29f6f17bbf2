using System.IO.Compression;
using System.Text;

namespace LearningNetwork.Web.Tests.Features.Products.Editions;

/// <summary>The smallest files of each type, and those that are not what they say.</summary>
internal static class SomeFiles
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    public static byte[] Pdf { get; } = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"u8.ToArray();

    public static byte[] Png { get; } = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 1];

    public static byte[] Jpg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 0xFF, 0xD9];

    public static byte[] Word { get; } = Packed("wordprocessingml.document.main+xml", "word/document.xml");

    public static byte[] Sheet { get; } = Packed("spreadsheetml.sheet.main+xml", "xl/workbook.xml");

    public static byte[] Slides { get; } = Packed("presentationml.presentation.main+xml", "ppt/presentation.xml");

    public static byte[] OpenText { get; } = Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>"));

    public static byte[] OpenTextWithMacros { get; } = Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("Basic/Standard/Module1.xml", "<x/>"));

    public static byte[] WordWithMacros { get; } = Packed("wordprocessingml.document.main+xml", "word/document.xml", "word/vbaProject.bin");

    public static byte[] MacroDocument { get; } = Zip(("[Content_Types].xml", Types("application/vnd.ms-word.document.macroEnabled.main+xml")));

    public static byte[] SheetOfMacros { get; } = Packed("spreadsheetml.sheet.main+xml", "xl/workbook.xml", "xl/macrosheets/sheet1.xml");

    public static byte[] ScriptedPdf { get; } = "%PDF-1.7\n<< /S /JavaScript /JS (app.alert(1)) >>\n%%EOF\n"u8.ToArray();

    public static byte[] PlainZip { get; } = Zip(("a.txt", "a"));

    public static byte[] WithDoctype { get; } = Zip(("[Content_Types].xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>"));

    /// <summary>A list of contents that unpacks to far more than it is worth.</summary>
    public static byte[] Bomb { get; } = Zip(("[Content_Types].xml", new string(' ', 4 * 1024 * 1024)));

    private static byte[] Packed(string type, params string[] parts) =>
        Zip([("[Content_Types].xml", Types(Office + type)), .. parts.Select(part => (part, "<x/>"))]);

    private static string Types(string type) => $"""<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="{type}"/></Types>""";

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
