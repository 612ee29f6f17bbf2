using System.Text.Json;
using LearningNetwork.Storage.Archives;
using LearningNetwork.Web.Api;

namespace LearningNetwork.Web.Archives;

/// <summary>A thing as the archive keeps it: who may see it, what it is, and how it is told to people.</summary>
/// <param name="Name">The name of its two files, without their endings.</param>
/// <param name="Content">What the JSON says of it.</param>
/// <param name="Tell">What its page says of it, below the card.</param>
internal sealed record ArchivedThing(string Name, ArchiveCard Card, object Content, Action<PlainPage> Tell)
{
    /// <summary>Files that belong to it, each with its path below the thing's name, read one at a time as they are written.</summary>
    public IAsyncEnumerable<(string Path, byte[] Bytes)> Files { get; init; } = AsyncEnumerable.Empty<(string, byte[])>();

    private static readonly JsonSerializerOptions Json = new(ApiJson.Options) { WriteIndented = true };

    public byte[] Bytes() => JsonSerializer.SerializeToUtf8Bytes(new Written(Card, Content), Json);

    private sealed record Written(ArchiveCard Archive, object Content);
}

/// <summary>What is known of an archived thing beside what it says (its metadata).</summary>
/// <param name="Kind"><c>product</c>, <c>sharing-request</c> or <c>council-report</c>.</param>
/// <param name="Access">Whose it is to read.</param>
/// <param name="Parties">Whom it is about; services, projects and municipalities, never people.</param>
/// <param name="Events">How many events of the log it was made from.</param>
/// <param name="LogHash">The hash of the last of them, by which it can be held against the log.</param>
/// <param name="Invented">Whether it was made up for a demonstration.</param>
internal sealed record ArchiveCard(
    string Network, string NetworkName, string Kind, string Id, string Title, ArchiveAccess Access, IReadOnlyList<ArchiveParty> Parties,
    DateTimeOffset Begun, DateTimeOffset Changed, int Events, string LogHash, bool Invented)
{
    public static ArchiveCard Of(ArchivedNetwork network, string kind, string id, string title, ArchiveAccess access, IReadOnlyList<ArchiveParty> parties, ArchivedLife life, bool invented) => new(
        network.Id.Value, network.Name, kind, id, title, access, parties, life.Begun, life.Changed, life.Version, life.Hash, invented);
}

/// <summary>Who may read an archived thing.</summary>
internal enum ArchiveAccess
{
    /// <summary>The network's members, the coordinator among them: it was sent to the network.</summary>
    Network,

    /// <summary>The service that it belongs to, and nobody else.</summary>
    Service,
}

/// <param name="As"><c>asker</c>, <c>owner</c>, <c>developer</c>, <c>writer</c> or <c>council</c>.</param>
internal sealed record ArchiveParty(string As, string Id, string Name);
