namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>What happens to a round's places. Which service it concerns is that service's and the organiser's to know.</summary>
public abstract record RoundSeatEvent(DateTimeOffset At) : RoundEvent(At);

/// <summary>A home got a place at once.</summary>
/// <param name="FromQuota">Whether it was one of its service's own.</param>
public sealed record HomeSeated(DateTimeOffset At, Home Home, int Adults, bool FromQuota) : RoundSeatEvent(At);

/// <summary>No place was free for a home, and it stands last in line.</summary>
public sealed record HomeQueued(DateTimeOffset At, Home Home, int Adults, int Ordinal) : RoundSeatEvent(At);

/// <summary>A home comes with one adult more, or one less; it keeps what it has.</summary>
public sealed record AdultsNoted(DateTimeOffset At, Home Home, int Adults) : RoundSeatEvent(At);

/// <summary>The first in line that a free place is for was asked.</summary>
public sealed record PlaceOffered(DateTimeOffset At, Home Home, bool FromQuota, DateTimeOffset Until) : RoundSeatEvent(At);

public sealed record OfferAccepted(DateTimeOffset At, Home Home) : RoundSeatEvent(At);

/// <summary>Nobody answered in time: the home now stands last in line.</summary>
public sealed record OfferLapsed(DateTimeOffset At, Home Home, int Ordinal) : RoundSeatEvent(At);

/// <summary>A service gave a place or an offer back, or left the line.</summary>
public sealed record HomeGivenBack(DateTimeOffset At, Home Home) : RoundSeatEvent(At);

/// <summary>There is room for more homes than before, or for fewer.</summary>
public sealed record CapacityChanged(DateTimeOffset At, int Capacity) : RoundSeatEvent(At);

/// <summary>The release date came: unused quota is for all.</summary>
public sealed record QuotasReleased(DateTimeOffset At) : RoundSeatEvent(At);
