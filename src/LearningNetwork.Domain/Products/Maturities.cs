namespace LearningNetwork.Domain.Products;

/// <summary>How ready a product is said to be.</summary>
/// <param name="Value">Null where it is neither stated nor follows.</param>
/// <param name="Derived">True where it only follows from the recommendation, and must be marked so.</param>
/// <param name="Conflict">True where it is recommended as ready and said to be under trial; both are shown.</param>
public sealed record MaturityReading(Maturity? Value, bool Derived, bool Conflict);

/// <summary>Gold and silver stood in a drawing that is lost: the text states them for no product, so they follow from the recommendation (003 §3.2, §5).</summary>
public static class Maturities
{
    /// <summary>What is stated counts; else recommendation 1 and 2 are worded as ready to share, so gold, and 3 and 4 as unfinished, so silver.</summary>
    public static MaturityReading Derive(Recommendation? recommendation, Maturity? stated, bool saidUnderTrial) =>
        new(stated ?? Following(recommendation), stated is null && recommendation is not null, saidUnderTrial && SaysReady(recommendation));

    private static Maturity? Following(Recommendation? recommendation) => recommendation switch
    {
        null => null,
        _ when SaysReady(recommendation) => Maturity.Gold,
        _ => Maturity.Silver,
    };

    private static bool SaysReady(Recommendation? recommendation) => recommendation is Recommendation.One or Recommendation.Two;
}
