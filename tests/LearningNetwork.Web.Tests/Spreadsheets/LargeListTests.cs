using LearningNetwork.Web.Spreadsheets.Writing;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Tests.Spreadsheets;

/// <summary>Fifty thousand rows are written without ever being held as a tree (issue 9: less than 100 MB of growth).</summary>
public sealed class LargeListTests(ITestOutputHelper output)
{
    private const int Rows = 50_000;
    private const long MostGrowth = 100 * 1024 * 1024;

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public void Fifty_thousand_rows_grow_the_program_by_less_than_a_hundred_megabytes(string format)
    {
        var sheet = new WrittenSheet("Ark", ["Navn", "Kommune", "Antall", "Dato", "Kode"], Enumerable.Range(0, Rows).Select(Row));
        var peak = 0L;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var watch = new Timer(_ => peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false)), null, 0, 5);
        var bytes = format == "csv" ? CsvFile.Write(sheet, Language.Bokmaal) : XlsxFile.Write(sheet);

        output.WriteLine($"{format}: {bytes.Length} bytes, managed memory grew by at most {(peak - before) / 1024 / 1024} MB");
        bytes.Length.ShouldBeGreaterThan(200_000);
        (peak - before).ShouldBeLessThan(MostGrowth);
    }

    private static IReadOnlyList<SheetValue> Row(int number) =>
        [$"Tjeneste nummer {number}", $"Kommune {number % 357}", number, new DateOnly(2026, 1, 1).AddDays(number % 365), $"tjeneste-{number}"];
}
