using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>What happens to a group offering.</summary>
public abstract record GroupOfferingEvent(DateTimeOffset At) : Event;

/// <summary>Services run a course together from now on.</summary>
public sealed record OfferingOpened(DateTimeOffset At, OfferingTerms Terms) : GroupOfferingEvent(At);

/// <summary>Its terms are others from now on; rounds that are planned already keep theirs.</summary>
public sealed record OfferingRevised(DateTimeOffset At, OfferingTerms Terms) : GroupOfferingEvent(At);

/// <summary>A service said how many homes it would like places for.</summary>
/// <param name="Homes">0 to 50; 0 where it wants none any longer.</param>
public sealed record DemandStated(DateTimeOffset At, ServiceId Service, int Homes) : GroupOfferingEvent(At);
