using LearningNetwork.Web.Spreadsheets.Writing;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Tests.Spreadsheets;

/// <summary>Tests that look at the program's memory run when no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneInMemory
{
    public const string Name = "alone in memory";
}

/// <summary>Fifty thousand rows are written without ever being held (issue 9: less than 100 MB of growth).</summary>
[Collection(AloneInMemory.Name)]
public sealed class LargeListTests(ITestOutputHelper output)
{
    private const int Rows = 50_000;
    private const int LookedAtEvery = 10_000;
    private const long MostGrowth = 100 * 1024 * 1024;

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public void Fifty_thousand_rows_are_never_held_at_once(string format)
    {
        var most = 0L;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var sheet = new WrittenSheet("Ark", ["Navn", "Kommune", "Antall", "Dato", "Kode"], Enumerable.Range(1, Rows).Select(number =>
        {
            if (number % LookedAtEvery == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            return Row(number);
        }));
        var bytes = format == "csv" ? CsvFile.Write(sheet, Language.Bokmaal) : XlsxFile.Write(sheet);

        output.WriteLine($"{format}: {bytes.Length} bytes; while it was written at most {most / 1024 / 1024} MB were held");
        bytes.Length.ShouldBeGreaterThan(200_000);
        most.ShouldBeLessThan(MostGrowth);
    }

    private static IReadOnlyList<SheetValue> Row(int number) =>
        [$"Tjeneste nummer {number}", $"Kommune {number % 357}", number, new DateOnly(2026, 1, 1).AddDays(number % 365), $"tjeneste-{number}"];
}
