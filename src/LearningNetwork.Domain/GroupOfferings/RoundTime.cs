using static LearningNetwork.Domain.GroupOfferings.Round;

namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>
/// What time brings to a round, worked out when anyone asks anything of it: unused quota goes to all at the release date, an offer
/// ends, and every free place is offered to the first in line that it is for. So it does not matter whether the deadline or a
/// request comes first.
/// </summary>
internal static class RoundTime
{
    /// <summary>How long an offer stands (domain-rules, 'Group offerings').</summary>
    public const int OfferDays = 7;

    /// <summary>What has come due by now.</summary>
    public static ValueList<RoundEvent> Due(Begun state, DecisionContext context)
    {
        var due = new List<RoundEvent>();
        if (state is Cancelled)
            return [];
        var ordinal = state.Seats.LastOrdinal;
        foreach (var offer in state.Seats.Offers.Where(offer => offer.Until <= context.Now).OrderBy(offer => offer.Until).ThenBy(offer => offer.Ordinal))
            due.Add(new OfferLapsed(context.Now, offer.Home, ++ordinal));
        if (!state.Seats.Released && context.Today >= state.As.ReleaseOn)
            due.Add(new QuotasReleased(context.Now));
        return [.. due, .. OffersIn((Begun)due.Aggregate((Round)state, RoundDecider.Evolve), context)];
    }

    /// <summary>Offers for every free place that someone in line may have; none before the round is open, and none once it has begun.</summary>
    public static ValueList<RoundEvent> OffersIn(Round state, DecisionContext context)
    {
        if (state is not Open { Seats.Line.Count: > 0 } open || open.Seats.Free == 0 || open.HasBegun(context.Today))
            return [];
        var (seats, until, offers) = (open.Seats, UntilFrom(open, context), new List<RoundEvent>());
        foreach (var first in open.Seats.Line)
        {
            var pool = seats.PoolFor(first.Home.Service);
            if (pool == Pool.None)
                continue;
            var offered = new PlaceOffered(context.Now, first.Home, pool == Pool.Quota, until);
            seats = seats.After(offered);
            offers.Add(offered);
        }

        return offers.ToValueList();
    }

    /// <summary>The moment that a day has begun everywhere it counts: midnight in UTC, an hour or two after it is in Norway.</summary>
    public static DateTimeOffset BeginningOf(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>An offer stands for its days, but not longer than until the round begins.</summary>
    private static DateTimeOffset UntilFrom(Begun state, DecisionContext context)
    {
        var (full, begins) = (context.Now.AddDays(OfferDays), BeginningOf(state.Gatherings.FirstDay()));
        return full < begins ? full : begins;
    }
}
