using LearningNetwork.Domain.Tellings;

namespace LearningNetwork.Storage.ReadModel.Tellings;

/// <summary>What a person follows and has read. Marks that the person's attention has let go of are let go of here.</summary>
internal sealed class AttentionProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [TellingTable.Follows, TellingTable.Reads];

    public override IEnumerable<Row> Rows(Projected step)
    {
        var (network, person) = (step.Entity.Network.Value, step.Entity.Key);
        return step.Happened switch
        {
            SubjectFollowed e => [TellingTable.Follows.Row(network, person, e.Subject.Value, e.At)],
            SubjectUnfollowed e => [TellingTable.Follows.NoRow(network, person, e.Subject.Value)],
            TellingsRead => Marks(step, (Attention)step.Before, (Attention)step.After),
            _ => [],
        };
    }

    private static IEnumerable<Row> Marks(Projected step, Attention before, Attention after)
    {
        var (network, person) = (step.Entity.Network, step.Entity.Key);
        var (earlier, now) = (before.Marks.Select(mark => mark.Telling).ToHashSet(), after.Marks.Select(mark => mark.Telling).ToHashSet());
        return
        [
            .. earlier.Except(now).Select(gone => TellingTable.Reads.NoRow(network.Value, person, gone.In(network).Stream, (long)gone.Version)),
            .. now.Except(earlier).Select(read => TellingTable.Reads.Row(network.Value, person, read.In(network).Stream, (long)read.Version)),
        ];
    }
}
