using LearningNetwork.Domain;
using LearningNetwork.Domain.Calendars;

namespace LearningNetwork.Storage.ReadModel.Calendars;

/// <summary>Which calendar feeds are open, and where an address leads.</summary>
public sealed class CalendarFeedQueries(ReadDatabase database)
{
    /// <summary>The feed that an address leads to, in whichever network; null where it leads nowhere.</summary>
    public Task<OpenFeed?> At(AddressHash address, CancellationToken cancellation) => database.Find<OpenFeed>(
        "select network, id, since from calendar_feeds where address = @address", new { address = address.Value }, cancellation);

    /// <summary>One feed, or null where it is not open.</summary>
    public Task<OpenFeed?> Find(NetworkId network, CalendarFeedId feed, CancellationToken cancellation) => database.Find<OpenFeed>(
        "select network, id, since from calendar_feeds where network = @network and id = @id", new { network = network.Value, id = feed.Value }, cancellation);
}

/// <summary>A feed that can be fetched.</summary>
public sealed record OpenFeed
{
    public string Network { get; init; } = "";

    /// <summary>As <see cref="CalendarFeedId"/> writes it.</summary>
    public string Id { get; init; } = "";

    public DateTimeOffset Since { get; init; }
}
