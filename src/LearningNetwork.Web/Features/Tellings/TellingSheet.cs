using LearningNetwork.Storage.ReadModel.Tellings;
using LearningNetwork.Web.Features.Activity;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Features.Tellings;

/// <summary>What the reader is told, as a file.</summary>
internal static class TellingSheet
{
    public static readonly ListSheet<TellingRow> List = new("notifications", "notifications.title",
        new("list.when", (row, _) => row.At),
        new("list.what", (row, t) => ActivityWords.Say(row, t)),
        new("list.read", (row, t) => row.IsRead ? t["list.yes"] : null),
        new("list.invented", (row, t) => row.Invented ? t["list.yes"] : null));

    /// <summary>What the reader follows: the second sheet.</summary>
    public static readonly ListSheet<FollowRow> Follows = new("follows", "notifications.follows",
        new("list.followed", (row, _) => row.Name),
        new("list.since", (row, _) => row.Since),
        new("list.id", (row, _) => row.Subject));
}
