using LearningNetwork.Domain.Calendars;

namespace LearningNetwork.Storage.EventLog.Stored;

internal static class CalendarNames
{
    public static void Add(StoredNames names) => names
        .Text<AddressHash>()
        .Text<CalendarFeedId>()
        .Event<FeedAddressMade>("calendar-feed/address-made")
        .Event<FeedClosed>("calendar-feed/closed")
        .Command<MakeFeedAddress>("calendar-feed/make-address")
        .Command<CloseFeed>("calendar-feed/close")
        .State<CalendarFeed>("calendar-feed", schema: 1, ("closed", typeof(CalendarFeed.Closed)), ("open", typeof(CalendarFeed.Open)));
}
