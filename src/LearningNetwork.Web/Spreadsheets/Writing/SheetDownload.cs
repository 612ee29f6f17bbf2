using LearningNetwork.Web.Texts;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Spreadsheets.Writing;

/// <summary>A table as a file to be saved.</summary>
public static class SheetDownload
{
    private const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string CsvType = "text/csv; charset=utf-8";

    /// <param name="name">The file's name without its ending.</param>
    /// <param name="format"><c>csv</c> for CSV; anything else is a workbook.</param>
    public static IResult Of(string name, string? format, Language language, params IReadOnlyList<WrittenSheet> sheets) => format == "csv"
        ? TypedResults.File(CsvFile.Write(sheets[0], language), CsvType, name + ".csv")
        : TypedResults.File(XlsxFile.Write(sheets), XlsxType, name + ".xlsx");
}
