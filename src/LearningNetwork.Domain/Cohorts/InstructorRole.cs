namespace LearningNetwork.Domain.Cohorts;

/// <summary>Who trains a cohort, by role and never by name.</summary>
public enum InstructorRole
{
    /// <summary>Whoever developed the product.</summary>
    Developer,

    /// <summary>The lead of a project that owns it.</summary>
    ProjectLead,

    /// <summary>Someone at another service that has it in use.</summary>
    ExperiencedService,

    /// <summary>A guest of the network, e.g. Bufetat or a university.</summary>
    Guest,
}
