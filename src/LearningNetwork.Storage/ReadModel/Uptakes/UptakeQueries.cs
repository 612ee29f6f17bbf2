using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;

namespace LearningNetwork.Storage.ReadModel.Uptakes;

/// <summary>A material that a service has taken out.</summary>
public sealed record UptakeRow
{
    public required string Service { get; init; }

    public required string ServiceName { get; init; }

    public required string Material { get; init; }

    public required string Title { get; init; }

    /// <summary>The edition that held when it was last taken out.</summary>
    public required int Edition { get; init; }

    public required DateOnly FirstOn { get; init; }

    public required DateOnly LastOn { get; init; }

    /// <summary>On how many days it was taken out.</summary>
    public required int Days { get; init; }

    /// <summary>How many there are in all.</summary>
    public required int Total { get; init; }
}

/// <summary>Who has taken out what of a product; its owners alone are shown it.</summary>
public sealed class UptakeQueries(ReadDatabase database)
{
    /// <summary>The latest first: one statement.</summary>
    public Task<IReadOnlyList<UptakeRow>> Of(NetworkId network, ProductId product, int skip, int take, CancellationToken cancellation) => database.Query<UptakeRow>(
        """
        select u.service, coalesce(s.name, u.service) as service_name, u.material, u.title, u.edition, u.first_on, u.last_on, u.days, count(*) over () as total
        from uptakes u
        left join services s on s.network = u.network and s.id = u.service
        where u.network = @network and u.product = @product
        order by u.last_on desc, u.service, u.material
        limit @take offset @skip
        """,
        new { network = network.Value, product = product.Value, skip, take },
        cancellation);
}
