using LearningNetwork.Domain;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.SharingRequests;

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
}

public sealed class AroundQueries(ReadDatabase database)
{
    private const string Sql = """
        select n.name as Network, n.language as Language,
            (select s.language from services s where s.network = n.network and s.id = @service) as ServiceLanguage,
            (select count(distinct o.id) from sharing_request_owners o
                where o.network = n.network and o.project in @projects and o.waits) as ForGiver,
            (select count(*) from sharing_requests r
                where r.network = n.network and r.asker = @service and r.is_open and r.waits_for = @receiver) as ForReceiver
        from networks n where n.network = @network
        """;

    /// <summary>All of it in one statement, or null where the network was never founded.</summary>
    public Task<AroundRow?> Find(NetworkId network, ServiceId? service, IEnumerable<ProjectId> projects, CancellationToken cancellation) => database.Find<AroundRow>(
        Sql,
        new
        {
            network = network.Value,
            service = service?.Value ?? "",
            projects = projects.Select(project => project.Value).DefaultIfEmpty("").ToArray(),
            receiver = nameof(WaitsFor.Receiver),
        },
        cancellation);
}
