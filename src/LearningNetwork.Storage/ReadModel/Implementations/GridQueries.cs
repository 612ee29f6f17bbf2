using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Implementations;

/// <summary>Services × products, and services over time: stages only, by name and never by rank, within what the reader may see.</summary>
public sealed class GridQueries(ReadDatabase database)
{
    private const string Visible = """
        s.network = @network and (@all or s.service = @asker or exists (
            select 1 from implementation_owners o where o.network = s.network and o.id = s.id and o.project in @projects))
        """;

    /// <summary>What has been asked for and is under way, where no stage tells more.</summary>
    private static readonly string Asked =
        $"{SharingRequestQueries.Visible} and r.status in ({string.Join(", ", AskedFor.Statuses.Select(status => $"'{status}'"))}) and r.is_open and @withAsked";

    /// <summary>What stood on a day, in three statements whatever has happened since.</summary>
    /// <param name="withAsked">Also what is asked for and under way; only of today, since no day is kept for it.</param>
    /// <param name="skip">How many services are passed over, in the order of their names.</param>
    /// <param name="take">How many are shown at most.</param>
    public async Task<StageGrid> On(NetworkId network, CaseVisibility visibility, DateOnly day, bool withAsked, int skip, int take, CancellationToken cancellation)
    {
        var parameters = visibility.Parameters(network, new { day, skip, take, withAsked });
        const string standing = "s.from_on <= @day and (s.until_on is null or s.until_on > @day)";
        var services = await database.Query<GridName>(
            $"""
            select v.id, v.name from services v
            where v.network = @network and (@all or exists (select 1 from implementation_stages s where s.service = v.id and {Visible})
                or exists (select 1 from sharing_requests r where r.asker = v.id and {Asked}))
            order by v.sort_key, v.id limit @take offset @skip
            """,
            parameters,
            cancellation);
        var products = await database.Query<GridName>(
            $"""
            select p.id, p.title as name,
                (select count(distinct c.service) from implementations c where c.network = @network and @all and c.counted_on is not null) as counted,
                (select count(*) from implementations c where c.network = @network and @all and c.fragile) as fragile,
                (select w.smallest_group from networks w where w.network = @network) as smallest_group,
                exists (select 1 from invented n where n.network = @network and n.stream like @network || '/implementation/' || p.id || '.%') as invented
            from products p
            where p.network = @network and (exists (select 1 from implementation_stages s where s.product = p.id and {Visible})
                or exists (select 1 from sharing_requests r where r.product = p.id and {Asked}))
            order by p.sort_key, p.id
            """,
            parameters,
            cancellation);
        parameters.Add("shown", services.Select(service => service.Id).DefaultIfEmpty("").ToArray());
        var cells = await database.Query<GridCell>(
            $"""
            select s.service, s.product, s.stage, cast(null as text) as asked, s.id from implementation_stages s where {Visible} and {standing} and s.service in @shown
            union all
            select r.asker, r.product, cast(null as text) as stage, r.status as asked, r.id from sharing_requests r where {Asked} and r.asker in @shown
            """,
            parameters,
            cancellation);
        return new(
            services,
            products,
            cells.Where(cell => cell.Stage is not null).ToDictionary(cell => (cell.Service, cell.Product), cell => cell.Stage!),
            cells.Where(cell => cell.Asked is not null).ToDictionary(cell => (cell.Service, cell.Product), cell => new AskedFor(cell.Id, cell.Asked!)));
    }

    /// <summary>How a product has come along at each service since a day.</summary>
    public Task<IReadOnlyList<StageSpan>> OfProduct(NetworkId network, CaseVisibility visibility, ProductId product, DateOnly since, CancellationToken cancellation) =>
        database.Query<StageSpan>(
            $"""
            select s.id, s.service, v.name as service_name, s.stage, s.from_on, s.until_on
            from implementation_stages s join services v on v.network = s.network and v.id = s.service
            where {Visible} and s.product = @product and (s.until_on is null or (s.until_on > @since and s.until_on > s.from_on))
            order by v.sort_key, s.service, s.from_on, s.number
            """,
            visibility.Parameters(network, new { product = product.Value, since }),
            cancellation);

    private sealed record GridCell
    {
        public string Service { get; init; } = "";

        public string Product { get; init; } = "";

        public string Id { get; init; } = "";

        public string? Stage { get; init; }

        public string? Asked { get; init; }
    }
}
