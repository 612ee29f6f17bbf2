using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.Projects;

/// <summary>What others may need to know of a project.</summary>
public sealed record ProjectFacts(ProjectId Id, string Name, ValueList<ServiceId> Owners);

public sealed record AboutProject(ProjectId Project) : Question<ProjectFacts>;
