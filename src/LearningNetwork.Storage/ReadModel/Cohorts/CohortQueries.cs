using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Cohorts;

/// <summary>What pages and API ask about cohorts. One is seen by the coordinator, by those who lead an owner of the product, and by the services in it.</summary>
public sealed class CohortQueries(ReadDatabase database, EventRegistry registry)
{
    private const string Columns = """
        c.id AS Id, c.product AS Product, COALESCE(p.title, c.product) AS ProductTitle, c.number AS Number, (SELECT MAX(x.version) FROM cohorts x WHERE x.network = c.network AND x.product = c.product) AS Version, c.starts_on AS StartsOn,
        c.instructor AS Instructor, c.places AS Places, c.opened_at AS OpenedAt, c.held_on AS HeldOn, EXISTS (SELECT 1 FROM cohort_requests v WHERE v.network = c.network AND v.cohort = c.id AND v.invented) AS Invented,
        (SELECT COUNT(*) FROM cohort_requests q JOIN sharing_requests t ON t.network = q.network AND t.id = q.request
            WHERE q.network = c.network AND q.cohort = c.id AND t.cohort = c.id AND t.status NOT IN ('withdrawn', 'declined')) AS Taken
        """;

    private const string Joins = "LEFT JOIN products p ON p.network = c.network AND p.id = c.product";

    private const string Visible = """
        c.network = @network AND (@all
            OR EXISTS (SELECT 1 FROM product_owners o WHERE o.network = c.network AND o.product = c.product AND o.project IN @projects)
            OR EXISTS (SELECT 1 FROM cohort_requests q JOIN sharing_requests t ON t.network = q.network AND t.id = q.request
                WHERE q.network = c.network AND q.cohort = c.id AND t.cohort = c.id AND t.asker = @asker))
        """;

    /// <summary>The cohorts a reader may see, the latest to start first.</summary>
    /// <param name="product">Only this product's; null for all.</param>
    public Task<IReadOnlyList<CohortRow>> List(NetworkId network, CaseVisibility visibility, string? product, int take, CancellationToken cancellation)
    {
        var parameters = visibility.Parameters(network);
        parameters.Add("product", product);
        parameters.Add("take", take);
        var ofProduct = product is null ? "" : "AND c.product = @product";
        return database.Query<CohortRow>(
            $"SELECT {Columns} FROM cohorts c {Joins} WHERE {Visible} {ofProduct} ORDER BY c.starts_on DESC, c.id LIMIT @take", parameters, cancellation);
    }

    /// <summary>The cohort of an id, or null where there is none that the reader may see: one statement.</summary>
    public async Task<CohortView?> Find(NetworkId network, CaseVisibility visibility, CohortId id, CancellationToken cancellation)
    {
        var parameters = visibility.Parameters(network);
        parameters.Add("id", id.Value);
        var row = await database.Find<WholeRow>(
            $"""
            SELECT {Columns}, c.content AS Content, d.lang AS Language, d.body AS Body
            FROM cohorts c {Joins} LEFT JOIN texts d ON d.id = c.resources
            WHERE c.id = @id AND {Visible}
            """,
            parameters,
            cancellation);
        return row is null
            ? null
            : new(row, JsonSerializer.Deserialize<CohortContent>(row.Content, registry.Json)!, row.Language is null ? null : new(row.Language, row.Body ?? ""));
    }

    /// <summary>The products that services queue for, or whose requests could be joined; those that have waited longest first.</summary>
    public Task<IReadOnlyList<QueueRow>> Queues(NetworkId network, CancellationToken cancellation) =>
        database.Query<QueueRow>($"{Queued} ORDER BY 5 DESC, 4", new { network = network.Value }, cancellation);

    /// <summary>The queues of <c>@network</c>, in no order.</summary>
    internal const string Queued = $"""
        SELECT r.product AS Product, COALESCE(p.title, r.product) AS ProductTitle, COUNT(*) AS Waiting, MIN(r.submitted_at) AS Since,
            MAX(CASE WHEN r.handling = 'JointTraining' THEN 1 ELSE 0 END) AS IsJointTraining
        FROM sharing_requests r LEFT JOIN products p ON p.network = r.network AND p.id = r.product
        WHERE r.network = @network AND {SharingRequestQueries.Joinable}
        GROUP BY r.product, p.title
        HAVING COUNT(*) > 1 OR MAX(CASE WHEN r.handling = 'JointTraining' THEN 1 ELSE 0 END) = 1
        """;

    private sealed record WholeRow : CohortRow
    {
        public string Content { get; init; } = "";

        public string? Language { get; init; }

        public string? Body { get; init; }
    }
}
