namespace LearningNetwork.Domain.Implementations;

/// <summary>Whether there are enough left who can do it.</summary>
public static class Staffing
{
    /// <summary>Fewer than this carry nothing when one of them leaves (ours).</summary>
    public const int Fewest = 2;

    public const int Most = 500;

    /// <summary>Fragile: fewer than two, or under half of those who were trained, are still in post (ours). Before anyone was trained there is nothing to lose.</summary>
    public static bool IsFragile(int trained, int inPost) => trained > 0 && (inPost < Fewest || 2 * inPost < trained);
}
