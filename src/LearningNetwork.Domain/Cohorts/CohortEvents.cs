using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Cohorts;

/// <summary>What happens in a product's joint training.</summary>
/// <param name="Number">Which cohort it is of.</param>
public abstract record CohortEvent(int Number, DateTimeOffset At) : Event;

/// <summary>The coordinator opened a cohort from the queue. Each of its requests is then told, and joins it unless it has ended meanwhile.</summary>
/// <param name="StartsOn">The day of the first gathering.</param>
/// <param name="Places">How many services there is room for.</param>
/// <param name="Resources">Which resources are set aside for it, and by whom (003 §5): instructors, days, rooms.</param>
/// <param name="Level">What it takes, for requests of a product without a stated level; null where every request has one.</param>
/// <param name="Owners">The projects that own the product; their leads may tell what was held.</param>
/// <param name="Requests">The requests chosen, at least one and no more than there are places.</param>
public sealed record CohortOpened(
    int Number,
    DateTimeOffset At,
    DateOnly StartsOn,
    InstructorRole Instructor,
    int Places,
    TextRef Resources,
    ResourceLevel? Level,
    ValueList<ProjectId> Owners,
    ValueList<SharingRequestId> Requests) : CohortEvent(Number, At);

/// <summary>Gatherings were held; each service that took part has then had its training, or introduction.</summary>
/// <param name="On">The day of the last of them.</param>
/// <param name="Form">inPerson, digital or atTheDeveloper.</param>
/// <param name="Gatherings">How many, 1 to 50.</param>
public sealed record CohortHeld(int Number, DateTimeOffset At, DateOnly On, string Form, int Gatherings, ValueList<Attendance> Attendance) : CohortEvent(Number, At);

/// <summary>How many of a service took part, as counts per role; at least one person.</summary>
public sealed record Attendance(SharingRequestId Request, int CaseWorkers, int Leaders);
