using LearningNetwork.Domain.Implementations;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SelfAssessments;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Tests.SelfAssessments;

public sealed class BowlTests
{
    private static readonly DateOnly Day = new(2024, 3, 1);

    /// <summary>The crack, how many products are in use and on their way: how much is gold, silver, open.</summary>
    [Theory]
    [InlineData(0, 2, 1, 0, 0, 0)]
    [InlineData(1, 0, 0, 0, 0, 1)]
    [InlineData(3, 1, 1, 1, 1, 1)]
    [InlineData(2, 1, 3, 1, 1, 0)]
    [InlineData(2, 5, 3, 2, 0, 0)]
    [InlineData(4, 0, 2, 0, 2, 2)]
    [InlineData(4, 4, 4, 4, 0, 0)]
    [InlineData(null, 1, 1, 0, 0, 0)]
    public void A_crack_is_filled_with_gold_and_then_with_silver(int? crack, int inUse, int onTheirWay, int gold, int silver, int open)
    {
        var products = Enumerable.Range(1, inUse + onTheirWay)
            .Select(number => new MendingProduct(new($"p{number}"), $"P{number}", [Island.ContactVisits], number <= inUse ? Mending.InUse : Mending.OnItsWay)).ToList();

        var bowl = Bowl.Of(crack is { } said ? [new DatedCrack(Island.ContactVisits, said, Day)] : [], products);

        var seam = bowl.Seams.Single(one => one.Island == Island.ContactVisits);
        (seam.Gold, seam.Silver, seam.Open).ShouldBe((gold, silver, open));
        bowl.Seams.Where(one => one.Island != Island.ContactVisits).ShouldAllBe(one => one.Crack == null && one.With.Count == 0);
        bowl.IsAssessed.ShouldBe(crack is not null);
    }

    [Fact]
    public void A_bowl_has_a_seam_for_each_island_and_the_gold_is_told_first()
    {
        MendingProduct silver = new(new("a"), "A", [Island.Cooperation, Island.Recruitment], Mending.OnItsWay);
        var gold = silver with { Id = new("b"), Mending = Mending.InUse };

        var bowl = Bowl.Of([], [silver, gold]);

        bowl.Seams.Select(seam => seam.Island).ShouldBe(Enum.GetValues<Island>());
        bowl.Seams[^1].With.ShouldBe([gold, silver]);
    }

    [Theory]
    [InlineData(null, null, null, true)]
    [InlineData(null, CaseStatus.Submitted, null, false)]
    [InlineData(null, CaseStatus.Waiting, null, false)]
    [InlineData(null, CaseStatus.Accepted, Mending.OnItsWay, false)]
    [InlineData(null, CaseStatus.InUse, Mending.InUse, false)]
    [InlineData(null, CaseStatus.Evaluated, Mending.InUse, false)]
    [InlineData(null, CaseStatus.Declined, null, true)]
    [InlineData(null, CaseStatus.Withdrawn, null, true)]
    [InlineData(null, CaseStatus.NotSuccessful, null, false)]
    [InlineData(Stage.Exploring, null, Mending.OnItsWay, false)]
    [InlineData(Stage.Preparing, CaseStatus.Accepted, Mending.OnItsWay, false)]
    [InlineData(Stage.Preparing, CaseStatus.InUse, Mending.InUse, false)]
    [InlineData(Stage.Started, CaseStatus.Accepted, Mending.InUse, false)]
    [InlineData(Stage.InOperation, null, Mending.InUse, false)]
    [InlineData(Stage.Sustained, CaseStatus.Evaluated, Mending.InUse, false)]
    [InlineData(Stage.Stopped, CaseStatus.InUse, null, false)]
    public void What_a_service_has_to_do_with_a_product_says_what_it_mends(Stage? stage, CaseStatus? status, Mending? mends, bool canBeSuggested)
    {
        var use = new OwnUse(stage, status);
        use.Mending.ShouldBe(mends);
        use.CanBeSuggested.ShouldBe(canBeSuggested);
    }
}
