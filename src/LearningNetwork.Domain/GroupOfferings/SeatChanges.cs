namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>How a round's places follow from what happens to them.</summary>
internal static class SeatChanges
{
    public static Seats After(this Seats seats, RoundSeatEvent happened) => happened switch
    {
        HomeSeated e => seats with { Taken = seats.Taken.With(new(e.Home, e.Adults, e.FromQuota, e.At)) },
        HomeQueued e => seats with { Line = seats.Line.With(new(e.Home, e.Adults, e.Ordinal)), LastOrdinal = e.Ordinal },
        AdultsNoted e => Noted(seats, e),
        PlaceOffered e => Offered(seats, e, seats.WaitingOf(e.Home) ?? throw Faults.CannotFollow(seats, e)),
        OfferAccepted e => Accepted(seats, e, seats.OfferTo(e.Home) ?? throw Faults.CannotFollow(seats, e)),
        OfferLapsed e => Lapsed(seats, e, seats.OfferTo(e.Home) ?? throw Faults.CannotFollow(seats, e)),
        HomeGivenBack e => Without(seats, e.Home),
        CapacityChanged e => seats with { Capacity = e.Capacity },
        QuotasReleased => seats with { Released = true },
        _ => throw Faults.CannotFollow(seats, happened),
    };

    private static Seats Noted(Seats seats, AdultsNoted noted) => seats with
    {
        Taken = seats.Taken.Select(seat => seat.Home == noted.Home ? seat with { Adults = noted.Adults } : seat).ToValueList(),
        Offers = seats.Offers.Select(offer => offer.Home == noted.Home ? offer with { Adults = noted.Adults } : offer).ToValueList(),
        Line = seats.Line.Select(waiting => waiting.Home == noted.Home ? waiting with { Adults = noted.Adults } : waiting).ToValueList(),
    };

    private static Seats Offered(Seats seats, PlaceOffered offered, Waiting first) => Without(seats, first.Home) with
    {
        Offers = seats.Offers.With(new(first.Home, first.Adults, offered.FromQuota, offered.Until, first.Ordinal)),
    };

    private static Seats Accepted(Seats seats, OfferAccepted accepted, PlaceOffer offer) =>
        Without(seats, offer.Home) with { Taken = seats.Taken.With(new(offer.Home, offer.Adults, offer.FromQuota, accepted.At)) };

    private static Seats Lapsed(Seats seats, OfferLapsed lapsed, PlaceOffer offer) =>
        Without(seats, offer.Home) with { Line = seats.Line.With(new(offer.Home, offer.Adults, lapsed.Ordinal)), LastOrdinal = lapsed.Ordinal };

    private static Seats Without(Seats seats, Home home) => seats with
    {
        Taken = seats.Taken.Where(seat => seat.Home != home).ToValueList(),
        Offers = seats.Offers.Where(offer => offer.Home != home).ToValueList(),
        Line = seats.Line.Where(waiting => waiting.Home != home).ToValueList(),
    };
}
