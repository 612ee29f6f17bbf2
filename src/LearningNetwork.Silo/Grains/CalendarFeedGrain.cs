using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Silo.Grains;

[Alias("learning-network.calendar-feed")]
public interface ICalendarFeedGrain : IEntityGrain;

/// <summary>A calendar that its person can have fetched from outside.</summary>
public sealed class CalendarFeedGrain(CellFrame frame, ILogger<EntityGrain> log) : EntityGrain(frame, log), ICalendarFeedGrain;
