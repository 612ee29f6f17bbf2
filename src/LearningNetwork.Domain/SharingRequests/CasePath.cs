namespace LearningNetwork.Domain.SharingRequests;

/// <summary>One step of a case as it stands.</summary>
/// <param name="Waiting">The part whose turn it is, or will be when the step comes; null when the step is done.</param>
public sealed record CaseStep(RoutineStep Step, bool Done, StepPart? Waiting);

/// <summary>The way of a case through its steps, worked out from the parts done.</summary>
public static class CasePath
{
    public static ValueList<CaseStep> Of(ValueList<RoutineStep> steps, ValueList<StepPartDone> done) =>
        steps.Select(step => StepOf(step, done)).ToValueList();

    /// <summary>The first step that is not done; null where all are.</summary>
    public static CaseStep? Current(ValueList<RoutineStep> steps, ValueList<StepPartDone> done) => Of(steps, done).FirstOrDefault(step => !step.Done);

    private static CaseStep StepOf(RoutineStep step, ValueList<StepPartDone> done)
    {
        var parts = RoutineSteps.PartsOf(step);
        var count = done.Count(part => part.Step == step);
        return new(step, count >= parts.Count, count < parts.Count ? parts[count] : null);
    }
}
