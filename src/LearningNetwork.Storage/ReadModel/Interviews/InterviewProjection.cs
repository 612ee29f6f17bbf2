using LearningNetwork.Domain.Interviews;

namespace LearningNetwork.Storage.ReadModel.Interviews;

/// <summary>A round and its findings as they stand; counts that were put right change what every finding is held against.</summary>
internal sealed class InterviewProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [InterviewTables.Rounds, InterviewTables.Findings];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step.After is not InterviewRound.Held state)
            return [];
        var (network, id) = (step.Entity.Network.Value, step.Entity.Key);
        var row = InterviewTables.Rounds.Row(
            network, id, InterviewRoundId.Parse(id)!.Value.Product.Value, state.As.From, (long)step.Version, new InterviewContent(state.As, state.Consents));
        return step.Happened switch
        {
            FindingRecorded e => [row, RowOf(network, id, state, state.Findings[e.Number - 1])],
            FindingWithdrawn e => [row, InterviewTables.Findings.NoRow(network, id, (long)e.Number)],
            InterviewsHeld or ConsentWithdrawn => [row, .. state.Findings.Where(finding => !finding.Withdrawn).Select(finding => RowOf(network, id, state, finding))],
            _ => [row],
        };
    }

    private static Row RowOf(string network, string id, InterviewRound.Held state, Finding finding) => InterviewTables.Findings.Row(
        network, id, (long)finding.As.Number, finding.As.Voice.ToString(), (long)finding.As.Said, (long)state.As.Informants.Asked(finding.As.Voice),
        finding.As.Text.Id, finding.Service?.Value, finding.As.Service is not null);
}
