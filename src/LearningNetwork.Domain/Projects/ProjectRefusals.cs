namespace LearningNetwork.Domain.Projects;

public static class ProjectRefusals
{
    /// <summary>No project of this key is started in the network.</summary>
    public static Refusal UnknownProject(ProjectId project) => Refusal.Invalid("unknown_project", project.Value);

    /// <summary>A project is owned by someone: a service or a guest.</summary>
    public static Refusal WithoutParties { get; } = Refusal.Invalid("project_without_parties");

    /// <summary>The last day lies before the first.</summary>
    public static Refusal EndsBeforeItStarts { get; } = Refusal.Invalid("ends_before_it_starts");
}
