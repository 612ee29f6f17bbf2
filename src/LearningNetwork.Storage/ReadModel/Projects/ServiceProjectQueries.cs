using LearningNetwork.Domain;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Storage.ReadModel.Projects;

/// <summary>What a service is party to, at home and elsewhere.</summary>
public sealed class ServiceProjectQueries(ReadDatabase database)
{
    /// <summary>One statement. What it is party to elsewhere begins at the guests that it is, so nothing of other networks is looked through.</summary>
    public async Task<ProjectsOfService> Of(NetworkId network, ServiceId service, CancellationToken cancellation)
    {
        var rows = await database.Query<PartyRow>(
            """
            select '' as network, '' as network_name, j.id, j.number, j.name, j.sort_key, j.starts_on, j.ends_on, cast(null as text) as product, cast(null as text) as title, '' as product_key
            from project_parties q join projects j on j.network = q.network and j.id = q.project
            where q.network = @network and q.kind = 'service' and q.party = @service
            union all
            select n.network, n.name, j.id, j.number, j.name, j.sort_key, j.starts_on, j.ends_on, p.id, p.title, p.sort_key
            from network_guests g
            join project_parties q on q.network = g.network and q.kind = 'guest' and q.party = g.id
            join projects j on j.network = q.network and j.id = q.project
            join networks n on n.network = g.network
            left join product_owners o on o.network = j.network and o.project = j.id
                and exists (select 1 from opened_products x where x.network = o.network and x.product = o.product)
            left join products p on p.network = o.network and p.id = o.product
            where g.home_network = @network and g.home_service = @service and g.is_guest
            order by 1, 6, 3, 11, 9
            """,
            new { network = network.Value, service = service.Value },
            cancellation);
        return new(
            [.. rows.Where(row => row.Network.Length == 0).Select(row => new ProjectName { Id = row.Id, Number = row.Number, Name = row.Name })],
            [.. rows.Where(row => row.Network.Length > 0).GroupBy(row => (row.Network, row.Id)).Select(project => Together([.. project]))]);
    }

    private static ProjectElsewhere Together(IReadOnlyList<PartyRow> rows) => new(
        rows[0].Network,
        rows[0].NetworkName,
        rows[0].Id,
        rows[0].Name,
        rows[0].StartsOn,
        rows[0].EndsOn,
        rows.Where(row => row.Product is not null).Select(row => new OpenedName(row.Product!, row.Title!)).ToValueList());

    private sealed record PartyRow
    {
        public string Network { get; init; } = "";

        public string NetworkName { get; init; } = "";

        public string Id { get; init; } = "";

        public string Number { get; init; } = "";

        public string Name { get; init; } = "";

        public DateOnly? StartsOn { get; init; }

        public DateOnly? EndsOn { get; init; }

        public string? Product { get; init; }

        public string? Title { get; init; }
    }
}
