namespace LearningNetwork.Domain.Implementations;

/// <summary>When how an implementation goes is to be said again (domain-rules, 'Projects': a lead publishes a dated status). The number is ours.</summary>
public static class StatusFreshness
{
    /// <summary>Months that a published status holds.</summary>
    public const int Months = 3;

    /// <summary>The last day of which a status is to be renewed today.</summary>
    public static DateOnly DueUpTo(DateOnly today) => today.AddMonths(-Months);
}
