namespace LearningNetwork.Domain;

/// <summary>The smallest group that anything may be told of (domain-rules: 'from five services on', 'fewer than five participants').</summary>
public static class SmallGroup
{
    /// <summary>How many people or services there must be before what they said, or what came of it, may be shown.</summary>
    public const int Fewest = 5;

    /// <summary>Too few to be told of: fewer than <see cref="Fewest"/>, yet somebody.</summary>
    public static bool IsTooSmall(int count) => count is > 0 and < Fewest;
}
