using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SelfAssessments;

namespace LearningNetwork.Storage.ReadModel.SelfAssessments;

/// <summary>What a service said of its practice, the latest of each island, and what it has used, uses or could use for it.</summary>
/// <param name="Cracks">In the map's order.</param>
/// <param name="Before">What was said of an island the time before, where anything was.</param>
/// <param name="Invented">Whether any of it is made up for a demonstration.</param>
public sealed record OwnNeeds(
    IReadOnlyList<DatedCrack> Cracks,
    IReadOnlyDictionary<Island, DatedCrack> Before,
    IReadOnlyList<MendingProduct> Mending,
    IReadOnlyList<Candidate> Candidates,
    bool Invented);

/// <summary>What may be shown of an island.</summary>
/// <param name="Total">Null while there are too few.</param>
public sealed record IslandTotalRow(Island Island, IslandTotal? Total);

/// <summary>The islands in the map's order.</summary>
/// <param name="Invented">Whether anything that was counted is made up for a demonstration.</param>
public sealed record NetworkTotals(IReadOnlyList<IslandTotalRow> Islands, bool Invented);
