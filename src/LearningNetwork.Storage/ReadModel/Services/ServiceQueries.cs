using LearningNetwork.Domain;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Storage.ReadModel.Services;

public sealed class ServiceQueries(ReadDatabase database)
{
    private const string Listing = """
        select s.id, s.name, s.host, h.name as HostName, m.id as Number, m.name as Municipality, m.county
        from services s
        left join municipalities h on h.network = s.network and h.id = s.host
        left join municipalities m on m.network = s.network and m.service = s.id
        where s.network = @network and (@id is null or s.id = @id)
        order by s.sort_key, s.id, m.sort_key, m.id
        """;

    /// <summary>All of the network, in Norwegian order.</summary>
    public async Task<IReadOnlyList<ServiceListing>> All(NetworkId network, CancellationToken cancellation) => Together(
        await database.Query<ListingRow>(Listing, new { network = network.Value, id = (string?)null }, cancellation));

    public async Task<ServiceListing?> Find(NetworkId network, ServiceId service, CancellationToken cancellation) => Together(
        await database.Query<ListingRow>(Listing, new { network = network.Value, id = service.Value }, cancellation)).SingleOrDefault();

    private static List<ServiceListing> Together(IReadOnlyList<ListingRow> rows) =>
        [.. rows.GroupBy(row => row.Id).Select(service => AsListing(service.First(), service))];

    private static ServiceListing AsListing(ListingRow service, IEnumerable<ListingRow> rows) => new(
        service.Id,
        service.Name,
        service.Host,
        service.HostName,
        rows.Where(row => row.Number is not null).Select(row => new ServedMunicipality(row.Number!, row.Municipality!, row.County!)).ToValueList());

    private sealed record ListingRow
    {
        public required string Id { get; init; }

        public required string Name { get; init; }

        public required string Host { get; init; }

        public string? HostName { get; init; }

        public string? Number { get; init; }

        public string? Municipality { get; init; }

        public string? County { get; init; }
    }
}
