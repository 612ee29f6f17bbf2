using LearningNetwork.Storage.ReadModel.Surveys;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Features.Surveys;

/// <summary>The surveys as a file.</summary>
internal static class SurveySheet
{
    public static readonly ListSheet<SurveyView> List = new("surveys", "surveys.title",
        new("list.survey-group", (row, t) => SurveyWords.GroupOf(row.Id.Group, t)),
        new("field.year", (row, _) => row.Id.Year),
        new("taken.edition", (row, _) => row.Set.Edition.Number),
        new("list.counted", (row, _) => row.CountedAt),
        new("list.answered", (row, _) => row.Table?.Answered),
        new("list.invented", (row, t) => row.Invented ? t["list.yes"] : null),
        new("list.id", (row, _) => row.Id.Value));
}
