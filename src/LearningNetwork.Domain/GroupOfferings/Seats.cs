using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>A foster home as a round knows it: a service's first, second … and never whose.</summary>
/// <param name="Number">1 to 50, chosen by the service.</param>
public sealed record Home(ServiceId Service, int Number);

/// <summary>How many of a round's places are kept for one of the services that run it.</summary>
public sealed record Quota(ServiceId Service, int Homes);

/// <summary>A home that has its place.</summary>
/// <param name="Adults">1 or 2; a home is never split.</param>
/// <param name="FromQuota">Whether the place is one of its service's own; a freed one then returns to its quota.</param>
/// <param name="Since">When it got it.</param>
public sealed record Seat(Home Home, int Adults, bool FromQuota, DateTimeOffset Since);

/// <summary>A place held for a home of the waiting list until it answers.</summary>
/// <param name="Until">The moment it ends, unless it is answered before.</param>
public sealed record PlaceOffer(Home Home, int Adults, bool FromQuota, DateTimeOffset Until, int Ordinal);

/// <summary>A home in the waiting list.</summary>
/// <param name="Ordinal">Its place in the order: lower comes before.</param>
public sealed record Waiting(Home Home, int Adults, int Ordinal);

/// <summary>Which places one is had of.</summary>
public enum Pool
{
    None,

    /// <summary>The service's own quota, before the release date.</summary>
    Quota,

    /// <summary>What is no quota, and after the release date everything.</summary>
    Common,
}

/// <summary>A round's places: who has them, who is asked, who waits. Taken and offered are never more than the capacity.</summary>
/// <param name="Released">Whether unused quota has gone to all.</param>
/// <param name="Offers">In the order they were made.</param>
/// <param name="Line">The waiting list, first come first.</param>
/// <param name="LastOrdinal">The last place in the order given to anyone.</param>
public sealed record Seats(
    int Capacity, ValueList<Quota> Quotas, bool Released, ValueList<Seat> Taken, ValueList<PlaceOffer> Offers, ValueList<Waiting> Line, int LastOrdinal)
{
    public static Seats Empty(int capacity, ValueList<Quota> quotas) => new(capacity, quotas, Released: quotas.Count == 0, [], [], [], 0);

    /// <summary>Places that are neither taken nor held for someone.</summary>
    public int Free => Capacity - Taken.Count - Offers.Count;

    /// <summary>How much of a service's quota is neither taken nor held; after the release 0.</summary>
    public int FreeQuotaOf(ServiceId service) => Released ? 0 : QuotaOf(service) - UsedQuotaOf(service);

    /// <summary>The fewest places there can be: those taken and held, and until the release those that are kept for a service.</summary>
    public int Needed => Capacity - FreeToAll;

    /// <summary>Places that any service may have.</summary>
    public int FreeToAll => Released
        ? Free
        : Capacity - Quotas.Sum(quota => quota.Homes) - Taken.Count(seat => !seat.FromQuota) - Offers.Count(offer => !offer.FromQuota);

    /// <summary>Where the next place for a home of this service comes from.</summary>
    public Pool PoolFor(ServiceId service) =>
        FreeQuotaOf(service) > 0 ? Pool.Quota
        : FreeToAll > 0 ? Pool.Common
        : Pool.None;

    public Seat? SeatOf(Home home) => Taken.FirstOrDefault(seat => seat.Home == home);

    public PlaceOffer? OfferTo(Home home) => Offers.FirstOrDefault(offer => offer.Home == home);

    public Waiting? WaitingOf(Home home) => Line.FirstOrDefault(waiting => waiting.Home == home);

    /// <summary>How many adults the home has, or null where the round does not know it.</summary>
    public int? AdultsOf(Home home) => SeatOf(home)?.Adults ?? OfferTo(home)?.Adults ?? WaitingOf(home)?.Adults;

    /// <summary>Every service that has a place, an offer or a place in line.</summary>
    public IEnumerable<ServiceId> Services =>
        Taken.Select(seat => seat.Home.Service).Concat(Offers.Select(offer => offer.Home.Service)).Concat(Line.Select(waiting => waiting.Home.Service)).Distinct();

    private int QuotaOf(ServiceId service) => Quotas.FirstOrDefault(quota => quota.Service == service)?.Homes ?? 0;

    private int UsedQuotaOf(ServiceId service) =>
        Taken.Count(seat => seat.FromQuota && seat.Home.Service == service) + Offers.Count(offer => offer.FromQuota && offer.Home.Service == service);
}
