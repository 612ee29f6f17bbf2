using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LearningNetwork.Web.Spreadsheets.Writing;

/// <summary>Writes a workbook: typed cells, headings that stay in view and can be filtered by. Texts are texts, whatever they begin with.</summary>
public static class XlsxFile
{
    public static byte[] Write(params IReadOnlyList<WrittenSheet> sheets)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = XlsxStyles.Sheet();
            var list = new Sheets();
            var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var sheet in sheets)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                XlsxRows.Write(part, sheet);
                list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)(list.Count() + 1), Name = NameOf(sheet.Name, taken) });
            }

            workbook.Workbook = new Workbook(list);
        }

        return bytes.ToArray();
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
