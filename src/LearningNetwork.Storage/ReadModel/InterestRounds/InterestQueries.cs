using LearningNetwork.Domain;
using LearningNetwork.Domain.InterestRounds;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.InterestRounds;

/// <summary>What the coordinator hears of the services, and what a service has said itself. Declared interest is sent to the network, so the coordinator sees it by service.</summary>
public sealed class InterestQueries(ReadDatabase database)
{
    private const string Columns = """
        r.id, r.version, r.title, r.products, r.opened_on, r.until_on, r.reminded_on, r.closed_on,
        (select count(*) from interest_asked a where a.network = r.network and a.round = r.id) as asked,
        (select count(*) from interest_answers w where w.network = r.network and w.round = r.id) as answered,
        (select w.answered_on from interest_answers w where w.network = r.network and w.round = r.id and w.service = @service) as own_answer,
        exists (select 1 from invented i where i.network = r.network and i.stream = r.network || '/interest-round/' || r.id) as invented
        """;

    /// <summary>A condition on what is said, <c>n</c>: the service wants it and has not asked for it.</summary>
    internal const string OnlyWanted = """
        n.level = 'Want' and not exists (
            select 1 from sharing_requests r where r.network = n.network and r.product = n.product and r.asker = n.service and (r.is_open or r.status = 'evaluated'))
        """;

    private const string Visible = "r.network = @network and (@all or exists (select 1 from interest_asked v where v.network = r.network and v.round = r.id and v.service = @service))";

    private const string Cohorts = """
        (select c.product, sum(c.places - (
            select count(*) from cohort_requests q join sharing_requests t on t.network = q.network and t.id = q.request
            where q.network = c.network and q.cohort = c.id and t.cohort = c.id and t.status not in ('withdrawn', 'declined'))) as free
        from cohorts c where c.network = @network and c.held_on is null and c.starts_on >= @today group by c.product)
        """;

    /// <summary>How many requests of each product joint training could take up, and whether it is that they wait for.</summary>
    internal const string Queues = $"""
        (select r.product, count(*) as waiting, max(case when r.handling = 'JointTraining' then 1 else 0 end) as joint
        from sharing_requests r where r.network = @network and {SharingRequestQueries.Joinable} group by r.product)
        """;

    /// <summary>A row of <see cref="DemandRow"/> for each product of <c>@network</c> that is spoken of on <c>@today</c>, in no order.</summary>
    /// <param name="queues">Where the queues are found: <see cref="Queues"/>, or what a statement has of them already.</param>
    internal static string DemandedOf(string queues) => $"""
        with said as (
            select n.product,
                sum(case when n.level = 'InUse' then 1 else 0 end) as in_use,
                sum(case when n.level = 'Want' and r.asker is null then 1 else 0 end) as want,
                sum(case when n.level = 'Considering' then 1 else 0 end) as considering,
                sum(case when n.level = 'NotNow' then 1 else 0 end) as not_now,
                max(case when n.invented then 1 else 0 end) as invented
            from interests n
            left join (select distinct t.product, t.asker from sharing_requests t where t.network = @network and (t.is_open or t.status = 'evaluated')) r
                on r.product = n.product and r.asker = n.service
            where n.network = @network group by n.product)
        select p.id as product, p.title, p.sort_key, coalesce(n.in_use, 0) as in_use, coalesce(n.want, 0) as want, coalesce(n.considering, 0) as considering,
            coalesce(n.not_now, 0) as not_now, coalesce(q.waiting, 0) as queue, coalesce(c.free, 0) as free_places, coalesce(q.joint, 0) = 1 as joint_training,
            coalesce(n.invented, 0) = 1 as invented, coalesce(n.want, 0) + coalesce(q.waiting, 0) - coalesce(c.free, 0) as short
        from products p
        left join said n on n.product = p.id
        left join {queues} q on q.product = p.id
        left join {Cohorts} c on c.product = p.id
        where p.network = @network and p.assessed and (n.product is not null or q.product is not null or c.product is not null)
        """;

    /// <summary>The order of <see cref="DemandedOf"/>, there called <c>d</c>: what there is least room for first.</summary>
    internal const string MostWantedFirst = "d.short desc, d.sort_key, d.product";

    /// <summary>The rounds that a reader may see, the open ones first: the coordinator all, a service those in which it is asked.</summary>
    public Task<IReadOnlyList<InterestRoundRow>> Rounds(NetworkId network, ServiceId? service, bool all, int take, CancellationToken cancellation) => database.Query<InterestRoundRow>(
        $"select {Columns} from interest_rounds r where {Visible} order by case when r.closed_on is null then 0 else 1 end, r.until_on desc, r.id limit @take",
        new { network = network.Value, service = service?.Value ?? "", all, take },
        cancellation);

    public Task<InterestRoundRow?> Find(NetworkId network, ServiceId? service, bool all, InterestRoundId id, CancellationToken cancellation) => database.Find<InterestRoundRow>(
        $"select {Columns} from interest_rounds r where {Visible} and r.id = @id",
        new { network = network.Value, service = service?.Value ?? "", all, id = id.Value },
        cancellation);

    /// <summary>A round with whom it asks and what is wanted of what it asks about, for the coordinator: three statements. Null where there is none of that id.</summary>
    public async Task<InterestResults?> Results(NetworkId network, InterestRoundId id, DateOnly today, int take, CancellationToken cancellation) =>
        await Find(network, null, all: true, id, cancellation) is not { } round ? null : new(
            round,
            await Asked(network, id, cancellation),
            await Demand(network, [.. round.AskedProducts.Select(product => product.Value)], today, take, cancellation));

    /// <summary>Whom a round asks, in Norwegian order, never by what they answer.</summary>
    public Task<IReadOnlyList<AskedService>> Asked(NetworkId network, InterestRoundId id, CancellationToken cancellation) => database.Query<AskedService>(
        """
        select a.service, coalesce(s.name, a.service) as name, w.answered_on
        from interest_asked a
        left join services s on s.network = a.network and s.id = a.service
        left join interest_answers w on w.network = a.network and w.round = a.round and w.service = a.service
        where a.network = @network and a.round = @id order by s.sort_key, a.service
        """,
        new { network = network.Value, id = id.Value },
        cancellation);

    /// <summary>What is wanted of each product that anyone has spoken of or queues for, held against the places there are.</summary>
    /// <param name="products">Only these; empty for all.</param>
    public Task<IReadOnlyList<DemandRow>> Demand(NetworkId network, IReadOnlyList<string> products, DateOnly today, int take, CancellationToken cancellation) => database.Query<DemandRow>(
        $"select d.* from ({DemandedOf(Queues)}) d where @any or d.product in @products order by {MostWantedFirst} limit @take",
        new { network = network.Value, today, take, any = products.Count == 0, products = products.DefaultIfEmpty("").ToArray() },
        cancellation);

    /// <summary>Who wants these products and has not asked for them, by product, in Norwegian order.</summary>
    public async Task<ILookup<string, string>> WantedBy(NetworkId network, IReadOnlyList<string> products, CancellationToken cancellation)
    {
        var rows = await database.Query<DemandRow>(
            $"""
            select n.product, coalesce(s.name, n.service) as wanted_by
            from interests n left join services s on s.network = n.network and s.id = n.service
            where n.network = @network and n.product in @products and {OnlyWanted}
            order by s.sort_key, n.service
            """,
            new { network = network.Value, products = products.DefaultIfEmpty("").ToArray() },
            cancellation);
        return rows.ToLookup(row => row.Product, row => row.WantedBy);
    }

    /// <summary>What the own service has said of each product.</summary>
    /// <param name="products">Only these; empty for everything in the catalogue.</param>
    public Task<IReadOnlyList<OwnInterestRow>> Own(NetworkId network, ServiceId service, IReadOnlyList<string> products, int take, CancellationToken cancellation) => database.Query<OwnInterestRow>(
        """
        select p.id as product, p.title, n.level, n.said_on,
            exists (select 1 from sharing_requests r where r.network = p.network and r.product = p.id and r.asker = @service and (r.is_open or r.status = 'evaluated')) as asked_for,
            p.has_contact and (p.recommendation is null or p.recommendation < 4) as can_be_asked_for
        from products p left join interests n on n.network = p.network and n.product = p.id and n.service = @service
        where p.network = @network and p.assessed and not p.draft and not p.in_set and (@any or p.id in @products)
        order by p.sort_key, p.id limit @take
        """,
        new { network = network.Value, service = service.Value, take, any = products.Count == 0, products = products.DefaultIfEmpty("").ToArray() },
        cancellation);
}
