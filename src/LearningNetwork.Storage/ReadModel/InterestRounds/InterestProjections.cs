using LearningNetwork.Domain.InterestRounds;

namespace LearningNetwork.Storage.ReadModel.InterestRounds;

/// <summary>A round as it stands, and whom it asks.</summary>
internal sealed class InterestRoundProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [InterestTables.Rounds, InterestTables.Asked];

    public override IEnumerable<Row> Rows(Projected step) => step switch
    {
        { After: InterestRound.Open s } => RowsOf(step, s.As, s.RemindedOn, null),
        { After: InterestRound.Closed s } => RowsOf(step, s.As, (step.Before as InterestRound.Open)?.RemindedOn, s.On),
        _ => [],
    };

    private static IEnumerable<Row> RowsOf(Projected step, InterestRoundOpened round, DateOnly? remindedOn, DateOnly? closedOn)
    {
        var network = step.Entity.Network.Value;
        yield return InterestTables.Rounds.Row(
            network, step.Entity.Key, (long)step.Version, round.Title, string.Join(' ', round.Products), round.On, round.Until, remindedOn, closedOn);
        if (step.Happened is not InterestRoundOpened)
            yield break;
        foreach (var service in round.Asked)
            yield return InterestTables.Asked.Row(network, step.Entity.Key, service.Value);
    }
}

/// <summary>What a service has said, and which rounds it has answered.</summary>
internal sealed class InterestProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [InterestTables.Interests, InterestTables.Answers];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step is not { Happened: InterestDeclared happened })
            yield break;
        var (network, service) = (step.Entity.Network.Value, step.Entity.Key);
        foreach (var one in happened.Says)
            yield return InterestTables.Interests.Row(network, service, one.Product.Value, one.Level.ToString(), happened.On, step.IsInvented);
        if (happened.Round is { } round)
            yield return InterestTables.Answers.Row(network, service, round.Value, happened.On);
    }
}
