using LearningNetwork.Domain.Networks;

namespace LearningNetwork.Domain.Projects;

/// <summary>Where a project stands (domain-rules, 'Projects').</summary>
public enum ProjectStatus
{
    Ongoing,
    Paused,
    Ended,
}

/// <summary>A development project that services and guests own together (003 §1.1, §3). An ended one still has leads: someone answers for its products.</summary>
public abstract record Project
{
    private Project() { }

    public sealed record NotStarted : Project;

    /// <param name="Leads">Those who lead it now, by pseudonym.</param>
    /// <param name="Latest">The last status that was published; null before the first.</param>
    public sealed record Started(ProjectStarted As, ValueList<PersonId> Leads, ProjectStatus Status, PublishedStatus? Latest) : Project
    {
        /// <summary>The guests that are party to it now; those of the start stand in <see cref="As"/>.</summary>
        public ValueList<GuestId> Guests { get; init; } = As.Guests;
    }

    /// <summary>What others may know of it; null before it is started.</summary>
    public static ProjectFacts? FactsOf(ProjectId id, Project project) =>
        project is Started started ? new(id, started.As.Name, started.As.Owners) : null;
}
