using LearningNetwork.Domain;
using LearningNetwork.Domain.Municipalities;

namespace LearningNetwork.Storage.ReadModel.Networks;

/// <summary>A guest of a network.</summary>
public sealed record GuestRow
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The name of a <see cref="Domain.Networks.GuestKind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The name of the network that a service is at home in; null for all other guests.</summary>
    public string? HomeName { get; init; }
}

/// <summary>A child welfare service of another network, which could be admitted.</summary>
public sealed record ServiceElsewhereRow
{
    public required string Network { get; init; }

    public required string NetworkName { get; init; }

    public required string Service { get; init; }

    public required string Name { get; init; }
}

public sealed class GuestQueries(ReadDatabase database)
{
    /// <summary>The network's guests, by name.</summary>
    public Task<IReadOnlyList<GuestRow>> All(NetworkId network, CancellationToken cancellation) => Those(network, formerToo: false, cancellation);

    /// <summary>Those who were guests once too, for who reads what they were party to.</summary>
    public Task<IReadOnlyList<GuestRow>> WithFormer(NetworkId network, CancellationToken cancellation) => Those(network, formerToo: true, cancellation);

    /// <summary>
    /// The services of other networks that serve a municipality, by its official number: the number is all that one must know, so no list
    /// of other networks or of their services is shown to anyone. A former number leads to the present one.
    /// </summary>
    public Task<IReadOnlyList<ServiceElsewhereRow>> ServicesElsewhere(NetworkId reader, MunicipalityNumber number, CancellationToken cancellation) => database.Query<ServiceElsewhereRow>(
        """
        select n.network, n.name as network_name, s.id as service, s.name
        from networks n
        join municipalities m on m.network = n.network and m.id = @number
        join municipalities p on p.network = n.network and p.id = coalesce(m.merged_into, m.id)
        join services s on s.network = p.network and s.id = p.service
        where n.network <> @network
        order by n.network
        """,
        new { network = reader.Value, number = number.Value },
        cancellation);

    private Task<IReadOnlyList<GuestRow>> Those(NetworkId network, bool formerToo, CancellationToken cancellation) => database.Query<GuestRow>(
        """
        select g.id, g.name, g.kind, h.name as home_name
        from network_guests g left join networks h on h.network = g.home_network
        where g.network = @network and (g.is_guest or @formerToo) order by g.name, g.id
        """,
        new { network = network.Value, formerToo },
        cancellation);
}
