namespace LearningNetwork.Domain.SharingRequests;

/// <summary>A step on the way from an accepted request to a product in use (domain-rules, 'The sharing routine').</summary>
public enum RoutineStep
{
    Introduction,
    Training,
    Plan,
    SupportAgreement,
    ParticipationAgreement,
    InUse,
}

/// <summary>The two sides of a case, and what may stand in the giver's place.</summary>
public enum Side
{
    /// <summary>Who hands the product over: a lead of an owning project.</summary>
    Giver,

    /// <summary>Who takes it into use: the service that asked.</summary>
    Receiver,

    /// <summary>The cohort, in the giver's place: what was held for several services together.</summary>
    Cohort,
}

public static class RoutineStepNames
{
    /// <summary>The step's name in addresses and the API, e.g. <c>in-use</c>.</summary>
    public static string Code(this RoutineStep step) => step switch
    {
        RoutineStep.Introduction => "introduction",
        RoutineStep.Training => "training",
        RoutineStep.Plan => "plan",
        RoutineStep.SupportAgreement => "support-agreement",
        RoutineStep.ParticipationAgreement => "participation-agreement",
        RoutineStep.InUse => "in-use",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };

    /// <summary>The step of a name, or null.</summary>
    public static RoutineStep? Parse(string? code)
    {
        foreach (var step in Enum.GetValues<RoutineStep>())
        {
            if (string.Equals(step.Code(), code?.Trim(), StringComparison.OrdinalIgnoreCase))
                return step;
        }

        return null;
    }
}
