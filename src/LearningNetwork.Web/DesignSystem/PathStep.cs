namespace LearningNetwork.Web.DesignSystem;

/// <summary>One step of a case's path, as <see cref="Steps"/> draws it.</summary>
/// <param name="Name">What happens in it.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Note">When it was done, or what it needs.</param>
/// <param name="Turn">Whose turn it is, in words; only for the step that is now.</param>
public sealed record PathStep(string Name, StepState State, string? Note = null, string? Turn = null);

/// <summary>Where a step stands.</summary>
public enum StepState
{
    Done,
    Now,
    Later,
    /// <summary>It will not be reached: the case ended before.</summary>
    Dropped,
}
