using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Domain.GroupLeaders;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel.GroupOfferings;

namespace LearningNetwork.Storage.ReadModel.GroupLeaders;

/// <summary>What pages and API ask about group leaders, their calendars and their forum.</summary>
public sealed class GroupLeaderQueries(ReadDatabase database, EventRegistry registry)
{
    private const string Columns = """
        k.id as Id, k.version as Version, k.service as Service, coalesce(s.name, k.service) as ServiceName, k.title as Title, k.retired as Retired,
        k.qualifications as Qualifications, i.stream is not null as Invented
        """;

    private const string Joins = """
        left join services s on s.network = k.network and s.id = k.service
        left join invented i on i.network = k.network and i.stream = k.stream
        """;

    /// <summary>Those who lead groups in the network, by service.</summary>
    public async Task<IReadOnlyList<GroupLeaderView>> List(NetworkId network, int take, CancellationToken cancellation) =>
        [.. (await database.Query<GroupLeaderRow>(
            $"select {Columns} from group_leaders k {Joins} where k.network = @network and not k.retired order by s.name, k.title, k.id limit @take",
            new { network = network.Value, take },
            cancellation)).Select(ViewOf)];

    public async Task<GroupLeaderView?> Find(NetworkId network, GroupLeaderId id, CancellationToken cancellation) =>
        await database.Find<GroupLeaderRow>(
            $"select {Columns} from group_leaders k {Joins} where k.network = @network and k.id = @id", new { network = network.Value, id = id.Value }, cancellation) is { } row
            ? ViewOf(row)
            : null;

    /// <summary>The rounds in a calendar that have not ended: those to be answered first, then by when they begin.</summary>
    public async Task<IReadOnlyList<AskingView>> Calendar(NetworkId network, GroupLeaderId leader, DateOnly today, CancellationToken cancellation) =>
        [.. (await database.Query<AskingRow>(
            $"""
            select {RoundQueries.Columns}, a.answer as Answer, a.slots as Slots
            from group_leader_askings a join group_rounds r on r.network = a.network and r.id = a.round {RoundQueries.Joins}
            where a.network = @network and a.leader = @leader and r.last_on >= @today
            order by case when a.answer is null then 0 when a.answer = 'Yes' then 1 else 2 end, r.first_on, r.id
            """,
            new { network = network.Value, leader = leader.Value, today },
            cancellation)).Select(row => new AskingView(row, JsonSerializer.Deserialize<ValueList<TimeSlot>>(row.Slots, registry.Json)!))];

    /// <summary>The forum's topics, the one last written in first.</summary>
    public Task<IReadOnlyList<TopicRow>> Topics(NetworkId network, int take, CancellationToken cancellation) => database.Query<TopicRow>(
        """
        select t.id as Id, t.title as Title, t.method as Method, t.replies as Replies, t.last_at as LastAt, i.stream is not null as Invented
        from leader_topics t left join invented i on i.network = t.network and i.stream = t.stream
        where t.network = @network order by t.last_at desc, t.id limit @take
        """,
        new { network = network.Value, take },
        cancellation);

    /// <summary>What was written in a topic, the oldest first; nothing where there is no such topic.</summary>
    public Task<IReadOnlyList<PostRow>> Posts(NetworkId network, string topic, CancellationToken cancellation) => database.Query<PostRow>(
        """
        select t.title as Title, t.method as Method, t.version as Version, i.stream is not null as Invented, p.number as Number, p.leader as Leader,
            coalesce(k.title, p.leader) as LeaderTitle, s.name as ServiceName, p.at as At, x.lang as Language, x.body as Body
        from leader_topics t join leader_topic_posts p on p.network = t.network and p.topic = t.id
        left join group_leaders k on k.network = p.network and k.id = p.leader
        left join services s on s.network = k.network and s.id = k.service
        left join texts x on x.id = p.text
        left join invented i on i.network = t.network and i.stream = t.stream
        where t.network = @network and t.id = @topic order by p.number
        """,
        new { network = network.Value, topic },
        cancellation);

    private GroupLeaderView ViewOf(GroupLeaderRow row) => new(row, JsonSerializer.Deserialize<ValueList<Qualification>>(row.Qualifications, registry.Json)!);
}
