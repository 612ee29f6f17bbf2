using LearningNetwork.Domain;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Storage.ReadModel.Projects;

public sealed class ProjectQueries(ReadDatabase database)
{
    private const string Listing = """
        select j.id, j.number, j.name, j.status, j.starts_on, j.ends_on, j.light, j.light_on, j.programme, i.stream is not null as invented,
            (select count(*) from product_owners o join products p on p.network = o.network and p.id = o.product
             where o.network = j.network and o.project = j.id and p.assessed and not p.in_set) as products,
            q.kind, q.party, coalesce(s.name, g.name, q.party) as party_name, h.name as home_name
        from projects j
        left join invented i on i.network = j.network and i.stream = j.network || '/project/' || j.id
        left join project_parties q on q.network = j.network and q.project = j.id
        left join services s on q.kind = 'service' and s.network = j.network and s.id = q.party
        left join network_guests g on q.kind = 'guest' and g.network = j.network and g.id = q.party
        left join networks h on h.network = g.home_network
        where j.network = @network and (@id is null or j.id = @id)
        order by case when j.programme is null then 0 else 1 end, j.sort_key, j.id, q.place, q.party
        """;

    /// <summary>The network's own by number, and then those of other programmes that stand beside them.</summary>
    public async Task<IReadOnlyList<ProjectListing>> All(NetworkId network, CancellationToken cancellation) => Together(
        await database.Query<ListingRow>(Listing, new { network = network.Value, id = (string?)null }, cancellation));

    public async Task<ProjectListing?> Find(NetworkId network, ProjectId project, CancellationToken cancellation) => Together(
        await database.Query<ListingRow>(Listing, new { network = network.Value, id = project.Value }, cancellation)).SingleOrDefault();

    /// <summary>The network's own, and those beside them that something came of.</summary>
    public Task<IReadOnlyList<ProjectName>> Names(NetworkId network, CancellationToken cancellation) => database.Query<ProjectName>(
        """
        select j.id, j.number, j.name from projects j
        where j.network = @network and (j.programme is null or exists (select 1 from product_owners o where o.network = j.network and o.project = j.id))
        order by j.sort_key, j.id
        """,
        new { network = network.Value },
        cancellation);

    /// <summary>The projects that a service owns, alone or with others.</summary>
    public Task<IReadOnlyList<ProjectName>> OwnedBy(NetworkId network, ServiceId service, CancellationToken cancellation) =>
        database.Query<ProjectName>(
            """
            select j.id, j.number, j.name
            from project_parties q join projects j on j.network = q.network and j.id = q.project
            where q.network = @network and q.kind = 'service' and q.party = @service
            order by j.sort_key, j.id
            """,
            new { network = network.Value, service = service.Value },
            cancellation);

    private static List<ProjectListing> Together(IReadOnlyList<ListingRow> rows) =>
        [.. rows.GroupBy(row => row.Id).Select(project => AsListing(project.First(), [.. project]))];

    private static ProjectListing AsListing(ListingRow project, IReadOnlyList<ListingRow> rows) => new(
        project.Id,
        project.Number,
        project.Name,
        Enum.Parse<ProjectStatus>(project.Status),
        project.StartsOn,
        project.EndsOn,
        project.Products,
        project.Invented,
        Parties(rows, ProjectTables.Service),
        Parties(rows, ProjectTables.Guest))
    {
        Light = project.Light is null ? null : Enum.Parse<StatusLight>(project.Light),
        LightOn = project.LightOn,
        Programme = project.Programme,
    };

    private static ValueList<ProjectParty> Parties(IEnumerable<ListingRow> rows, string kind) =>
        rows.Where(row => row.Kind == kind).Select(row => new ProjectParty(row.Party!, row.PartyName!) { Network = row.HomeName }).ToValueList();

    private sealed record ListingRow
    {
        public required string Id { get; init; }

        public required string Number { get; init; }

        public required string Name { get; init; }

        public required string Status { get; init; }

        public DateOnly? StartsOn { get; init; }

        public DateOnly? EndsOn { get; init; }

        public string? Light { get; init; }

        public DateOnly? LightOn { get; init; }

        public string? Programme { get; init; }

        public int Products { get; init; }

        public bool Invented { get; init; }

        public string? Kind { get; init; }

        public string? Party { get; init; }

        public string? PartyName { get; init; }

        public string? HomeName { get; init; }
    }
}
