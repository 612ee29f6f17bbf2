using LearningNetwork.Domain.Products;

namespace LearningNetwork.Domain.SelfAssessments;

/// <summary>
/// How a child welfare service sees its own practice, island by island (003 §2). One entity a service; seen by that service alone, and by
/// others only in <see cref="IslandTotals"/>.
/// </summary>
public abstract record SelfAssessment
{
    private SelfAssessment() { }

    /// <summary>The service has said nothing yet.</summary>
    public sealed record NotMade : SelfAssessment;

    /// <param name="Cracks">The latest of each island that was assessed, in the map's order.</param>
    public sealed record Made(ValueList<DatedCrack> Cracks) : SelfAssessment;
}

/// <summary>How cracked the own practice on an island is said to be.</summary>
/// <param name="Crack"><see cref="Whole"/> to <see cref="Widest"/>: 0 is whole, 4 is wide open.</param>
public sealed record IslandCrack(Island Island, int Crack)
{
    public const int Whole = 0, Widest = 4;
}

/// <param name="On">The day it was last said.</param>
public sealed record DatedCrack(Island Island, int Crack, DateOnly On);
