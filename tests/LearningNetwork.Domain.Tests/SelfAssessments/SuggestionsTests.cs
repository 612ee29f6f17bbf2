using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SelfAssessments;

namespace LearningNetwork.Domain.Tests.SelfAssessments;

/// <summary>The rule of domain-rules, 'Needs', one key at a time: whatever stands in a later key, an earlier one decides.</summary>
public sealed class SuggestionsTests
{
    private static readonly IslandCrack[] Own = [new(Island.FollowUpOfParents, 3), new(Island.ContactVisits, 2), new(Island.Cooperation, 0)];

    private static readonly Candidate Plain = new(new("m"), "M", [Island.ContactVisits], Maturity.Gold, ResourceLevel.Low, UsedBy.SameProject);

    private static readonly Gen<Candidate> Candidates =
        from id in Gen.Choose(1, 500)
        from title in Gen.Elements("Alfa", "Beta", "Gamma")
        from islands in Gens.Some(Gen.Elements(Enum.GetValues<Island>()))
        from maturity in Gens.Maybe(Gen.Elements(Enum.GetValues<Maturity>()))
        from level in Gens.Maybe(Gen.Elements(Enum.GetValues<ResourceLevel>()))
        from used in Gen.Elements(Enum.GetValues<UsedBy>())
        select new Candidate(new($"p{id}"), title, islands.Distinct().ToValueList(), maturity, level, used);

    [Fact]
    public void What_reaches_most_cracks_comes_first_however_unready_and_heavy() =>
        First(Plain with { Id = new("both"), Islands = [Island.FollowUpOfParents, Island.ContactVisits], Maturity = null, Level = null, UsedBy = UsedBy.Nobody }, Plain).ShouldBe("both");

    [Fact]
    public void Then_what_is_ready_however_heavy()
    {
        First(Plain with { Id = new("gold"), Level = ResourceLevel.High, UsedBy = UsedBy.Nobody }, Plain with { Maturity = Maturity.Silver }).ShouldBe("gold");
        First(Plain with { Id = new("silver"), Maturity = Maturity.Silver, Level = null }, Plain with { Maturity = null }).ShouldBe("silver");
    }

    [Fact]
    public void Then_what_is_light_however_unused()
    {
        First(Plain with { Id = new("low"), UsedBy = UsedBy.Nobody }, Plain with { Level = ResourceLevel.Moderate }).ShouldBe("low");
        First(Plain with { Id = new("moderate"), Level = ResourceLevel.Moderate, UsedBy = UsedBy.Nobody }, Plain with { Level = ResourceLevel.High }).ShouldBe("moderate");
        First(Plain with { Id = new("high"), Level = ResourceLevel.High, UsedBy = UsedBy.Nobody }, Plain with { Level = null }).ShouldBe("high");
    }

    [Fact]
    public void Then_what_others_use_the_nearest_first()
    {
        First(Plain with { Id = new("near"), Title = "Å" }, Plain with { UsedBy = UsedBy.SameNetwork }).ShouldBe("near");
        First(Plain with { Id = new("network"), Title = "Å", UsedBy = UsedBy.SameNetwork }, Plain with { UsedBy = UsedBy.Nobody }).ShouldBe("network");
        First(Plain with { Id = new("z"), Title = "A" }, Plain).ShouldBe("z", "all else alike, the titles decide");
    }

    [Fact]
    public void The_reason_names_the_cracks_that_are_reached_and_no_whole_island()
    {
        var one = Suggestions.Ranked(Own, [Plain with { Islands = [Island.Cooperation, Island.ContactVisits, Island.FollowUpOfParents, Island.Recruitment] }]).ShouldHaveSingleItem();
        one.Cracks.ShouldBe([new(Island.FollowUpOfParents, 3), new(Island.ContactVisits, 2)]);
        one.Sum.ShouldBe(5);
    }

    [Fact]
    public void What_reaches_no_crack_is_not_suggested() =>
        Suggestions.Ranked(Own, [Plain with { Islands = [] }, Plain with { Islands = [Island.Cooperation] }, Plain with { Islands = [Island.Recruitment] }]).ShouldBeEmpty();

    [Fact]
    public void Whatever_there_is_the_order_is_the_same_however_it_comes() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Arb.From(Gens.Some(Candidates, 0, 30)), products =>
        {
            var distinct = products.DistinctBy(product => product.Id).ToList();
            var ranked = Suggestions.Ranked(Own, distinct);
            Suggestions.Ranked(Own, distinct.AsEnumerable().Reverse()).ShouldBe(ranked);
            ranked.Select(one => one.Sum).ShouldBe(ranked.Select(one => one.Sum).OrderDescending());
            ranked.ShouldAllBe(one => one.Sum == one.Cracks.Sum(crack => crack.Crack) && one.Sum > 0);
        }));

    private static string First(params Candidate[] products) => Suggestions.Ranked(Own, products.Reverse())[0].Product.Id.Value;
}
