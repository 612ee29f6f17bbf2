using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.AnnualWheels;

/// <summary>
/// A change of what the owners share; a closed list. It comes about by a proposal that passes. What a change is made on is kept with
/// it (<c>Was</c>, filled in when it is proposed), so that of two changes of the same thing at the same time none is lost unseen.
/// </summary>
public abstract record WheelChange
{
    private WheelChange() { }

    public sealed record AddActivity(WheelActivity Activity) : WheelChange;

    /// <param name="Becomes">The activity as it shall be, with the revision that was seen.</param>
    public sealed record ChangeActivity(WheelActivity Becomes, WheelActivity? Was = null) : WheelChange;

    public sealed record RemoveActivity(ActivityId Activity, WheelActivity? Was = null) : WheelChange;

    public sealed record Rename(string Title, string? Was = null) : WheelChange;

    public sealed record ChangeRule(PassingRule Rule, PassingRule? Was = null) : WheelChange;

    /// <summary>Whether the coordinator sees the plan.</summary>
    public sealed record Share(bool Shared, bool? Was = null) : WheelChange;

    /// <summary>Asks a service to own the wheel too; it joins when it says yes itself.</summary>
    public sealed record InviteOwner(ServiceId Service) : WheelChange;

    /// <summary>A newer edition of the template: the differences that are accepted, all together. The others are kept as they are.</summary>
    /// <param name="Accepted">Activities added, changed and removed.</param>
    public sealed record AdoptEdition(TemplateEditionId Edition, ValueList<WheelChange> Accepted) : WheelChange;
}

/// <summary>What a wheel's proposals need to pass.</summary>
public enum PassingRule
{
    /// <summary>One owner's yes: each may change what is shared.</summary>
    Any,

    /// <summary>More than half of the owners.</summary>
    Majority,

    All,
}

public static class PassingRules
{
    /// <summary>How many yeses it takes among so many owners.</summary>
    public static int Needed(this PassingRule rule, int owners) => rule switch
    {
        PassingRule.Any => 1,
        PassingRule.Majority => (owners / 2) + 1,
        PassingRule.All => owners,
        _ => throw new InvalidOperationException($"{rule} is no rule."),
    };
}

/// <summary>An edition of a template.</summary>
/// <param name="Template">The template's key.</param>
/// <param name="Edition">1 for the first; a newer one has a larger number.</param>
public sealed record TemplateEditionId(string Template, int Edition);
