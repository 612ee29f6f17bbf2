using System.Collections.Frozen;
using LearningNetwork.Storage.ReadModel.Desk;

namespace LearningNetwork.Web.Features.Desk;

/// <summary>Where each source of <see cref="DeskQueries.Sources"/> leads, one line a source.</summary>
internal static class DeskLines
{
    private static readonly DeskLine[] All =
    [
        new("case-answer", row => $"/requests/{row.Id}", "/inbox"),
        new("case-giver", row => $"/requests/{row.Id}", "/inbox"),
        new("case-receiver", row => $"/requests/{row.Id}", "/requests?waits=receiver"),
        new("case-raised", row => $"/requests/{row.Id}", "/requests?status=waiting"),
        new("place-offered", row => $"/rounds/{row.Id}", "/our-places"),
        new("round-asks", row => "/my-rounds", "/my-rounds"),
        new("round-waits", row => $"/rounds/{row.Id}", "/our-places"),
        new("queue", row => $"/products/{row.Id}/queue", "/cohorts"),
        new("assess", row => $"/products/{row.Id}/review", "/assessments"),
        new("wheel-invited", row => $"/wheels/{row.Id}", "/wheels"),
        new("wheel-vote", row => $"/wheels/{row.Id}/proposals", "/wheels"),
        new("wheel-due", row => $"/wheels/{row.Id}", "/wheels"),
        new("case-overdue", row => $"/requests/{row.Id}", "/overview?overdue=true"),
        new("cohort", row => $"/cohorts/{row.Id}", "/cohorts"),
        new("reassess", row => $"/products/{row.Id}/review", "/assessments"),
        new("contact", row => $"/products/{row.Id}/contacts", "/projects"),
        new("status", row => $"/implementations/{row.Id}/status", "/implementations"),
        new("workshop-papers", row => $"/workshops/{row.Id}", "/workshops"),
        new("workshop-answers", row => $"/workshops/{row.Id}", "/workshops"),
        new("chapter", row => $"/reports/{row.Id}", "/reports"),
    ];

    private static readonly FrozenDictionary<string, DeskLine> BySource = All.ToFrozenDictionary(line => line.Source);

    public static IEnumerable<string> Sources => BySource.Keys;

    public static DeskLine Of(DeskRow row) => BySource[row.Source];
}
