namespace LearningNetwork.Domain.Calendars;

/// <summary>What a person can ask of an own calendar feed.</summary>
public abstract record CalendarFeedCommand : Command;

/// <summary>Opens the feed, or gives it a new address in place of the old one.</summary>
/// <param name="Address">The hash of an address that nobody can guess.</param>
public sealed record MakeFeedAddress(AddressHash Address) : CalendarFeedCommand;

public sealed record CloseFeed : CalendarFeedCommand;
