using LearningNetwork.Domain.SelfAssessments;
using LearningNetwork.Web.Features.Products;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Features.SelfAssessments;

/// <summary>How the services see their practice, all together, as a file: the islands that enough of them have spoken of.</summary>
internal static class TotalsSheet
{
    public static readonly ListSheet<IslandTotal> Totals = new("self-assessment-totals", "totals.title",
        new("list.id", (row, _) => (int)row.Island),
        new("island", (row, t) => t.Say(row.Island)),
        new("totals.average", (row, _) => row.Average),
        new("totals.services", (row, _) => row.Services),
        new("totals.as-of", (row, _) => row.AsOf));
}
