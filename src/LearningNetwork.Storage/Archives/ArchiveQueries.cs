using System.Runtime.CompilerServices;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.Archives;

/// <summary>What there is to archive, a few ids at a time, so that it does not matter how many there are.</summary>
public sealed class ArchiveQueries(ReadDatabase database)
{
    private const int AtOnce = 200;

    /// <param name="only">Null for all of them.</param>
    public Task<IReadOnlyList<string>> Networks(NetworkId? only, CancellationToken cancellation) => database.Query<string>(
        "select network from networks where @only = '' or network = @only order by network", new { only = only?.Value ?? "" }, cancellation);

    public Task<IReadOnlyList<string>> Services(NetworkId network, CancellationToken cancellation) => database.Query<string>(
        "select id from services where network = @network order by id", new { network = network.Value }, cancellation);

    /// <summary>What has been sent in, assessed or not; a draft is its owners'.</summary>
    public IAsyncEnumerable<string> Products(NetworkId network, CancellationToken cancellation) =>
        Ids("select id from products where network = @network and not draft and id > @after order by id limit @take", network, null, cancellation);

    /// <param name="asker">Null for those of all services.</param>
    public IAsyncEnumerable<string> Requests(NetworkId network, ServiceId? asker, CancellationToken cancellation) => Ids(
        "select id from sharing_requests where network = @network and (@service = '' or asker = @service) and id > @after order by id limit @take", network, asker, cancellation);

    /// <summary>A service's reports that a council has had; before that they are drafts.</summary>
    public IAsyncEnumerable<string> Reports(NetworkId network, ServiceId service, CancellationToken cancellation) => Ids(
        "select id from council_reports where network = @network and service = @service and sent_editions > 0 and id > @after order by id limit @take", network, service, cancellation);

    /// <summary>From when to when things happened to an entity, and the end of its chain in the log.</summary>
    public async Task<ArchivedLife> Life(EntityId entity, CancellationToken cancellation) => (await database.Find<ArchivedLife>(
        """
        select (select min(f.at) from events f where f.stream = e.stream) as begun, e.at as changed, e.version, e.hash
        from events e where e.stream = @stream order by e.version desc limit 1
        """,
        new { stream = entity.Stream },
        cancellation))!;

    private async IAsyncEnumerable<string> Ids(string sql, NetworkId network, ServiceId? service, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var after = "";
        while (await database.Query<string>(sql, new { network = network.Value, service = service?.Value ?? "", after, take = AtOnce }, cancellation) is { Count: > 0 } ids)
        {
            foreach (var id in ids)
                yield return id;
            after = ids[^1];
        }
    }
}

/// <summary>What the log says of an entity's life.</summary>
public sealed record ArchivedLife
{
    public DateTimeOffset Begun { get; init; }

    public DateTimeOffset Changed { get; init; }

    /// <summary>How many events there are.</summary>
    public int Version { get; init; }

    /// <summary>The hash of the last one, which holds all before it.</summary>
    public string Hash { get; init; } = "";
}
