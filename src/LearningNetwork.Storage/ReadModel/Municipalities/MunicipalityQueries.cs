using LearningNetwork.Domain;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Storage.ReadModel.Municipalities;

public sealed class MunicipalityQueries(ReadDatabase database)
{
    /// <summary>All of the network, those that stand first, in Norwegian order.</summary>
    public Task<IReadOnlyList<MunicipalityRow>> All(NetworkId network, CancellationToken cancellation) => database.Query<MunicipalityRow>(
        $"""
        {Line("true")}
        select m.id as Number, m.name, m.county, today.service, s.name as ServiceName, m.merged_into as MergedInto
        from municipalities m
        left join line on line.number = m.id and line.merged_into is null
        left join municipalities today on today.network = m.network and today.id = line.standing
        left join services s on s.network = m.network and s.id = today.service
        where m.network = @network
        order by case when m.merged_into is null then 0 else 1 end, m.sort_key, m.id
        """,
        new { network = network.Value },
        cancellation);

    /// <summary>Former municipalities whose successors a service serves today, in Norwegian order.</summary>
    public Task<IReadOnlyList<FormerMunicipality>> FormerOf(NetworkId network, ServiceId service, CancellationToken cancellation) =>
        database.Query<FormerMunicipality>(
            $"""
            {Line("merged_into is not null")}
            select m.id as Number, m.name, m.county, today.name as SuccessorName
            from line
            join municipalities today on today.network = @network and today.id = line.standing and today.service = @service
            join municipalities m on m.network = @network and m.id = line.number
            where line.merged_into is null
            order by m.sort_key, m.id
            """,
            new { network = network.Value, service = service.Value },
            cancellation);

    /// <summary>From a number through its mergers to the one that stands for it today. 'union' ends even where two were merged into each other at the same time.</summary>
    private static string Line(string from) => $"""
        with recursive line(number, standing, merged_into) as (
            select id, id, merged_into from municipalities where network = @network and {from}
            union
            select line.number, next.id, next.merged_into
            from line join municipalities next on next.network = @network and next.id = line.merged_into)
        """;
}
