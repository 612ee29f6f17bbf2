using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Cohorts;

/// <summary>What a gathering of a cohort is for.</summary>
public enum GatheringKind
{
    Training,

    /// <summary>A guidance group meets (veiledningsgruppe).</summary>
    Guidance,
}

/// <summary>A gathering as it is planned.</summary>
/// <param name="On">A workday.</param>
/// <param name="Form">inPerson, digital or atTheDeveloper.</param>
/// <param name="Group">Which guidance group meets; null for the whole cohort.</param>
public sealed record PlannedGathering(GatheringKind Kind, DateOnly On, string Form, int? Group);

/// <summary>A gathering, with who came when it has been held.</summary>
/// <param name="Number">From 1, in the order of the plan.</param>
/// <param name="Attended">How many of each service came; null until it is told.</param>
public sealed record Gathering(int Number, PlannedGathering As, GatheringAttended? Attended);

/// <summary>Some of a cohort's services that are guided together.</summary>
public sealed record GuidanceGroup(int Number, InstructorRole Guide, ValueList<SharingRequestId> Requests);
