using LearningNetwork.Domain;
using LearningNetwork.Runtime;
using LearningNetwork.Storage.ReadModel.Cohorts;
using LearningNetwork.Storage.ReadModel.GroupOfferings;
using LearningNetwork.Storage.ReadModel.InterestRounds;
using LearningNetwork.Storage.ReadModel.Products;
using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.Figures;

/// <summary>
/// The network in numbers, for its coordinator: what was sent to the network and nothing else. What is held against each other is
/// projects, islands and products, never services or municipalities (domain-rules, 'Who may do what').
/// </summary>
public sealed class FigureQueries(ReadDatabase database)
{
    /// <summary>So many months are told of, this one the last.</summary>
    public const int Months = 12;

    /// <summary>So many of what is wanted most are named.</summary>
    public const int MostWanted = 3;

    /// <summary>All requests, told apart by what any figure asks of them: they are many, and so are gone through once for all figures.</summary>
    private const string Asked = $"""
        with asked as materialized (
            select r.product, r.status, r.waits_for, r.overdue, r.recommendation is null as not_stated, r.is_open,
                {SharingRequestQueries.Joinable} as joinable, r.handling = 'JointTraining' as joint, count(*) as number
            from sharing_requests r where r.network = @network group by 1, 2, 3, 4, 5, 6, 7, 8)
        """;

    /// <summary>The same as <see cref="InterestQueries.Queues"/>.</summary>
    private const string Queues = "(select a.product, sum(a.number) as waiting, max(case when a.joint then 1 else 0 end) as joint from asked a where a.joinable group by a.product)";

    /// <summary>What a row says that is of no island and of no product.</summary>
    private const string Nowhere = "cast(null as integer) as islands, cast(null as text) as product, cast(null as text) as title";

    private const string Cases = $"""
        select 'case' as what, a.status, a.waits_for, a.overdue, a.not_stated, a.is_open, cast(null as integer) as month, {Nowhere}, sum(a.number) as number
        from asked a group by a.status, a.waits_for, a.overdue, a.not_stated, a.is_open
        """;

    /// <summary>What a row that counts no cases says of them.</summary>
    private const string NoCase = "cast(null as text) as status, cast(null as text) as waits_for, false as overdue, false as not_stated, false as is_open";

    /// <summary>What a row says that is one number.</summary>
    private const string Alone = $"{NoCase}, cast(null as integer) as month, {Nowhere}";

    private const string FreePlaces = $"select 'free-places' as what, {Alone}, {GroupOfferingQueries.FreePlaces} and r.network = @network";

    /// <summary>Those that the coordinator finds there.</summary>
    private const string Catalogue = $"select 'products' as what, {Alone}, count(*) as number from products p where p.network = @network and {ProductVisibility.Sql} and not p.in_set";

    private const string Invented = $"select 'invented' as what, {Alone}, count(*) as number from invented i where i.network = @network";

    /// <summary>The products of the islands that they lie on together, those apart that somebody asks for, brings into use, or says that they use.</summary>
    private const string Islands = $"""
        select case when t.product is null then 'offered' else 'touched' end as what, {NoCase}, cast(null as integer) as month,
            p.islands, cast(null as text) as product, cast(null as text) as title, count(*) as number
        from products p left join (
            select a.product from asked a where a.is_open or a.status in ('in-use', 'evaluated')
            union select i.product from implementations i where i.network = @network and i.stage <> 'Stopped'
            union select n.product from interests n where n.network = @network and n.level = 'InUse') t on t.product = p.id
        where p.network = @network and p.assessed and not p.in_set group by p.islands, case when t.product is null then 'offered' else 'touched' end
        """;

    /// <summary>What there is least room for, as the list of what is wanted has it first.</summary>
    private static readonly string Wanted = $"""
        select 'wanted-' || w.place as what, {NoCase}, cast(null as integer) as month, cast(null as integer) as islands, w.product, w.title, w.short as number
        from (select d.product, d.title, d.short, row_number() over (order by {InterestQueries.MostWantedFirst}) as place from ({InterestQueries.DemandedOf(Queues)}) d) w
        where w.short > 0 and w.place <= {MostWanted}
        """;

    /// <summary>As <see cref="CohortQueries.Queued"/> has it.</summary>
    private const string Queued = $"select 'queue' as what, {Alone}, coalesce(sum(q.waiting), 0) as number from {Queues} q where q.waiting > 1 or q.joint = 1";

    private static readonly string Course = string.Join("\nunion all\n",
        Monthly("asked", "sharing_requests", "submitted_at", 'm'), Monthly("begun", "implementations", "begun_at", 'm'), Monthly("taken-out", "uptakes", "first_on", 'd'));

    private static readonly string Counted = $"{Asked}\n" + string.Join("\nunion all\n", Cases, FreePlaces, Catalogue, Queued, Islands, Wanted, Invented);

    private static readonly ProductVisibility Coordinator = new(All: true, []) { OfGuests = true };

    /// <summary>The figures, in one statement.</summary>
    /// <param name="withCourse">Also how many there were in each of the last <see cref="Months"/> months.</param>
    public async Task<NetworkFigures> Of(NetworkId network, DateOnly today, bool withCourse, CancellationToken cancellation)
    {
        var parameters = Coordinator.Parameters(network);
        parameters.Add("today", today);
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(1 - Months);
        foreach (var (number, month) in Enumerable.Range(0, Months + 1).Select(first.AddMonths).Index())
        {
            parameters.Add($"d{number}", month);
            parameters.Add($"m{number}", NorwegianTime.Midnight(month));
        }

        var rows = await database.Query<FigureRow>(withCourse ? $"{Counted}\nunion all\n{Course}" : Counted, parameters, cancellation);
        return new(rows, [.. Enumerable.Range(0, Months).Select(first.AddMonths)]);
    }

    /// <summary>What stands with each assessed product, in the catalogue's order: one statement.</summary>
    public Task<IReadOnlyList<ProductFigures>> Products(NetworkId network, CancellationToken cancellation) => database.Query<ProductFigures>(
        $"""
        with asked as (
            select r.product, sum(case when r.is_open then 1 else 0 end) as open, sum(case when r.is_open and r.overdue then 1 else 0 end) as overdue,
                sum(case when r.status in ('in-use', 'evaluated') then 1 else 0 end) as in_use
            from sharing_requests r where r.network = @network group by r.product),
        wanted as (select n.product, count(*) as want from interests n where n.network = @network and {InterestQueries.OnlyWanted} group by n.product)
        select p.id, p.title, p.islands as bits, p.owners, coalesce(a.open, 0) as open, coalesce(a.overdue, 0) as overdue, coalesce(a.in_use, 0) as in_use, coalesce(w.want, 0) as want
        from products p left join asked a on a.product = p.id left join wanted w on w.product = p.id
        where p.network = @network and p.assessed and not p.in_set order by p.first_island, p.sort_key, p.id
        """,
        new { network = network.Value },
        cancellation);

    /// <summary>How many rows began in each month: one look at those of the last year.</summary>
    private static string Monthly(string what, string table, string column, char parameter)
    {
        var months = string.Join(' ', Enumerable.Range(1, Months - 1).Select(number => $"when t.{column} < @{parameter}{number} then {number - 1}"));
        return $"""
            select '{what}' as what, {NoCase}, case {months} else {Months - 1} end as month, {Nowhere}, count(*) as number
            from {table} t where t.network = @network and t.{column} >= @{parameter}0 and t.{column} < @{parameter}{Months} group by 7
            """;
    }
}
