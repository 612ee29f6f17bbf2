using LearningNetwork.Domain.Projects;

namespace LearningNetwork.Domain.Learning;

/// <summary>The public id of an experiment, <c>project.name</c>, e.g. <c>familielos.livsnavet</c>.</summary>
/// <param name="Name">Its key within the project.</param>
public readonly record struct ExperimentId(ProjectId Project, string Name) : ITextValue<ExperimentId>
{
    public string Value => $"{Project}.{Name}";

    public static ExperimentId? Parse(string? text) =>
        text?.Split('.') is [var project, var name] && ProjectId.Parse(project) is { } id && Keys.Normalised(name) is { } key && Keys.IsKey(key)
            ? new(id, key)
            : null;

    public EntityId In(NetworkId network) => ExperimentDecider.Decider.In(network, Value);

    public override string ToString() => Value;
}
