namespace LearningNetwork.Domain.Networks;

/// <summary>What others may need to know of the network they belong to.</summary>
/// <param name="AnswerDays">Days an owner has to answer a request before it is overdue.</param>
public sealed record NetworkFacts(NetworkId Id, string Name, string Language, int AnswerDays)
{
    /// <summary>14 days, unless the network sets its own (ours).</summary>
    public const int UsualAnswerDays = 14;
}

public sealed record AboutNetwork : Question<NetworkFacts>;
