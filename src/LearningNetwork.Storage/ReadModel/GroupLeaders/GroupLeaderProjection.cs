using LearningNetwork.Domain.GroupLeaders;

namespace LearningNetwork.Storage.ReadModel.GroupLeaders;

/// <summary>A group leader as registered, and the rounds in the calendar as they stand.</summary>
internal sealed class GroupLeaderProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [GroupLeaderTables.Leaders, GroupLeaderTables.Askings];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step is not { After: GroupLeader { Calendar: { } calendar } leader, Happened: GroupLeaderEvent })
            return [];
        var (network, id) = (step.Entity.Network.Value, step.Entity.Key);
        var before = (step.Before as GroupLeader)?.Calendar?.Askings ?? [];
        return
        [
            GroupLeaderTables.Leaders.Row(
                network, id, step.Entity.Stream, (long)step.Version, calendar.Service.Value, calendar.Title, leader is GroupLeader.Retired, calendar.Qualifications),
            .. calendar.Askings.Except(before).Select(asking => GroupLeaderTables.Askings.Row(
                network, id, asking.Round.Value, asking.Answer?.ToString(), asking.Slots.Count == 0 ? null : asking.Slots.Max(slot => slot.On), asking.Slots)),
        ];
    }
}
