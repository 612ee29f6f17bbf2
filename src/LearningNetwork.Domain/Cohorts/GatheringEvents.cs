using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Cohorts;

/// <summary>How many of each service are invited; takes the place of what was said before.</summary>
public sealed record PeopleInvited(int Number, DateTimeOffset At, ValueList<Attendance> Invited) : CohortEvent(Number, At);

/// <summary>The cohort's gatherings were planned, all of them.</summary>
public sealed record GatheringsPlanned(int Number, DateTimeOffset At, ValueList<PlannedGathering> Gatherings) : CohortEvent(Number, At);

public sealed record GatheringMoved(int Number, DateTimeOffset At, int Gathering, DateOnly On, string Form) : CohortEvent(Number, At);

/// <summary>How many of each service came to a gathering; told again, the later counts.</summary>
public sealed record GatheringAttended(int Number, DateTimeOffset At, int Gathering, DateOnly On, ValueList<Attendance> Attendance) : CohortEvent(Number, At);

/// <param name="Guide">Who guides, by role.</param>
public sealed record GuidanceGroupFormed(int Number, DateTimeOffset At, int Group, InstructorRole Guide, ValueList<SharingRequestId> Requests) : CohortEvent(Number, At);
