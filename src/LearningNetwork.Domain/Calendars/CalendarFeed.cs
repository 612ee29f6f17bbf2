namespace LearningNetwork.Domain.Calendars;

/// <summary>
/// A calendar that others can fetch by a secret address, so that a person's own calendar shows the network's dates. It belongs to
/// the person who opened it, and shows what that person may see at the moment it is fetched.
/// </summary>
public abstract record CalendarFeed
{
    private CalendarFeed() { }

    /// <summary>No address leads here.</summary>
    public sealed record Closed : CalendarFeed;

    /// <param name="Address">The hash of the address that leads here; the address itself is kept nowhere.</param>
    /// <param name="Since">When the address was made.</param>
    public sealed record Open(AddressHash Address, DateTimeOffset Since) : CalendarFeed;
}
