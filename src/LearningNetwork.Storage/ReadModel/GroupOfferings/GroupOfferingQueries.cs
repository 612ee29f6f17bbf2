using LearningNetwork.Domain;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.GroupOfferings;

/// <summary>What pages and API ask about group offerings.</summary>
public sealed class GroupOfferingQueries(ReadDatabase database)
{
    private const string Columns = """
        g.id as Id, g.title as Title, g.version as Version, g.method as Method, g.cost_key as CostKey, i.stream is not null as Invented,
        (select count(*) from group_offering_owners o where o.network = g.network and o.offering = g.id) as Owners,
        exists (select 1 from group_offering_owners o where o.network = g.network and o.offering = g.id and o.service = @service) as IsOwn,
        coalesce((select d.homes from group_offering_demand d where d.network = g.network and d.offering = g.id and d.service = @service), 0) as OwnDemand,
        (select count(*) from group_rounds r where r.network = g.network and r.offering = g.id and r.last_on >= @today and r.status <> 'cancelled') as Rounds
        """;

    private const string Joins = "left join invented i on i.network = g.network and i.stream = g.stream";

    /// <summary>Homes of a service that have got a place in the offering since it last stated its demand.</summary>
    private const string SeatedSince = """
        (select count(*) from group_round_homes h join group_rounds q on q.network = h.network and q.id = h.round
            where h.network = d.network and h.service = d.service and q.offering = d.offering and h.standing = 'seated' and h.since >= d.since)
        """;

    /// <summary>The network's offerings, in Norwegian order.</summary>
    public Task<IReadOnlyList<GroupOfferingRow>> List(RoundReader reader, DateOnly today, CancellationToken cancellation) => database.Query<GroupOfferingRow>(
        $"select {Columns} from group_offerings g {Joins} where g.network = @network order by g.sort_key, g.id", reader.Parameters(new { today }), cancellation);

    /// <summary>The offering of an id, or null: two statements.</summary>
    public async Task<GroupOfferingView?> Find(RoundReader reader, GroupOfferingId id, DateOnly today, CancellationToken cancellation)
    {
        var parameters = reader.Parameters(new { today, id = id.Value });
        var row = await database.Find<WholeRow>(
            $"select {Columns}, x.lang as Language, x.body as Body from group_offerings g {Joins} left join texts x on x.id = g.description where g.network = @network and g.id = @id",
            parameters,
            cancellation);
        if (row is null)
            return null;
        var owners = await database.Query<OwnerRow>(
            """
            select o.service as Id, coalesce(s.name, o.service) as Name from group_offering_owners o left join services s on s.network = o.network and s.id = o.service
            where o.network = @network and o.offering = @id order by o.place
            """,
            parameters,
            cancellation);
        return new(row, row.Language is null ? null : new CaseText(row.Language, row.Body ?? ""), [.. owners.Select(owner => (owner.Id, owner.Name))]);
    }

    /// <summary>Free places and demand of every offering, as totals, where most is wanted first: one statement.</summary>
    public Task<IReadOnlyList<DemandRow>> Demand(NetworkId network, DateOnly today, CancellationToken cancellation) => database.Query<DemandRow>(
        $"""
        with wanted as (select d.network, d.offering, d.homes - {SeatedSince} as homes from group_offering_demand d where d.network = @network)
        select g.id as Id, g.title as Title, g.method as Method, i.stream is not null as Invented,
            coalesce((select count(*) from wanted w where w.offering = g.id and w.homes > 0), 0) as Services,
            coalesce((select sum(w.homes) from wanted w where w.offering = g.id and w.homes > 0), 0) as Homes,
            (select {FreePlaces} and r.network = g.network and r.offering = g.id) as Free,
            coalesce((select sum(r.waiting) from group_rounds r where {OfG} and r.status <> 'cancelled'), 0) as Waiting,
            (select count(*) from group_rounds r where {OfG} and r.status = 'open') as OpenRounds,
            (select count(*) from group_rounds r where {OfG} and r.status = 'planned') as PlannedRounds
        from group_offerings g {Joins} where g.network = @network
        order by 6 desc, g.sort_key, g.id
        """,
        new { network = network.Value, today },
        cancellation);

    /// <summary>The places that are free in open rounds that have not begun, of all there are.</summary>
    internal const string FreePlaces = "coalesce(sum(r.capacity - r.taken - r.offered), 0) from group_rounds r where r.status = 'open' and r.first_on > @today";

    /// <summary>Rounds of the offering that have not begun.</summary>
    private const string OfG = "r.network = g.network and r.offering = g.id and r.first_on > @today";

    private sealed record WholeRow : GroupOfferingRow
    {
        public string? Language { get; init; }

        public string? Body { get; init; }
    }

    private sealed record OwnerRow
    {
        public string Id { get; init; } = "";

        public string Name { get; init; } = "";
    }
}
