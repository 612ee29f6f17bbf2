using LearningNetwork.Domain;
using LearningNetwork.Domain.Municipalities;
using LearningNetwork.Web.Spreadsheets;

namespace LearningNetwork.Web.Features.Importing;

/// <summary>A row for each municipality: number, name, county.</summary>
internal static class MunicipalityRows
{
    private static readonly SheetColumn Number = new("import.number", Required: true, "Kommunenr", "Kommunenummer", "Nr");
    private static readonly SheetColumn Name = new("import.name", Required: true, "Kommune", "Kommunenavn");
    private static readonly SheetColumn County = new("import.county");

    public static IReadOnlyList<SheetColumn> Columns { get; } = [Number, Name, County];

    public static IEnumerable<PlannedRow> Read(TableRow row, NetworkId network)
    {
        var (number, name, county) = (row.OneOf(Number, RowReading.NumberOf), row.Text(Name), row.Text(County));
        if (number is not { } known)
            yield break;
        yield return new(row.Number, 0, MunicipalityDecider.Decider.In(network, known.Value), new RegisterMunicipality(name, county));
    }
}
