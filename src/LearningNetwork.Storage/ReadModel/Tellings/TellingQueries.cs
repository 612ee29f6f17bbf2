using LearningNetwork.Domain;
using LearningNetwork.Domain.Tellings;
using LearningNetwork.Storage.ReadModel.Activity;

namespace LearningNetwork.Storage.ReadModel.Tellings;

/// <summary>What a person is told, what of it the person has read, and what the person follows.</summary>
public sealed class TellingQueries(ReadDatabase database)
{
    /// <summary>What the reader is told, the newest first; each event once: one statement, and one more beyond the last of them.</summary>
    /// <param name="unreadOnly">Leaves out what the reader has read.</param>
    public async Task<TellingList> List(Actor reader, bool unreadOnly, DateTimeOffset now, int skip, int take, CancellationToken cancellation)
    {
        var parameters = ToldSql.Parameters(reader, now);
        parameters.AddDynamicParams(new { unreadOnly, skip, take });
        var rows = await database.Query<TellingRow>(
            $"""
            with told as ({ToldSql.Told}),
            marked as (select told.*, {ToldSql.IsRead} as is_read from told),
            shown as (
                select marked.*, count(*) over () as total, sum(case when is_read then 0 else 1 end) over () as unread
                from marked where not @unreadOnly or not is_read
                order by at desc, stream, version desc limit @take offset @skip)
            select {ActivityQueries.Columns}, shown.is_read as IsRead, shown.total as Total, shown.unread as Unread, a.stream as Stream, a.version as Version
            from shown {ActivityQueries.SayingOf("shown")}
            order by shown.at desc, shown.stream, shown.version desc
            """,
            parameters,
            cancellation);
        if (rows.Count > 0 || skip == 0)
            return new(rows, rows.Count > 0 ? rows[0].Total : 0, rows.Count > 0 ? rows[0].Unread : 0);
        var first = await List(reader, unreadOnly, now, 0, 1, cancellation);
        return first with { Items = [] };
    }

    /// <summary>How much the reader has not read, and the newest of it, null where there is none: one statement that names nothing, for whoever asks often.</summary>
    public async Task<(int Number, TellingId? Newest)> Unread(Actor reader, DateTimeOffset now, CancellationToken cancellation)
    {
        var rows = await database.Query<TellingRow>(
            $"""
            with told as ({ToldSql.Told})
            select stream, version, count(*) over () as unread from told where not {ToldSql.IsRead}
            order by at desc, stream, version desc limit 1
            """,
            ToldSql.Parameters(reader, now),
            cancellation);
        return rows.Count > 0 ? (rows[0].Unread, rows[0].Id) : (0, null);
    }

    /// <summary>One of the reader's tellings, or null where the reader is told of no such event.</summary>
    public async Task<TellingRow?> Find(Actor reader, TellingId telling, DateTimeOffset now, CancellationToken cancellation)
    {
        var parameters = ToldSql.Parameters(reader, now);
        parameters.AddDynamicParams(new { stream = telling.In(reader.Network).Stream, version = telling.Version });
        return await database.Find<TellingRow>(
            $"""
            with told as ({ToldSql.Told})
            select {ActivityQueries.Columns}, {ToldSql.IsRead} as IsRead, a.stream as Stream, a.version as Version
            from told {ActivityQueries.SayingOf("told")}
            where told.stream = @stream and told.version = @version
            """,
            parameters,
            cancellation);
    }

    /// <summary>Those of these tellings that the reader is told of and has not read.</summary>
    public async Task<IReadOnlyList<TellingId>> UnreadAmong(Actor reader, IEnumerable<TellingId> tellings, DateTimeOffset now, CancellationToken cancellation)
    {
        var parameters = ToldSql.Parameters(reader, now);
        parameters.AddDynamicParams(new { ids = tellings.Select(telling => $"{telling.In(reader.Network).Stream}@{telling.Version}").DefaultIfEmpty("").ToArray() });
        var rows = await database.Query<TellingRow>(
            $"""
            with told as ({ToldSql.Told})
            select stream, version from told
            where stream || '@' || cast(version as text) in @ids and not {ToldSql.IsRead}
            order by at desc, stream, version desc
            """,
            parameters,
            cancellation);
        return [.. rows.Select(row => row.Id)];
    }

    /// <summary>What the reader follows, in the order of names' kinds and keys.</summary>
    public Task<IReadOnlyList<FollowRow>> Follows(Actor reader, CancellationToken cancellation) => database.Query<FollowRow>(
        """
        select f.subject, f.since, coalesce(p.title, j.name, s.name, f.subject) as name
        from follows f
        left join products p on p.network = f.network and 'product/' || p.id = f.subject
        left join projects j on j.network = f.network and 'project/' || j.id = f.subject
        left join services s on s.network = f.network and 'service/' || s.id = f.subject
        where f.network = @network and f.person = @person
        order by f.subject
        """,
        new { network = reader.Network.Value, person = reader.Person.Value },
        cancellation);
}
