using LearningNetwork.Domain;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Domain.Tellings;
using LearningNetwork.Runtime;
using LearningNetwork.Storage.ReadModel.GroupOfferings;
using LearningNetwork.Storage.ReadModel.Tellings;

namespace LearningNetwork.Storage.ReadModel.Networks;

/// <summary>What stands around every page for one reader.</summary>
public sealed record AroundRow
{
    public required string Network { get; init; }

    /// <summary>The code of the network's language.</summary>
    public required string Language { get; init; }

    /// <summary>The code of the language that the reader's service has chosen; null where it has not, or there is none.</summary>
    public string? ServiceLanguage { get; init; }

    /// <summary>Open cases where the reader's projects are to act.</summary>
    public required int ForGiver { get; init; }

    /// <summary>Open cases where the reader's service is to act.</summary>
    public required int ForReceiver { get; init; }

    /// <summary>What the reader is told of and has not read; counted to <see cref="AroundQueries.MostUnread"/>.</summary>
    public required int Unread { get; init; }

    /// <summary>Whether the reader follows what was asked about.</summary>
    public required bool IsFollowing { get; init; }

    /// <summary>Places in rounds that the reader's service is offered, and rounds that ask the reader to lead them.</summary>
    public required int ForGroups { get; init; }

    /// <summary>Products that are sent in and that nobody has assessed.</summary>
    public required int ToAssess { get; init; }
}

public sealed class AroundQueries(ReadDatabase database)
{
    /// <summary>Beyond this nobody counts.</summary>
    public const int MostUnread = 100;

    private static readonly string Sql = $"""
        select n.name as Network, n.language as Language,
            (select s.language from services s where s.network = n.network and s.id = @service) as ServiceLanguage,
            (select count(distinct o.id) from sharing_request_owners o
                where o.network = n.network and o.project in @projects and o.waits) as ForGiver,
            (select count(*) from sharing_requests r
                where r.network = n.network and r.asker = @service and r.is_open and r.waits_for = @receiver) as ForReceiver,
            ({ToldSql.CountUnread}) as Unread,
            exists (select 1 from follows w where w.network = n.network and w.person = @person and w.subject = @subject) as IsFollowing,
            (select count(*) from group_round_homes h where h.network = n.network and h.service = @books and h.standing = 'offered')
                + (select count(*) from group_leader_askings a join group_rounds g on g.network = a.network and g.id = a.round
                    where a.network = n.network and a.leader = @leads and a.answer is null and g.last_on >= @today) as ForGroups,
            (select count(*) from products p where p.network = n.network and not p.assessed and not p.draft) as ToAssess
        from networks n where n.network = @network
        """;

    /// <summary>All of it in one statement, or null where the network was never founded.</summary>
    /// <param name="shown">What the page is about, where it can be followed.</param>
    public Task<AroundRow?> Find(Actor reader, Subject? shown, DateTimeOffset now, CancellationToken cancellation)
    {
        var (parameters, groups) = (ToldSql.Parameters(reader, now, MostUnread), RoundReader.Of(reader));
        parameters.AddDynamicParams(new
        {
            service = reader.Service?.Value ?? "",
            projects = reader.Projects.Select(project => project.Value).DefaultIfEmpty("").ToArray(),
            receiver = nameof(WaitsFor.Receiver),
            subject = shown?.Value ?? "",
            books = groups.Service?.Value ?? "",
            leads = groups.Leader?.Value ?? "",
            today = NorwegianTime.DayOf(now),
        });
        return database.Find<AroundRow>(Sql, parameters, cancellation);
    }
}
