using LearningNetwork.Storage.ReadModel.AnnualWheels;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Features.AnnualWheels;

/// <summary>The wheels as a file.</summary>
internal static class WheelSheet
{
    public static readonly ListSheet<WheelRow> List = new("wheels", "wheels.title",
        new("wheel", (row, _) => row.Title),
        new("wheel.owners", (row, _) => row.Owners),
        new("wheel.invited", (row, t) => row.IsInvited ? t["list.yes"] : null),
        new("list.to-vote-on", (row, _) => row.IsOwn ? row.ToVoteOn : null),
        new("list.invented", (row, t) => row.Invented ? t["list.yes"] : null),
        new("list.id", (row, _) => row.Id));
}
