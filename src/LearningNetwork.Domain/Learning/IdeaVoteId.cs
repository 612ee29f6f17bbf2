using LearningNetwork.Domain.Projects;

namespace LearningNetwork.Domain.Learning;

/// <summary>The public id of a vote over ideas at a meeting, <c>project.name</c>.</summary>
/// <param name="Name">Its key within the project.</param>
public readonly record struct IdeaVoteId(ProjectId Project, string Name) : ITextValue<IdeaVoteId>
{
    public string Value => $"{Project}.{Name}";

    public static IdeaVoteId? Parse(string? text) => ExperimentId.Parse(text) is { } same ? new(same.Project, same.Name) : null;

    public EntityId In(NetworkId network) => IdeaVoteDecider.Decider.In(network, Value);

    public override string ToString() => Value;
}
