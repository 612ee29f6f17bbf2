using System.Text;
using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Cohorts;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.EventLog;

namespace LearningNetwork.Storage.ReadModel.SharingRequests;

/// <summary>What pages and API ask about cases; nothing outside the reader's visibility ever leaves the database.</summary>
public sealed class SharingRequestQueries(ReadDatabase database, EventRegistry registry)
{
    private const string Columns = """
        r.id AS Id, r.product AS Product, COALESCE(p.title, r.product) AS ProductTitle, r.asker AS Asker, COALESCE(s.name, r.asker) AS AskerName,
        r.handling AS Handling, r.round AS Round, r.version AS Version, r.status AS Status, r.overdue AS Overdue, r.waits_for AS WaitsFor,
        r.waiting_since AS WaitingSince, r.current_step AS CurrentStep, r.submitted_at AS SubmittedAt, r.answer_by AS AnswerBy,
        r.reminded_on AS RemindedOn, r.recommendation AS Recommendation, p.recommendation AS ProductRecommendation, r.cohort AS Cohort,
        i.stream IS NOT NULL AS Invented, o.project AS OwnerId, COALESCE(j.name, o.project) AS OwnerName
        """;

    private const string Joins = """
        LEFT JOIN products p ON p.network = r.network AND p.id = r.product
        LEFT JOIN services s ON s.network = r.network AND s.id = r.asker
        LEFT JOIN sharing_request_owners o ON o.network = r.network AND o.id = r.id
        LEFT JOIN projects j ON j.network = r.network AND j.id = o.project
        LEFT JOIN invented i ON i.network = r.network AND i.stream = r.stream
        """;

    /// <summary>A condition on cases <c>r</c>: those that the reader may see.</summary>
    internal const string Visible = """
        r.network = @network AND (@all OR r.asker = @asker
            OR EXISTS (SELECT 1 FROM sharing_request_owners v WHERE v.network = r.network AND v.id = r.id AND v.project IN @projects))
        """;

    /// <summary>The rule of <see cref="Together.CanJoin"/> as SQL.</summary>
    internal const string Joinable = """
        r.is_open = TRUE AND r.cohort IS NULL AND ((r.status = 'submitted' AND r.handling <> 'InterestInTrial')
            OR (r.status = 'accepted' AND r.waits_for = 'Giver' AND r.current_step IN ('introduction', 'training')))
        """;

    /// <summary>The case of an id, or null where there is none that the reader may see.</summary>
    public async Task<CaseView?> Find(NetworkId network, CaseVisibility visibility, SharingRequestId id, CancellationToken cancellation)
    {
        var sql = $"SELECT {Columns}, r.content AS Content FROM sharing_requests r {Joins} WHERE r.id = @id AND {Visible} ORDER BY o.project";
        var rows = await database.Query<JoinedRow>(sql, visibility.Parameters(network, new { id = id.Value }), cancellation);
        if (rows.Count == 0)
            return null;
        var content = JsonSerializer.Deserialize<CaseContent>(rows[0].Content, registry.Json)!;
        return new(Grouped(rows)[0], content, await Texts([.. content.TextIds()], cancellation));
    }

    /// <summary>The cases a reader may see, those that have waited longest first.</summary>
    public async Task<CaseList> List(NetworkId network, CaseVisibility visibility, CaseFilter filter, int skip, int take, CancellationToken cancellation)
    {
        var parameters = visibility.Parameters(network, new
        {
            status = filter.Status ?? "",
            waitsFor = filter.WaitsFor ?? "",
            product = filter.Product ?? "",
            skip,
            take,
        });
        var filtered = Filtered(visibility, filter);
        var order = filter.OpenOnly ? "r.waiting_since, r.id" : "r.is_open DESC, r.waiting_since, r.id";
        var sql = $"""
            SELECT {Columns} FROM (SELECT r.* FROM sharing_requests r WHERE {filtered} ORDER BY {order} LIMIT @take OFFSET @skip) r
            {Joins} ORDER BY {order}, o.project
            """;
        var items = Grouped(await database.Query<JoinedRow>(sql, parameters, cancellation));
        var isWhole = skip == 0 && items.Count < take;
        return new(items, isWhole ? items.Count : await database.Find<int>($"SELECT COUNT(*) FROM sharing_requests r WHERE {filtered}", parameters, cancellation));
    }

    /// <summary>The requests that were chosen for a cohort, as far as the reader may see them: those that have withdrawn too.</summary>
    public async Task<IReadOnlyList<CaseRow>> ChosenFor(CohortId cohort, NetworkId network, CaseVisibility visibility, CancellationToken cancellation) => Grouped(
        await database.Query<JoinedRow>(
            $"""
            SELECT {Columns} FROM sharing_requests r {Joins}
            WHERE {Visible} AND r.id IN (SELECT q.request FROM cohort_requests q WHERE q.network = @network AND q.cohort = @cohort)
            ORDER BY r.submitted_at, r.id, o.project
            """,
            visibility.Parameters(network, new { cohort = cohort.Value }),
            cancellation));

    /// <summary>The requests for a product that can come into one cohort, those that have waited longest first; for the coordinator.</summary>
    public async Task<IReadOnlyList<CaseRow>> Queue(NetworkId network, ProductId product, CancellationToken cancellation) => Grouped(
        await database.Query<JoinedRow>(
            $"""
            SELECT {Columns} FROM sharing_requests r {Joins}
            WHERE r.network = @network AND {Joinable} AND r.id IN (
                SELECT w.id FROM sharing_requests w WHERE w.network = @network AND w.product = @product AND w.status IN ('submitted', 'accepted'))
            ORDER BY r.submitted_at, r.id, o.project
            """,
            new { network = network.Value, product = product.Value },
            cancellation));

    /// <summary>The services that wait for a product, and since when; who tells them of a review asks this.</summary>
    public Task<IReadOnlyList<WaitingRow>> WaitingFor(NetworkId network, ProductId product, CancellationToken cancellation) => database.Query<WaitingRow>(
        """
        SELECT asker AS Service, id AS Request, waiting_since AS Since FROM sharing_requests
        WHERE network = @network AND product = @product AND status = 'waiting' ORDER BY waiting_since, id
        """,
        new { network = network.Value, product = product.Value },
        cancellation);

    /// <summary>How many cases projects have to see to, those with most first.</summary>
    /// <param name="projects">Null for every project of the network.</param>
    public Task<IReadOnlyList<OwnerLoad>> Loads(NetworkId network, IEnumerable<ProjectId>? projects, CancellationToken cancellation) => database.Query<OwnerLoad>(
        $"""
        SELECT j.id AS Project, j.name AS Name,
            (SELECT COUNT(*) FROM sharing_request_owners o WHERE o.network = j.network AND o.project = j.id AND o.under_way = TRUE) AS Cases
        FROM projects j WHERE j.network = @network {(projects is null ? "" : "AND j.id IN @projects")} ORDER BY 3 DESC, j.number, j.id
        """,
        new { network = network.Value, projects = projects?.Select(project => project.Value).ToArray() },
        cancellation);

    /// <summary>Only the conditions that are asked for, so that the database finds them by its indexes.</summary>
    private static string Filtered(CaseVisibility visibility, CaseFilter filter)
    {
        var sql = new StringBuilder(visibility.All ? "r.network = @network" : Visible);
        if (filter.OpenOnly)
            sql.Append(" AND r.is_open = TRUE");
        if (filter.OverdueOnly)
            sql.Append(" AND r.overdue = TRUE");
        if (filter.NotStatedOnly)
            sql.Append(" AND r.recommendation IS NULL AND r.is_open = TRUE");
        if (filter.Status is { Length: > 0 })
            sql.Append(" AND r.status = @status");
        if (filter.WaitsFor is { Length: > 0 })
            sql.Append(" AND r.waits_for = @waitsFor");
        if (filter.Product is { Length: > 0 })
            sql.Append(" AND r.product = @product");
        return sql.ToString();
    }

    private async Task<Dictionary<string, CaseText>> Texts(string[] ids, CancellationToken cancellation)
    {
        if (ids.Length == 0)
            return [];
        var texts = await database.Query<TextRow>("SELECT id AS Id, lang AS Language, body AS Body FROM texts WHERE id IN @ids", new { ids }, cancellation);
        return texts.ToDictionary(text => text.Id, text => new CaseText(text.Language, text.Body));
    }

    private static List<CaseRow> Grouped(IReadOnlyList<JoinedRow> rows) =>
        [.. rows.GroupBy(row => row.Id).Select(group => group.First() with
        {
            Owners = [.. group.Where(row => row.OwnerId is not null).Select(row => new CaseOwner(row.OwnerId!, row.OwnerName!))],
        })];

    private sealed record JoinedRow : CaseRow
    {
        public string? OwnerId { get; init; }

        public string? OwnerName { get; init; }

        public string Content { get; init; } = "";
    }

    private sealed record TextRow
    {
        public string Id { get; init; } = "";

        public string Language { get; init; } = "";

        public string Body { get; init; } = "";
    }
}
