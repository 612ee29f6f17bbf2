using System.Text.Json;
using LearningNetwork.Domain;
using LearningNetwork.Domain.AnnualWheels;
using LearningNetwork.Storage.EventLog;

namespace LearningNetwork.Storage.ReadModel.AnnualWheels;

/// <summary>What pages and API ask of annual wheels.</summary>
public sealed class WheelQueries(ReadDatabase database, EventRegistry registry)
{
    private const string Columns = """
        w.id, w.title, w.rule, w.shared, w.first_year, w.copy_of,
        (select count(*) from wheel_owners c where c.network = w.network and c.wheel = w.id and not c.invited) as Owners,
        exists (select 1 from wheel_owners o where o.network = w.network and o.wheel = w.id and o.service = @service and not o.invited) as IsOwn,
        exists (select 1 from wheel_owners o where o.network = w.network and o.wheel = w.id and o.service = @service and o.invited) as IsInvited,
        exists (select 1 from invented i where i.network = w.network and i.stream = w.stream) as Invented
        """;

    /// <summary>The wheels that a reader may see, by title.</summary>
    public Task<IReadOnlyList<WheelRow>> List(NetworkId network, WheelVisibility visibility, int take, CancellationToken cancellation)
    {
        var parameters = visibility.Parameters(network);
        parameters.AddDynamicParams(new { take, own = $"%\"service\":\"{visibility.Service?.Value}\"%" });
        return database.Query<WheelRow>(
            $"""
            select {Columns}, (select count(*) from wheel_proposals p where p.network = w.network and p.wheel = w.id and p.outcome = '{ProposalProjection.Open}'
                and cast(p.votes as text) not like @own) as ToVoteOn
            from annual_wheels w where {WheelVisibility.Sees} order by w.title, w.id limit @take
            """,
            parameters,
            cancellation);
    }

    /// <summary>A wheel with its owners, or null where there is none that the reader may see: one statement.</summary>
    public async Task<WheelView?> Find(NetworkId network, WheelVisibility visibility, WheelId wheel, CancellationToken cancellation)
    {
        var parameters = visibility.Parameters(network);
        parameters.AddDynamicParams(new { id = wheel.Value });
        var rows = await database.Query<WholeRow>(
            $"""
            select {Columns}, case when row_number() over (order by p.invited, p.place) = 1 then w.plan end as Plan, p.service as Party, coalesce(s.name, p.service) as PartyName, p.invited as PartyInvited
            from annual_wheels w
            join wheel_owners p on p.network = w.network and p.wheel = w.id
            left join services s on s.network = p.network and s.id = p.service
            where w.id = @id and {WheelVisibility.Sees}
            order by p.invited, p.place
            """,
            parameters,
            cancellation);
        return rows.Count == 0
            ? null
            : new(rows[0], JsonSerializer.Deserialize<WheelPlan>(rows[0].Plan!, registry.Json)!, [.. rows.Select(row => new WheelParty { Service = row.Party, Name = row.PartyName, Invited = row.PartyInvited })]);
    }

    /// <summary>What the owners have done in the years between two. Only for owners: ask it of a wheel that is the reader's own.</summary>
    public Task<IReadOnlyList<ProgressRow>> Progress(NetworkId network, WheelId wheel, int firstYear, int lastYear, CancellationToken cancellation) => database.Query<ProgressRow>(
        "select service, activity, year, state, on_day, ticked from wheel_progress where network = @network and wheel = @wheel and year between @firstYear and @lastYear",
        new { network = network.Value, wheel = wheel.Value, firstYear, lastYear },
        cancellation);

    /// <summary>The proposals of a wheel, those that wait first, then the latest. Only for owners.</summary>
    public async Task<IReadOnlyList<ProposalView>> Proposals(NetworkId network, WheelId wheel, int take, CancellationToken cancellation)
    {
        var rows = await database.Query<ProposalRow>(
            $"""
            select p.number, p.by_service, coalesce(s.name, p.by_service) as ByName, p.change, p.made_at, p.lapses_at, p.outcome, p.ended_at, p.votes, d.lang as Language, d.body
            from wheel_proposals p
            left join services s on s.network = p.network and s.id = p.by_service
            left join texts d on d.id = p.reason
            where p.network = @network and p.wheel = @wheel
            order by case when p.outcome = '{ProposalProjection.Open}' then 0 else 1 end, p.number desc limit @take
            """,
            new { network = network.Value, wheel = wheel.Value, take },
            cancellation);
        return [.. rows.Select(row => new ProposalView(
            row.Number,
            new(row.ByService),
            row.ByName,
            JsonSerializer.Deserialize<ProposedChange>(row.Change, registry.Json)!.Change,
            row.Language is null ? null : new(row.Language, row.Body ?? ""),
            row.MadeAt,
            row.LapsesAt,
            row.Outcome,
            row.EndedAt,
            JsonSerializer.Deserialize<ValueList<Vote>>(row.Votes, registry.Json)!))];
    }

    /// <summary>What has happened to a wheel, the latest first. Only for owners.</summary>
    public Task<IReadOnlyList<WheelHistoryRow>> History(NetworkId network, WheelId wheel, int skip, int take, CancellationToken cancellation) => database.Query<WheelHistoryRow>(
        """
        select h.at, h.event, coalesce(s.name, h.service) as ServiceName, h.number, p.change, h.activity, h.year, h.detail, count(*) over () as Total
        from wheel_history h
        left join services s on s.network = h.network and s.id = h.service
        left join wheel_proposals p on p.network = h.network and p.wheel = h.wheel and p.number = h.number
        where h.network = @network and h.wheel = @wheel
        order by h.version desc limit @take offset @skip
        """,
        new { network = network.Value, wheel = wheel.Value, skip, take },
        cancellation);

    /// <summary>A proposal's change as it is kept.</summary>
    public WheelChange? ChangeOf(WheelHistoryRow row) => row.Change is null ? null : JsonSerializer.Deserialize<ProposedChange>(row.Change, registry.Json)?.Change;

    private sealed record WholeRow : WheelRow
    {
        public string? Plan { get; init; }

        public string Party { get; init; } = "";

        public string PartyName { get; init; } = "";

        public bool PartyInvited { get; init; }
    }

    private sealed record ProposalRow
    {
        public int Number { get; init; }

        public string ByService { get; init; } = "";

        public string ByName { get; init; } = "";

        public string Change { get; init; } = "";

        public string? Language { get; init; }

        public string? Body { get; init; }

        public DateTimeOffset MadeAt { get; init; }

        public DateTimeOffset LapsesAt { get; init; }

        public string Outcome { get; init; } = "";

        public DateTimeOffset? EndedAt { get; init; }

        public string Votes { get; init; } = "[]";
    }
}
