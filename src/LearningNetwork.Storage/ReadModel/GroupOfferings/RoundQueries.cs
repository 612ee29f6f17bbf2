using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel.SharingRequests;

namespace LearningNetwork.Storage.ReadModel.GroupOfferings;

/// <summary>What pages and API ask about rounds.</summary>
public sealed class RoundQueries(ReadDatabase database, EventRegistry registry)
{
    internal const string Columns = """
        r.id as Id, r.offering as Offering, coalesce(g.title, r.offering) as Title, r.version as Version, r.method as Method, r.organiser as Organiser,
        coalesce(s.name, r.organiser) as OrganiserName, r.status as Status, r.first_on as FirstOn, r.last_on as LastOn, r.capacity as Capacity,
        r.taken as Taken, r.offered as Offered, r.waiting as Waiting, r.free_to_all as FreeToAll, r.release_on as ReleaseOn, r.released as Released,
        r.place is null as IsDigital, i.stream is not null as Invented
        """;

    internal const string Joins = """
        left join group_offerings g on g.network = r.network and g.id = r.offering
        left join services s on s.network = r.network and s.id = r.organiser
        left join invented i on i.network = r.network and i.stream = r.stream
        """;

    /// <summary>How many of the round's line stand up to this home, itself counted.</summary>
    private const string PlaceInLine = """
        case when h.standing <> 'waiting' then 0 else (select count(*) from group_round_homes f
            where f.network = h.network and f.round = h.round and f.standing = 'waiting' and f.ordinal <= h.ordinal) end
        """;

    private const string IsRunBy = """
        (r.organiser = @service or exists (select 1 from group_round_leaders l
            where l.network = r.network and l.round = r.id and l.leader = @leader and l.answer = 'Yes'))
        """;

    /// <summary>Rounds that have not ended, the first to begin first.</summary>
    /// <param name="offering">Of this offering alone; null for all.</param>
    /// <param name="method">The name of a <see cref="GroupMethod"/>; null for all.</param>
    public Task<IReadOnlyList<RoundRow>> Coming(NetworkId network, string? offering, string? method, DateOnly today, int take, CancellationToken cancellation) =>
        database.Query<RoundRow>(
            $"""
            select {Columns} from group_rounds r {Joins}
            where r.network = @network and r.last_on >= @today and (@offering = '' or r.offering = @offering) and (@method = '' or r.method = @method)
            order by r.first_on, r.id limit @take
            """,
            new { network = network.Value, today, offering = offering ?? "", method = method ?? "", take },
            cancellation);

    /// <summary>Rounds of an offering, the latest first, those that have ended too.</summary>
    public Task<IReadOnlyList<RoundRow>> OfOffering(NetworkId network, GroupOfferingId offering, int take, CancellationToken cancellation) => database.Query<RoundRow>(
        $"select {Columns} from group_rounds r {Joins} where r.network = @network and r.offering = @offering order by r.first_on desc, r.id limit @take",
        new { network = network.Value, offering = offering.Value, take },
        cancellation);

    /// <summary>Rounds that the reader runs, the latest first: organised by the own service, or led.</summary>
    public Task<IReadOnlyList<RoundRow>> RunBy(RoundReader reader, int take, CancellationToken cancellation) => database.Query<RoundRow>(
        $"select {Columns} from group_rounds r {Joins} where r.network = @network and {IsRunBy} order by r.first_on desc, r.id limit @take",
        reader.Parameters(new { take }),
        cancellation);

    /// <summary>The gatherings of rounds that the reader runs or has a place in, where any lies between two days: one statement.</summary>
    public async Task<IReadOnlyList<RoundDays>> Dates(RoundReader reader, DateOnly from, DateOnly through, CancellationToken cancellation) =>
        [.. (await database.Query<DaysRow>(
            $"""
            select r.id as Id, coalesce(g.title, r.offering) as Title, r.content as Content
            from group_rounds r left join group_offerings g on g.network = r.network and g.id = r.offering
            where r.network = @network and r.status <> 'cancelled' and r.first_on <= @through and r.last_on >= @from
                and ({IsRunBy} or exists (select 1 from group_round_homes h
                    where h.network = r.network and h.round = r.id and h.service = @service and h.standing = 'seated'))
            order by r.first_on, r.id
            """,
            reader.Parameters(new { from, through }),
            cancellation)).Select(row => new RoundDays(row.Id, row.Title, JsonSerializer.Deserialize<RoundContent>(row.Content, registry.Json)!.Gatherings))];

    /// <summary>The homes of the reader's service in rounds that have not ended: offers first, then by when the round begins.</summary>
    public Task<IReadOnlyList<OwnHomeRow>> OwnHomes(RoundReader reader, DateOnly today, CancellationToken cancellation) => database.Query<OwnHomeRow>(
        $"""
        select {Columns}, h.number as Number, h.adults as Adults, h.standing as Standing, h.until as Until, {PlaceInLine} as Place
        from group_round_homes h join group_rounds r on r.network = h.network and r.id = h.round {Joins}
        where h.network = @network and h.service = @service and r.last_on >= @today
        order by case h.standing when 'offered' then 0 when 'cancelled' then 2 else 1 end, r.first_on, r.id, h.number
        """,
        reader.Parameters(new { today }),
        cancellation);

    /// <summary>The round of an id with its homes and parties, or null: three statements.</summary>
    public async Task<RoundView?> Find(RoundReader reader, RoundId id, CancellationToken cancellation) => await Head(reader, id, cancellation) is { } head
        ? head with { Homes = await Homes(reader, id, head.Runs, cancellation), Parties = await Parties(reader, id, cancellation) }
        : null;

    /// <summary>The same without homes and parties: one statement.</summary>
    public async Task<RoundView?> Head(RoundReader reader, RoundId id, CancellationToken cancellation)
    {
        var parameters = reader.Parameters(new { id = id.Value });
        var row = await database.Find<WholeRow>(
            $"""
            select {Columns}, r.content as Content, {IsRunBy} as Runs, r.organiser = @service as Organises,
                p.lang as PlaceLanguage, p.body as Place, c.lang as ReasonLanguage, c.body as Reason, x.lang as LearningLanguage, x.body as Learning
            from group_rounds r {Joins}
            left join texts c on c.id = r.reason
            left join texts p on p.id = r.place and ({IsRunBy}
                or exists (select 1 from group_offering_owners o where o.network = r.network and o.offering = r.offering and o.service = @service)
                or exists (select 1 from group_round_homes t where t.network = r.network and t.round = r.id and t.service = @service and t.standing = 'seated'))
            left join texts x on x.id = r.learning and {IsRunBy}
            where r.network = @network and r.id = @id
            """,
            parameters,
            cancellation);
        if (row is null)
            return null;
        var content = JsonSerializer.Deserialize<RoundContent>(row.Content, registry.Json)!;
        return new(
            row, row.Runs ? content : Narrowed(content, reader.Service), [], [],
            Text(row.PlaceLanguage, row.Place), Text(row.ReasonLanguage, row.Reason), Text(row.LearningLanguage, row.Learning), row.Organises, row.Runs && !row.Organises);
    }

    /// <summary>What others see of how it went: attendance as totals, an evaluation only where it was large enough to be told of.</summary>
    private static RoundContent Narrowed(RoundContent content, ServiceId? own) => content with
    {
        Quotas = content.Quotas.Where(quota => quota.Service == own).ToValueList(),
        Results = content.Results with
        {
            Attendance = content.Results.Attendance.Select(told => told with { Counts = RoundTotals.Of(told.Counts, own) }).ToValueList(),
            Evaluation = content.Results.Evaluation is { MeanTenths: not null } told ? told : null,
        },
    };

    private Task<IReadOnlyList<HomeRow>> Homes(RoundReader reader, RoundId id, bool all, CancellationToken cancellation) => database.Query<HomeRow>(
        $"""
        select h.round as Round, h.service as Service, coalesce(s.name, h.service) as ServiceName, h.number as Number, h.adults as Adults, h.standing as Standing,
            h.from_quota as FromQuota, h.until as Until, {PlaceInLine} as Place
        from group_round_homes h left join services s on s.network = h.network and s.id = h.service
        where h.network = @network and h.round = @id and (@all or h.service = @service)
        order by case h.standing when 'seated' then 0 when 'offered' then 1 else 2 end, h.ordinal, s.name, h.service, h.number
        """,
        reader.Parameters(new { id = id.Value, all }),
        cancellation);

    private Task<IReadOnlyList<PartyRow>> Parties(RoundReader reader, RoundId id, CancellationToken cancellation) => database.Query<PartyRow>(
        """
        select l.leader as Leader, coalesce(k.title, l.leader) as LeaderTitle, coalesce(k.service, '') as Service, coalesce(s.name, k.service, '') as ServiceName, l.answer as Answer, l.asked_at as At, 0 as Place
        from group_round_leaders l
        left join group_leaders k on k.network = l.network and k.id = l.leader
        left join services s on s.network = k.network and s.id = k.service
        where l.network = @network and l.round = @id
        union all
        select null, null, o.service, coalesce(s.name, o.service), null, null, o.place
        from group_offering_owners o left join services s on s.network = o.network and s.id = o.service
        where o.network = @network and o.offering = @offering
        order by 7, 3, 1
        """,
        reader.Parameters(new { id = id.Value, offering = id.Offering.Value }),
        cancellation);

    private static CaseText? Text(string? language, string? body) => language is null ? null : new(language, body ?? "");

    private sealed record DaysRow
    {
        public string Id { get; init; } = "";

        public string Title { get; init; } = "";

        public string Content { get; init; } = "";
    }

    private sealed record WholeRow : RoundRow
    {
        public string Content { get; init; } = "";

        public bool Runs { get; init; }

        public bool Organises { get; init; }

        public string? PlaceLanguage { get; init; }

        public string? Place { get; init; }

        public string? ReasonLanguage { get; init; }

        public string? Reason { get; init; }

        public string? LearningLanguage { get; init; }

        public string? Learning { get; init; }
    }
}
