using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Features.Products.Assessing;

/// <summary>What waits for the working group, as a file.</summary>
internal static class AssessmentSheet
{
    public static readonly ListSheet<ToAssess> List = new("assessments", "assessments.title",
        new("field.product", (row, _) => row.Title),
        new("list.submitted", (row, _) => row.SubmittedOn),
        new("field.reviewedOn", (row, _) => row.ReviewedOn),
        new("field.recommendation", (row, _) => row.Recommendation),
        new("list.id", (row, _) => row.Id));
}
