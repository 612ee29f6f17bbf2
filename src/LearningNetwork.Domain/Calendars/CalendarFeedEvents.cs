namespace LearningNetwork.Domain.Calendars;

/// <summary>What happens to a calendar feed.</summary>
public abstract record CalendarFeedEvent : Event;

/// <summary>A new address was made; the one before it, if any, leads nowhere from now on.</summary>
public sealed record FeedAddressMade(AddressHash Address, DateTimeOffset At) : CalendarFeedEvent;

/// <summary>No address leads here any longer.</summary>
public sealed record FeedClosed(DateTimeOffset At) : CalendarFeedEvent;
