using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace LearningNetwork.Web.Files;

/// <summary>Office's files, which are many packed into one: their own list of contents says what they are. Nothing but that list is unpacked.</summary>
internal static class PackedFiles
{
    private const int MostEntries = 5000;
    private const int LongestList = 1024 * 1024;
    private const string OfficeTypes = "application/vnd.openxmlformats-officedocument.";

    /// <summary>What the type of a part says of a program that runs: Visual Basic, sheets of macros, ActiveX.</summary>
    private static readonly string[] RunningTypes = ["macro", "vba", "activex"];

    /// <summary>The same of where a part lies; and what may hold programs itself.</summary>
    private static readonly string[] RunningParts = ["vbaproject", "vbadata", "/activex/", "/macrosheets/"];
    private static readonly string[] RunningEndings = [".docm", ".dotm", ".xlsm", ".xltm", ".xlsb", ".pptm", ".potm", ".exe", ".dll", ".js", ".vbs", ".bat", ".cmd", ".ps1"];

    private static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LongestList };

    /// <param name="kind">The kind of document as its main part's type says it, e.g. <c>wordprocessingml.document</c>.</param>
    public static FileVerdict Office(byte[] bytes, string kind) => Unpack(bytes, archive =>
    {
        if (archive.GetEntry("[Content_Types].xml") is not { } list || Read(list) is not { } xml)
            return FileVerdict.SomethingElse;
        using var reader = XmlReader.Create(new StringReader(xml), Careful);
        var types = XDocument.Load(reader).Descendants().Select(part => (string?)part.Attribute("ContentType")).OfType<string>().ToList();
        return types.Any(type => Holds(type, RunningTypes)) || Names(archive).Any(DoesRun) ? FileVerdict.Runs
            : types.Contains($"{OfficeTypes}{kind}.main+xml") ? FileVerdict.AsItSays
            : FileVerdict.SomethingElse;
    });

    /// <summary>An OpenDocument text says what it is in its first entry, and keeps its programs in folders of their own.</summary>
    public static FileVerdict OpenDocument(byte[] bytes) => Unpack(bytes, archive =>
        archive.GetEntry("mimetype") is not { } type || Read(type)?.Trim() != "application/vnd.oasis.opendocument.text" ? FileVerdict.SomethingElse
        : Names(archive).Any(name => name.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase) || DoesRun(name))
            ? FileVerdict.Runs
            : FileVerdict.AsItSays);

    private static FileVerdict Unpack(byte[] bytes, Func<ZipArchive, FileVerdict> judge)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            return archive.Entries.Count <= MostEntries ? judge(archive) : FileVerdict.SomethingElse;
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or IOException)
        {
            return FileVerdict.SomethingElse;
        }
    }

    private static IEnumerable<string> Names(ZipArchive archive) => archive.Entries.Select(entry => entry.FullName);

    private static bool DoesRun(string name) =>
        Holds("/" + name, RunningParts) || RunningEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool Holds(string text, string[] signs) => signs.Any(sign => text.Contains(sign, StringComparison.OrdinalIgnoreCase));

    /// <summary>A text of the archive; null where it is longer than any that is honest, whatever length it claims.</summary>
    private static string? Read(ZipArchiveEntry entry)
    {
        using var unpacked = entry.Open();
        var bytes = new byte[LongestList + 1];
        var length = unpacked.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length > LongestList ? null : Encoding.UTF8.GetString(bytes, 0, length).TrimStart('\uFEFF');
    }
}
