using System.Text.RegularExpressions;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.Tests.ReadModel;

public sealed class ForgivingSearchTests
{
    [Theory]
    [InlineData("samvær")]
    [InlineData("SAMVÆR")]
    [InlineData("samvaer")]
    [InlineData("samvar")]
    public void The_same_word_however_it_is_written(string written) => ForgivingSearch.Fold(written).ShouldBe("samvar");

    [Fact]
    public void Signs_part_words() => ForgivingSearch.Fold("Zip-team (P1b)").ShouldBe("zip team p1b");

    [Fact]
    public void A_question_is_one_pattern_for_each_word() => ForgivingSearch.Patterns(" Mal  for barnesamtale, mal").ShouldBe(["%mal%", "%for%", "%barnesamtal%"]);

    [Theory]
    [InlineData("samtaler", "Samtalekort Sammen om samvær")]
    [InlineData("barnet", "Mal for barnesamtale")]
    [InlineData("malar", "Mal for barnesamtale")]
    [InlineData("fosterheim", "Gruppetilbud i fosterhjem")]
    [InlineData("fosterhjemmene", "Robust fosterheimsarbeid")]
    [InlineData("barnevernstenesta", "Barnevernstjenesten i Voss")]
    [InlineData("gruppetilbod", "Gruppetilbud til fosterforeldre")]
    [InlineData("medverk", "Medvirkning fra barn")]
    [InlineData("meistring", "Mestring i hverdagen")]
    [InlineData("skulen", "Samarbeid med skolen")]
    [InlineData("sjølvstende", "Selvstendighet")]
    [InlineData("kvardag", "Hverdagen i fosterhjemmet")]
    public void Endings_and_the_two_written_languages_do_not_stand_in_the_way(string asked, string written) =>
        ForgivingSearch.Patterns(asked).ShouldAllBe(pattern => Like(pattern).IsMatch(ForgivingSearch.Fold(written)));

    [Theory]
    [InlineData("samvær", "Rekruttering av fosterhjem")]
    [InlineData("hjemmel", "Mal for samtale")]
    [InlineData("zip", "Tips til samvær")]
    public void What_is_another_word_is_not_found(string asked, string written) =>
        ForgivingSearch.Patterns(asked).ShouldAllBe(pattern => !Like(pattern).IsMatch(ForgivingSearch.Fold(written)));

    private static Regex Like(string pattern) => new(pattern.Replace("%", ".*", StringComparison.Ordinal).Replace('_', '.'));

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("%_'\"")]
    public void A_question_without_words_asks_nothing(string? question) => ForgivingSearch.Patterns(question).ShouldBeEmpty();

    [Fact]
    public void A_long_question_is_cut() => ForgivingSearch.Patterns("a1 b2 c3 d4 e5 f6 g7").Count.ShouldBe(ForgivingSearch.MostWords);
}
