namespace LearningNetwork.Domain.Projects;

/// <summary>A project's key in its network, e.g. <c>p1a</c>.</summary>
public readonly record struct ProjectId(string Value) : ITextValue<ProjectId>
{
    public static ProjectId? Parse(string? text) => Keys.Normalised(text) is { } key && Keys.IsKey(key) ? new(key) : null;

    public override string ToString() => Value;
}
