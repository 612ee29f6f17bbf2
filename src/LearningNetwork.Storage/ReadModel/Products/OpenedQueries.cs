using System.Text;
using Dapper;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>What a reader of one network is told of products that the others have opened. Whatever is asked begins at the rows of what is open.</summary>
public sealed class OpenedQueries(ReadDatabase database)
{
    private const string Columns = """
        p.network, n.name as network_name, p.id, p.title, p.islands, p.maturity, p.maturity_derived, p.recommendation, p.resource_level, o.opened_on,
        i.stream is not null as invented
        """;

    private const string Open = """
        from opened_products o
        join products p on p.network = o.network and p.id = o.product
        join networks n on n.network = o.network
        left join invented i on i.network = o.network and i.stream = o.network || '/product/' || o.product
        """;

    /// <summary>Those of other networks that match, network by network, by island and then title in Norwegian order: one statement.</summary>
    /// <param name="text">Words to be found in the title, the description or the network's name.</param>
    public async Task<OpenedProducts> List(NetworkId reader, string? text, Asked<Island>? island, int skip, int take, CancellationToken cancellation)
    {
        var parameters = new DynamicParameters(new { network = reader.Value, skip, take });
        var rows = await database.Query<OpenedRow>(
            $"""
            select {Columns}, count(*) over () as total
            {Open}
            where o.network <> @network{Conditions(text, island, parameters)}
            order by p.network, p.first_island, p.sort_key, p.id
            limit @take offset @skip
            """,
            parameters,
            cancellation);
        return new([.. rows.Select(row => row.AsListing)], rows.Count > 0 ? rows[0].Total : 0);
    }

    /// <summary>One of them, or null where that network has none of this key, or has not opened it: nobody learns which. One statement.</summary>
    /// <param name="reader">The reader's own network, whose products are in its catalogue.</param>
    public async Task<OpenedProduct?> Find(NetworkId reader, NetworkId network, ProductId product, CancellationToken cancellation)
    {
        var rows = await database.Query<OpenedRow>(
            $"""
            select {Columns}, n.office, n.steps as network_steps, p.asked_level, p.own_steps, p.content, d.lang, d.body, s.name as developer
            {Open}
            left join texts d on d.id = p.description
            left join product_developers v on v.network = o.network and v.product = o.product
            left join services s on s.network = v.network and s.id = v.service
            where o.network = @network and o.product = @product and o.network <> @reader
            order by v.place
            """,
            new { network = network.Value, product = product.Value, reader = reader.Value },
            cancellation);
        return rows.Count == 0 ? null : OpenedRow.Together(rows);
    }

    private static string Conditions(string? text, Asked<Island>? island, DynamicParameters parameters)
    {
        var sql = new StringBuilder();
        if (island is { } asked)
            ProductConditions.Island(sql, asked.Value is { } one ? IslandBits.Of(one) : null, parameters);
        foreach (var (at, pattern) in ForgivingSearch.Patterns(text).Index())
        {
            sql.Append(Word($"word{at}"));
            parameters.Add($"word{at}", pattern);
        }

        return sql.ToString();
    }

    private static string Word(string name) => $"""
         and (p.search like @{name} or {ForgivingSearch.Sql("n.name")} like @{name}
            or exists (select 1 from texts d where d.id = p.description and {ForgivingSearch.Sql("d.body")} like @{name}))
        """;
}
