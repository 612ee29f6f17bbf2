using LearningNetwork.Domain;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Activity;

/// <summary>The activity feed, within what the reader may see: what concerns a case only to those who may see the case.</summary>
public sealed class ActivityQueries(ReadDatabase database)
{
    internal const string Columns = """
        a.at AS At, a.event AS Event, a.subject AS Subject, COALESCE(p.title, j.name, s.name, m.name, n.name, g.title, u.title, x.title, w.title, ir.title, a.subject) AS SubjectName,
        a.request AS Request, a.product AS Product, p.title AS ProductTitle, a.asker AS Asker, k.name AS AskerName, a.detail AS Detail, a.side AS Side, a.invented AS Invented
        """;

    private const string Joins = """
        LEFT JOIN products p ON p.network = a.network AND p.id = a.product
        LEFT JOIN services k ON k.network = a.network AND k.id = a.asker
        LEFT JOIN projects j ON a.event LIKE 'project/%' AND j.network = a.network AND j.id = a.subject
        LEFT JOIN services s ON a.event LIKE 'service/%' AND s.network = a.network AND s.id = a.subject
        LEFT JOIN municipalities m ON a.event LIKE 'municipality/%' AND m.network = a.network AND m.id = a.subject
        LEFT JOIN group_rounds gr ON (a.event LIKE 'round/%' OR a.event LIKE 'group-leader/%') AND gr.network = a.network AND gr.id = a.subject
        LEFT JOIN group_offerings g ON g.network = a.network AND g.id = COALESCE(gr.offering, CASE WHEN a.event LIKE 'group-offering/%' THEN a.subject END)
        LEFT JOIN leader_topics u ON a.event LIKE 'leader-topic/%' AND u.network = a.network AND u.id = a.subject
        LEFT JOIN networks n ON a.event LIKE 'network/%' AND n.network = a.network
        LEFT JOIN experiments x ON a.event LIKE 'experiment/%' AND x.network = a.network AND x.id = a.subject
        LEFT JOIN interest_rounds ir ON a.event LIKE 'interest-round/%' AND ir.network = a.network AND ir.id = a.subject
        LEFT JOIN annual_wheels w ON a.event LIKE 'annual-wheel/%' AND w.network = a.network AND w.id = a.subject
        """;

    /// <summary>What happened to a product is told once it is assessed: before that it is its owners' and the group's. What only those concerned are told of is in no feed.</summary>
    private const string Visible = """
        a.network = @network AND NOT a.told_only AND (a.product IS NULL OR a.request IS NOT NULL OR p.assessed) AND (a.request IS NULL OR @all OR a.asker = @asker
            OR EXISTS (SELECT 1 FROM sharing_request_owners v WHERE v.network = a.network AND v.id = a.request AND v.project IN @projects))
        """;

    /// <summary>Joins what is said of each event of a table that names them by network, stream and version.</summary>
    internal static string SayingOf(string events) =>
        $"JOIN activity a ON a.network = {events}.network AND a.stream = {events}.stream AND a.version = {events}.version {Joins}";

    /// <summary>What happened last, the newest first.</summary>
    public Task<IReadOnlyList<ActivityRow>> Latest(NetworkId network, CaseVisibility visibility, int skip, int take, CancellationToken cancellation) =>
        database.Query<ActivityRow>(
            $"SELECT {Columns} FROM activity a {Joins} WHERE {Visible} ORDER BY a.at DESC, a.stream, a.version DESC LIMIT @take OFFSET @skip",
            visibility.Parameters(network, new { skip, take }),
            cancellation);

    /// <summary>What happened after a mark, in the log's order, which skips nothing that commits late.</summary>
    public Task<IReadOnlyList<ActivityRow>> After(NetworkId network, CaseVisibility visibility, long transaction, long position, int take, CancellationToken cancellation) =>
        database.Query<ActivityRow>(
            $"""
            SELECT {Columns}, CAST(e.xact AS TEXT) || '-' || CAST(e.position AS TEXT) AS Mark
            FROM {database.SettledEventsAfter} e JOIN activity a ON a.network = e.network AND a.stream = e.stream AND a.version = e.version {Joins}
            WHERE {Visible}
            ORDER BY e.xact, e.position LIMIT @take
            """,
            visibility.Parameters(network, new { transaction, position, take }),
            cancellation);

    /// <summary>What has happened to one round of a case, the oldest first.</summary>
    public Task<IReadOnlyList<ActivityRow>> OfCase(NetworkId network, CaseVisibility visibility, SharingRequestId id, CancellationToken cancellation) =>
        database.Query<ActivityRow>(
            $"SELECT {Columns} FROM activity a {Joins} WHERE {Visible} AND a.request = @id ORDER BY a.version LIMIT @take",
            visibility.Parameters(network, new { id = id.Value, take = 500 }),
            cancellation);
}
