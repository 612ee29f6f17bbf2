using LearningNetwork.Domain;
using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SelfAssessments;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.Products;

namespace LearningNetwork.Storage.ReadModel.SelfAssessments;

/// <summary>What a service is shown of itself, and what may be told of all together. Nothing here gives one service's answers to another.</summary>
public sealed class SelfAssessmentQueries(ReadDatabase database)
{
    /// <summary>The most products that are ranked; those that reach the widest cracks first.</summary>
    private const int MostRanked = 400;

    private const string Using = """
        (select i.service from implementations i where i.network = @network and i.product = p.id and i.stage in ('Started', 'InOperation', 'Sustained')
        union select r.asker from sharing_requests r where r.network = @network and r.product = p.id and r.status in ('in-use', 'evaluated')
        union select n.service from interests n where n.network = @network and n.product = p.id and n.level = 'InUse')
        """;

    /// <summary>The service's own people alone are shown it: two statements.</summary>
    public async Task<OwnNeeds> Of(NetworkId network, ServiceId service, CancellationToken cancellation)
    {
        var rows = await database.Query<CrackRow>(
            "select service, island, crack, rated_on, invented from self_assessments where network = @network and service = @service order by island, rated_on desc",
            new { network = network.Value, service = service.Value },
            cancellation);
        var islands = rows.GroupBy(row => row.Island).Select(group => group.Select(row => row.AsDated()).ToList()).ToList();
        var cracks = islands.Select(said => said[0]).ToList();
        var products = await Products(network, service, cracks, cancellation);
        return new(
            cracks,
            islands.Where(said => said.Count > 1).ToDictionary(said => said[0].Island, said => said[1]),
            [.. products.Where(row => row.Use.Mending is not null).Select(row => row.AsMending())],
            [.. products.Where(row => row.CanBeSuggested).Select(row => row.AsCandidate())],
            rows.Any(row => row.Invented));
    }

    /// <summary>What may be shown of all services together: one statement.</summary>
    public async Task<NetworkTotals> Totals(NetworkId network, DateOnly today, CancellationToken cancellation)
    {
        var rows = await database.Query<CrackRow>(
            "select service, island, crack, rated_on, invented from self_assessments where network = @network", new { network = network.Value }, cancellation);
        var said = rows.ToLookup(row => (Island)row.Island, row => new CrackSaid(new(row.Service), row.Crack, row.RatedOn));
        return new(
            [.. Enum.GetValues<Island>().Select(island => new IslandTotalRow(island, IslandTotals.Of(island, [.. said[island]], today)))],
            rows.Any(row => row.Invented));
    }

    private Task<IReadOnlyList<ProductUseRow>> Products(NetworkId network, ServiceId service, List<DatedCrack> cracks, CancellationToken cancellation)
    {
        var sum = string.Join(" + ", Enum.GetValues<Island>().Select(island => $"((p.islands / {IslandBits.Of(island)}) & 1) * {cracks.FirstOrDefault(one => one.Island == island)?.Crack ?? 0}"));
        return database.Query<ProductUseRow>(
            $"""
            select p.id, p.title, p.islands, p.maturity, p.asked_level, i.stage, r.status, p.in_set,
                exists (select 1 from product_developers d where d.network = p.network and d.product = p.id and d.service = @service) as developed,
                exists (select 1 from interests n where n.network = p.network and n.product = p.id and n.service = @service and n.level in ('NotNow', 'InUse')) as spoken_of,
                exists (select 1 from {Using} u where u.service <> @service) as used,
                exists (select 1 from {Using} u where u.service <> @service and u.service in (
                    select b.party from project_parties a join project_parties b on b.network = a.network and b.project = a.project and b.kind = 'service'
                    where a.network = @network and a.kind = 'service' and a.party = @service)) as used_near
            from products p
            left join implementations i on i.network = p.network and i.product = p.id and i.service = @service
            left join sharing_requests r on r.network = p.network and r.product = p.id and r.asker = @service and r.round = (
                select max(x.round) from sharing_requests x where x.network = p.network and x.product = p.id and x.asker = @service)
            where p.network = @network and p.assessed and not p.draft and p.islands <> 0 and ({sum} > 0 or i.id is not null or r.id is not null)
            order by case when i.id is null and r.id is null then 1 else 0 end, {sum} desc,
                case p.maturity when 'Gold' then 0 when 'Silver' then 1 else 2 end, p.sort_key, p.id
            limit @most
            """,
            new { network = network.Value, service = service.Value, most = MostRanked },
            cancellation);
    }

    private sealed record CrackRow
    {
        public string Service { get; init; } = "";

        public int Island { get; init; }

        public int Crack { get; init; }

        public DateOnly RatedOn { get; init; }

        public bool Invented { get; init; }

        public DatedCrack AsDated() => new((Island)Island, Crack, RatedOn);
    }

    private sealed record ProductUseRow
    {
        public string Id { get; init; } = "";

        public string Title { get; init; } = "";

        public long Islands { get; init; }

        public string? Maturity { get; init; }

        public string? AskedLevel { get; init; }

        public string? Stage { get; init; }

        public string? Status { get; init; }

        public bool InSet { get; init; }

        public bool Developed { get; init; }

        public bool SpokenOf { get; init; }

        public bool Used { get; init; }

        public bool UsedNear { get; init; }

        public OwnUse Use => new(
            Stage is null ? null : Enum.Parse<Stage>(Stage),
            Status is null ? null : Enum.GetValues<CaseStatus>().Single(status => status.Code() == Status));

        /// <summary>What is one of a set is found with the set; what the service developed is its own, and what it has said that it uses, or does not want now, is left in peace.</summary>
        public bool CanBeSuggested => !InSet && !Developed && !SpokenOf && Use.CanBeSuggested;

        public MendingProduct AsMending() => new(new(Id), Title, IslandBits.Islands(Islands), Use.Mending!.Value);

        public Candidate AsCandidate() => new(
            new(Id),
            Title,
            IslandBits.Islands(Islands),
            Maturity is null ? null : Enum.Parse<Maturity>(Maturity),
            AskedLevel is null ? null : Enum.Parse<ResourceLevel>(AskedLevel),
            UsedNear ? UsedBy.SameProject : Used ? UsedBy.SameNetwork : UsedBy.Nobody);
    }
}
