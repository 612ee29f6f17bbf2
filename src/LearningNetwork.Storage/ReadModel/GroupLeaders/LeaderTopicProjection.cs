using LearningNetwork.Domain.GroupLeaders;

namespace LearningNetwork.Storage.ReadModel.GroupLeaders;

/// <summary>A topic of the group leaders' forum, and what was written in it.</summary>
internal sealed class LeaderTopicProjection : Projection
{
    public override IReadOnlyList<Table> Tables { get; } = [GroupLeaderTables.Topics, GroupLeaderTables.Posts];

    public override IEnumerable<Row> Rows(Projected step)
    {
        if (step is not { After: LeaderTopic.Begun topic, Happened: LeaderTopicEvent })
            return [];
        var (network, id) = (step.Entity.Network.Value, step.Entity.Key);
        var latest = topic.Replies.Count == 0 ? topic.First : topic.Replies[^1];
        return
        [
            GroupLeaderTables.Topics.Row(
                network, id, step.Entity.Stream, (long)step.Version, topic.Title, topic.Method?.ToString(), (long)topic.Replies.Count, latest.At),
            GroupLeaderTables.Posts.Row(network, id, (long)topic.Replies.Count, latest.By.Value, latest.At, latest.Text.Id),
        ];
    }
}
