using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Cohorts;

/// <summary>What the coordinator or an owner's lead asks of one of the cohorts.</summary>
public abstract record CohortRunning(int Number) : CohortCommand;

/// <summary>How many of each service are invited. Never fewer than came to something.</summary>
public sealed record InvitePeople(int Number, ValueList<Attendance> Invited) : CohortRunning(Number);

/// <summary>All gatherings, in order; anew only until the first is told of.</summary>
public sealed record PlanGatherings(int Number, ValueList<PlannedGathering> Gatherings) : CohortRunning(Number);

public sealed record MoveGathering(int Number, int Gathering, DateOnly On, string Form) : CohortRunning(Number);

/// <summary>How many came, of those invited. A service that nobody came from is left out.</summary>
public sealed record TellAttendance(int Number, int Gathering, DateOnly On, ValueList<Attendance> Attendance) : CohortRunning(Number);

public sealed record FormGuidanceGroup(int Number, InstructorRole Guide, ValueList<SharingRequestId> Requests) : CohortRunning(Number);
