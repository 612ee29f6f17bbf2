using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LearningNetwork.Web.Spreadsheets.Writing;

/// <summary>Writes a workbook: typed cells, headings that stay in view and can be filtered by. Texts are texts, whatever they begin with.</summary>
public static class XlsxFile
{
    /// <summary>
    /// The workbook's frame is small and made as a whole. Its rows are written straight into the packed file, one after the other, so that a
    /// list of fifty thousand is never held unpacked.
    /// </summary>
    public static byte[] Write(params IReadOnlyList<WrittenSheet> sheets)
    {
        using var frame = new MemoryStream();
        var places = Frame(frame, sheets);
        using var bytes = new MemoryStream();
        using (var from = new ZipArchive(frame, ZipArchiveMode.Read))
        using (var to = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var part = to.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                if (places.TryGetValue(entry.FullName, out var sheet))
                    XlsxRows.Write(part, sheet);
                else
                    entry.Open().CopyTo(part);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A workbook with empty sheets, and where each of them lies in the file.</summary>
    private static Dictionary<string, WrittenSheet> Frame(Stream frame, IReadOnlyList<WrittenSheet> sheets)
    {
        var places = new Dictionary<string, WrittenSheet>();
        using var document = SpreadsheetDocument.Create(frame, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = XlsxStyles.Sheet();
        var list = new Sheets();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var sheet in sheets)
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData());
            places.Add(part.Uri.OriginalString.TrimStart('/'), sheet);
            list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)(list.Count() + 1), Name = NameOf(sheet.Name, taken) });
        }

        workbook.Workbook = new Workbook(list);
        return places;
    }

    /// <summary>What a workbook takes for a sheet's name: up to 31 characters, none of its own signs, no two alike.</summary>
    private static string NameOf(string wanted, HashSet<string> taken)
    {
        var name = string.Concat(wanted.Where(c => !char.IsControl(c) && c is not (':' or '\\' or '/' or '?' or '*' or '[' or ']'))).Trim('\'', ' ');
        name = name.Length == 0 ? "1" : name[..Math.Min(name.Length, 31)];
        for (var number = 2; !taken.Add(name); number++)
            name = name[..Math.Min(name.Length, 27)] + " " + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return name;
    }
}
