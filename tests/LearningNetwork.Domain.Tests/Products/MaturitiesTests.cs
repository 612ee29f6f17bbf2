using LearningNetwork.Domain.Products;
using static LearningNetwork.Domain.Products.Maturity;
using static LearningNetwork.Domain.Products.Recommendation;

namespace LearningNetwork.Domain.Tests.Products;

public sealed class MaturitiesTests
{
    public static TheoryData<Recommendation?, Maturity?, bool, Maturity?, bool, bool> Table { get; } = new()
    {
        // recommendation, stated, said under trial → value, derived, conflict
        { One, null, false, Gold, true, false },
        { Two, null, false, Gold, true, false },
        { Three, null, false, Silver, true, false },
        { Four, null, false, Silver, true, false },
        { null, null, false, null, false, false },
        { One, null, true, Gold, true, true },
        { Two, null, true, Gold, true, true },
        { Three, null, true, Silver, true, false },
        { Four, null, true, Silver, true, false },
        { null, null, true, null, false, false },
        { One, Gold, false, Gold, false, false },
        { One, Silver, false, Silver, false, false },
        { One, Silver, true, Silver, false, true },
        { Two, Gold, true, Gold, false, true },
        { Three, Gold, false, Gold, false, false },
        { Four, Silver, true, Silver, false, false },
        { null, Gold, false, Gold, false, false },
        { null, Silver, true, Silver, false, false },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void What_is_stated_counts_and_else_it_follows_from_the_recommendation(
        Recommendation? recommendation, Maturity? stated, bool underTrial, Maturity? value, bool derived, bool conflict) =>
        Maturities.Derive(recommendation, stated, underTrial).ShouldBe(new MaturityReading(value, derived, conflict));
}
