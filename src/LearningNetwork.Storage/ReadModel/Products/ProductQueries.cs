using Dapper;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;

namespace LearningNetwork.Storage.ReadModel.Products;

public sealed class ProductQueries(ReadDatabase database)
{
    private const string Columns = """
        p.id, p.title, p.islands, p.owners, p.maturity, p.maturity_derived, p.recommendation, p.resource_level, p.assessed
        """;

    private const string Contacts = """
        left join invented i on i.network = p.network and i.stream = p.network || '/product/' || p.id
        left join product_contacts c on c.network = p.network and c.product = p.id
        left join services s on s.network = c.network and s.id = c.service
        """;

    /// <summary>What matches, sorted by island and then title in Norwegian order: one statement.</summary>
    /// <param name="take">How many at most.</param>
    public async Task<Catalogue> Catalogue(
        NetworkId network, ProductVisibility visibility, ProductFilter filter, int skip, int take, CancellationToken cancellation)
    {
        var parameters = Parameters(network, visibility);
        parameters.Add("skip", skip);
        parameters.Add("take", take);
        var rows = await database.Query<ListingRow>(
            $"""
            select {Columns}, p.total, i.stream is not null as invented, c.service, s.name as service_name, c.role, c.confirmed_on
            from (
                select p.network, p.first_island, p.sort_key, {Columns}, count(*) over () as total
                from products p
                where p.network = @network and {ProductVisibility.Sql}{ProductConditions.Add(filter, parameters)}
                order by p.first_island, p.sort_key, p.id limit @take offset @skip) p
            {Contacts}
            order by p.first_island, p.sort_key, p.id, c.place
            """,
            parameters,
            cancellation);
        return new(Together(rows), rows.Count > 0 ? rows[0].Total : 0);
    }

    /// <summary>A product whole, or null where it is none, or none that this reader sees: two statements.</summary>
    public async Task<ProductView?> Find(NetworkId network, ProductVisibility visibility, ProductId product, CancellationToken cancellation)
    {
        var parameters = Parameters(network, visibility);
        parameters.Add("id", product.Value);
        var rows = await database.Query<ViewRow>(
            $"""
            select {Columns}, i.stream is not null as invented, c.service, s.name as service_name, c.role, c.confirmed_on,
                p.own_steps, p.content, d.lang as description_language, d.body as description, r.lang as reasons_language, r.body as reasons
            from products p
            {Contacts}
            left join texts d on d.id = p.description
            left join texts r on r.id = p.reasons
            where p.network = @network and p.id = @id and {ProductVisibility.Sql}
            order by c.place
            """,
            parameters,
            cancellation);
        return rows.Count == 0 ? null : ViewRow.Together(rows, await Parties(network, product, cancellation));
    }

    private Task<IReadOnlyList<PartyRow>> Parties(NetworkId network, ProductId product, CancellationToken cancellation) => database.Query<PartyRow>(
        """
        select 'project' as kind, j.id, j.number, j.name, o.place
        from product_owners o join projects j on j.network = o.network and j.id = o.project
        where o.network = @network and o.product = @id
        union all
        select 'developer', s.id, null, s.name, v.place
        from product_developers v join services s on s.network = v.network and s.id = v.service
        where v.network = @network and v.product = @id
        order by 1, 5
        """,
        new { network = network.Value, id = product.Value },
        cancellation);

    private static DynamicParameters Parameters(NetworkId network, ProductVisibility visibility) =>
        new(new { network = network.Value, all = visibility.All, leads = visibility.LeadMarks });

    private static List<ProductListing> Together(IReadOnlyList<ListingRow> rows)
    {
        var products = new List<ProductListing>(rows.Count);
        for (var at = 0; at < rows.Count;)
        {
            var first = at;
            while (at < rows.Count && rows[at].Id == rows[first].Id)
                at++;
            products.Add(ListingRow.Together([.. rows.Skip(first).Take(at - first)]));
        }

        return products;
    }
}
