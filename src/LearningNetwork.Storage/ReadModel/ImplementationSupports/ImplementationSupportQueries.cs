using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Storage.ReadModel.Products;

namespace LearningNetwork.Storage.ReadModel.ImplementationSupports;

/// <summary>What is offered with a product.</summary>
public sealed class ImplementationSupportQueries(ReadDatabase database)
{
    /// <summary>
    /// A product with its support, or null where the reader may know of neither. What a national body owns was never assessed by the
    /// network's own group, so it stands outside the catalogue; where it is supported it can be brought into use, and is shown for that.
    /// </summary>
    public async Task<SupportedProduct?> Find(NetworkId network, ProductVisibility visibility, ProductId product, CancellationToken cancellation)
    {
        var parameters = visibility.Parameters(network);
        parameters.Add("id", product.Value);
        var row = await database.Find<SupportRow>(
            $"""
            select p.id, p.title, p.owners, p.assessed, p.resource_level, u.version, u.content,
                exists (select 1 from invented n where n.network = p.network and n.stream = p.network || '/product/' || p.id) as invented
            from products p left join implementation_supports u on u.network = p.network and u.product = p.id
            where p.network = @network and p.id = @id and ({ProductVisibility.Sql} or (p.owners = '' and not p.draft and u.content is not null))
            """,
            parameters,
            cancellation);
        return row is null ? null : new(row, row.Content is null ? SupportContent.None : SupportContent.Read(row.Content));
    }

    /// <summary>What can be brought into use, by title: what is assessed and stands by itself, and what national bodies own and support.</summary>
    public Task<IReadOnlyList<SupportRow>> Titles(NetworkId network, CancellationToken cancellation) => database.Query<SupportRow>(
        """
        select p.id, p.title, p.owners, p.assessed
        from products p left join implementation_supports u on u.network = p.network and u.product = p.id
        where p.network = @network and ((p.assessed and not p.in_set) or (p.owners = '' and not p.draft and u.content is not null))
        order by p.sort_key, p.id
        """,
        new { network = network.Value },
        cancellation);

    /// <summary>What national bodies own and support, by their titles.</summary>
    public Task<IReadOnlyList<SupportRow>> National(NetworkId network, CancellationToken cancellation) => database.Query<SupportRow>(
        """
        select p.id, p.title, p.owners, p.assessed, p.resource_level, u.version, u.content
        from products p join implementation_supports u on u.network = p.network and u.product = p.id
        where p.network = @network and p.owners = '' and not p.draft order by p.sort_key, p.id
        """,
        new { network = network.Value },
        cancellation);
}

/// <summary>A product and what is offered with it.</summary>
public sealed record SupportedProduct(SupportRow Product, SupportContent Support);

public sealed record SupportRow
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>The projects that own it, joined by spaces; empty for what a national body owns.</summary>
    public string Owners { get; init; } = "";

    public bool Assessed { get; init; }

    /// <summary>The name of a <c>ResourceLevel</c>, where one is stated.</summary>
    public string? ResourceLevel { get; init; }

    public bool Invented { get; init; }

    /// <summary>The version of the support; null where nothing was said of it.</summary>
    public int? Version { get; init; }

    internal string? Content { get; init; }
}
