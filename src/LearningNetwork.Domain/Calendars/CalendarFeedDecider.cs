using LearningNetwork.Domain.Access;
using static LearningNetwork.Domain.Calendars.CalendarFeed;

namespace LearningNetwork.Domain.Calendars;

/// <summary>The rules of a calendar feed: its key names the person, and nobody else may touch it. What it shows is asked anew at every fetch.</summary>
public static class CalendarFeedDecider
{
    public static Decider<CalendarFeed, CalendarFeedCommand, CalendarFeedEvent> Decider { get; } = new("calendar-feed", new Closed(), Needs, Decide, Evolve);

    private static IReadOnlyList<Question> Needs(DecisionContext context, CalendarFeedCommand command) => [];

    private static Decision Decide(CalendarFeed state, CalendarFeedCommand command, Facts facts, DecisionContext context)
    {
        if (CalendarFeedId.Parse(context.Self.Key) is not { } self)
            return Refusals.NotFound;
        if (!context.Actor.May(Right.SeeActivity) || context.Actor.Person != self.Person)
            return Refusals.NotAllowed;
        return (state, command) switch
        {
            (_, MakeFeedAddress c) when AddressHash.Parse(c.Address.Value) is null => Refusals.NotAValue("address"),
            (Open s, MakeFeedAddress c) when s.Address == c.Address => Decision.Nothing,
            (_, MakeFeedAddress c) => new FeedAddressMade(c.Address, context.Now),
            (Open, CloseFeed) => new FeedClosed(context.Now),
            (Closed, CloseFeed) => Decision.Nothing,
            _ => throw Faults.Undecided(state, command),
        };
    }

    public static CalendarFeed Evolve(CalendarFeed state, CalendarFeedEvent happened) => (state, happened) switch
    {
        (_, FeedAddressMade e) => new Open(e.Address, e.At),
        (Open, FeedClosed) => new Closed(),
        _ => throw Faults.CannotFollow(state, happened),
    };
}
