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

    /// <summary>What the leaders talk of, for those who read it: the second sheet.</summary>
    public static readonly ListSheet<TopicRow> Topics = new("leader-topics", "list.topics",
        new("list.topic", (one, _) => one.Title),
        new("field.method", (one, t) => one.Method is null ? null : t.Method(one.Method)),
        new("list.replies", (one, _) => one.Replies),
        new("list.last-at", (one, _) => one.LastAt),
        new("list.invented", (one, t) => one.Invented ? t["list.yes"] : null),
        new("list.id", (one, _) => one.Id));

    public static readonly ListSheet<AskingView> Rounds = new("my-rounds", "my-rounds.title",
        new("round", (one, _) => one.Row.Title),
        new("round.organiser", (one, _) => one.Row.OrganiserName),
        new("list.starts", (one, _) => one.Row.FirstOn),
        new("list.ends", (one, _) => one.Row.LastOn),
        new("list.answer", (one, t) => t["my-rounds-answer." + (one.Row.Answer is null ? "waits" : Choices.CodeOf(one.Row.Answer))]),
        new("list.id", (one, _) => one.Row.Id));
}
