using LearningNetwork.Storage.ReadModel.Uptakes;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Features.Products.Editions;

/// <summary>What was taken out, as a file.</summary>
internal static class TakenOutSheet
{
    public static readonly ListSheet<UptakeRow> List = new("taken-out", "taken.caption",
        new("field.service", (row, _) => row.ServiceName),
        new("taken.material", (row, _) => row.Title),
        new("taken.edition", (row, _) => row.Edition),
        new("taken.first", (row, _) => row.FirstOn),
        new("taken.last", (row, _) => row.LastOn));
}
