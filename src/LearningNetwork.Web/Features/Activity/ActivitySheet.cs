using LearningNetwork.Storage.ReadModel.Activity;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Features.Activity;

/// <summary>The feed as a file.</summary>
internal static class ActivitySheet
{
    public static readonly ListSheet<ActivityRow> List = new("activity", "activity.title",
        new("list.when", (row, _) => row.At),
        new("list.what", (row, t) => ActivityWords.Say(row, t)),
        new("list.invented", (row, t) => row.Invented ? t["list.yes"] : null));
}
