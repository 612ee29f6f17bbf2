using Dapper;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;

namespace LearningNetwork.Storage.ReadModel.Products;

public sealed class ProductQueries(ReadDatabase database)
{
    private const string Columns = """
        p.id, p.title, p.islands, p.owners, p.maturity, p.maturity_derived, p.recommendation, p.resource_level, p.assessed, p.routes, p.draft
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

    /// <summary>All that this reader sees, with what is one of a set.</summary>
    public Task<IReadOnlyList<ProductName>> Names(NetworkId network, ProductVisibility visibility, CancellationToken cancellation) => database.Query<ProductName>(
        $"select p.id, p.title, p.owners, p.guests from products p where p.network = @network and {ProductVisibility.Sql} order by p.sort_key, p.id", Parameters(network, visibility), cancellation);

    /// <summary>What a list tells of one product, or null where it is none, or none that this reader sees: one statement.</summary>
    public async Task<ProductListing?> Listing(NetworkId network, ProductVisibility visibility, ProductId product, CancellationToken cancellation)
    {
        var parameters = Parameters(network, visibility);
        parameters.Add("id", product.Value);
        var rows = await database.Query<ListingRow>(
            $"""
            select {Columns}, i.stream is not null as invented, c.service, s.name as service_name, c.role, c.confirmed_on
            from products p
            {Contacts}
            where p.network = @network and p.id = @id and {ProductVisibility.Sql}
            order by c.place
            """,
            parameters,
            cancellation);
        return Together(rows).SingleOrDefault();
    }

    /// <summary>What a product belongs with, as far as this reader sees it: one statement.</summary>
    public async Task<ValueList<RelatedProduct>> Relations(NetworkId network, ProductVisibility visibility, ProductId product, CancellationToken cancellation)
    {
        var parameters = Parameters(network, visibility);
        parameters.Add("id", product.Value);
        return ViewRow.RelationsOf(await Parties(parameters, cancellation));
    }

    /// <summary>A product whole, or null where it is none, or none that this reader sees: three statements.</summary>
    public async Task<ProductView?> Find(NetworkId network, ProductVisibility visibility, ProductId product, CancellationToken cancellation)
    {
        var parameters = Parameters(network, visibility);
        parameters.Add("id", product.Value);
        var rows = await database.Query<ViewRow>(
            $"""
            select {Columns}, i.stream is not null as invented, c.service, s.name as service_name, c.role, c.confirmed_on,
                p.submitted_on, p.version, p.own_steps, p.content, {ProductVisibility.LetInSql} as let_in, w.steps as network_steps,
                {Took("Low")} as took_low, {Took("Moderate")} as took_moderate, {Took("High")} as took_high,
                {Services("'in-use', 'evaluated'")} as in_use, {Services("'accepted'")} as on_the_way
            from products p
            join networks w on w.network = p.network
            {Contacts}
            where p.network = @network and p.id = @id and {ProductVisibility.Sql}
            order by c.place
            """,
            parameters,
            cancellation);
        if (rows.Count == 0)
            return null;
        var content = ProductContent.Read(rows[0].Content);
        return ViewRow.Together(rows, content, await Parties(parameters, cancellation), await Texts(content.Texts, cancellation));
    }

    /// <summary>How many services have told that it took so much.</summary>
    private static string Took(string level) => $"""
        (select count(distinct x.asker) from sharing_requests x where x.network = p.network and x.product = p.id and x.experienced_level = '{level}')
        """;

    /// <summary>How many services have a case that stands so.</summary>
    private static string Services(string statuses) => $"""
        (select count(distinct x.asker) from sharing_requests x where x.network = p.network and x.product = p.id and x.status in ({statuses}))
        """;

    /// <summary>Owners, developers, and what it belongs with as far as the reader sees it; <c>to</c> where this product says so, <c>from</c> where the other does.</summary>
    private Task<IReadOnlyList<PartyRow>> Parties(DynamicParameters parameters, CancellationToken cancellation) => database.Query<PartyRow>(
        $"""
        select 'project' as kind, j.id, j.number, j.name, o.place, '' as sort_key, j.light
        from product_owners o join projects j on j.network = o.network and j.id = o.project
        where o.network = @network and o.product = @id
        union all
        select 'guest', g.id, null, g.name, 0, '', null
        from products p join network_guests g on g.network = p.network and ' ' || p.guests || ' ' like '% ' || g.id || ' %'
        where p.network = @network and p.id = @id
        union all
        select 'developer', s.id, null, s.name, v.place, '', null
        from product_developers v join services s on s.network = v.network and s.id = v.service
        where v.network = @network and v.product = @id
        union all
        select 'to ' || r.kind, p.id, null, p.title, 0, p.sort_key, null
        from product_relations r join products p on p.network = r.network and p.id = r.other
        where r.network = @network and r.product = @id and {ProductVisibility.Sql}
        union all
        select 'from ' || r.kind, p.id, null, p.title, 0, p.sort_key, null
        from product_relations r join products p on p.network = r.network and p.id = r.product
        where r.network = @network and r.other = @id and {ProductVisibility.Sql}
        order by 1, 5, 6, 2
        """,
        parameters,
        cancellation);

    private async Task<IReadOnlyDictionary<string, ProductText>> Texts(IEnumerable<TextRef> wanted, CancellationToken cancellation)
    {
        var ids = wanted.Select(text => text.Id).Distinct().ToArray();
        if (ids.Length == 0)
            return new Dictionary<string, ProductText>();
        var rows = await database.Query<TextRow>("select id, lang, body from texts where id in @ids", new { ids }, cancellation);
        return rows.ToDictionary(row => row.Id, row => new ProductText(row.Lang, row.Body));
    }

    private static DynamicParameters Parameters(NetworkId network, ProductVisibility visibility) => visibility.Parameters(network);

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

    private sealed record TextRow
    {
        public string Id { get; init; } = "";

        public string Lang { get; init; } = "";

        public string Body { get; init; } = "";
    }
}
