using LearningNetwork.Storage.ReadModel.GroupLeaders;
using LearningNetwork.Web.Features.GroupOfferings;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Spreadsheets.Lists;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.GroupLeaders;

/// <summary>Group leaders, and a leader's own rounds, as files.</summary>
internal static class LeaderSheets
{
    public static ListSheet<GroupLeaderView> Leaders(DateOnly today) => new("group-leaders", "leaders.table",
        new("field.service", (one, _) => one.Row.ServiceName),
        new("leaders.role", (one, _) => one.Row.Title),
        new("leaders.qualifications", (one, t) =>
            string.Join(", ", LeadersModel.Lasting(one, today).Select(had => t["leaders.qualified", t.Method(had.Method.ToString()), t.Day(had.ValidTo)]))),
        new("list.invented", (one, t) => one.Row.Invented ? t["list.yes"] : null),
        new("list.id", (one, _) => one.Row.Id));

    public static readonly ListSheet<AskingView> Rounds = new("my-rounds", "my-rounds.title",
        new("round", (one, _) => one.Row.Title),
        new("round.organiser", (one, _) => one.Row.OrganiserName),
        new("list.starts", (one, _) => one.Row.FirstOn),
        new("list.ends", (one, _) => one.Row.LastOn),
        new("list.answer", (one, t) => t["my-rounds-answer." + (one.Row.Answer is null ? "waits" : Choices.CodeOf(one.Row.Answer))]),
        new("list.id", (one, _) => one.Row.Id));
}
