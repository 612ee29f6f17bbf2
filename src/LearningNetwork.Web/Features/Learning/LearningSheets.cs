using LearningNetwork.Domain.Learning;
using LearningNetwork.Storage.ReadModel.Learning;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Features.Learning;

/// <summary>What a project tries, votes over and gains, as files: what its page lists, without what is written in each.</summary>
internal static class LearningSheets
{
    public static readonly ListSheet<ExperimentRow> Experiments = new("experiments", "learning.experiments",
        new("list.experiment", (row, _) => row.Title),
        new("list.standing", (row, t) => t.Standing(row)),
        new("list.starts", (row, _) => row.Since),
        new("list.ends", (row, _) => row.EndedOn),
        new("conduct.title", (row, t) => string.Join(", ", row.Rules.Select(rule => t.Say(rule)))),
        new("list.invented", (row, t) => row.Invented ? t["list.yes"] : null),
        new("list.id", (row, _) => row.Id));

    public static readonly ListSheet<VoteRow> Votes = new("votes", "learning.votes",
        new("list.meeting", (row, _) => row.Meeting),
        new("list.held-on", (row, _) => row.HeldOn),
        new("list.ideas", (row, _) => row.Content.As.Ideas.Count),
        new("list.standing", (row, t) => t[row.Closed ? "vote.closed" : "vote.open"]),
        new("list.invented", (row, t) => row.Invented ? t["list.yes"] : null),
        new("list.id", (row, _) => row.Id));

    public static readonly ListSheet<Gain> Gains = new("gains", "learning.gains",
        new("field.gain", (row, _) => row.Name),
        new("field.gainKind", (row, t) => t["gain-kind." + Choices.Code(row.Kind)]),
        new("field.indicator", (row, _) => row.Indicator),
        new("gain.baseline", (row, _) => row.Baseline?.Value),
        new("gain.target", (row, _) => row.Target?.Value),
        new("gain.latest", (row, _) => row.Latest?.Value),
        new("gain.day", (row, _) => row.Latest?.On));
}
