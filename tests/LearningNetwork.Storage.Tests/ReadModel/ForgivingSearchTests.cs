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
    public void A_question_is_one_pattern_for_each_word() => ForgivingSearch.Patterns(" Mal  for barnesamtale, mal").ShouldBe(["%mal%", "%for%", "%barnesamtale%"]);

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("%_'\"")]
    public void A_question_without_words_asks_nothing(string? question) => ForgivingSearch.Patterns(question).ShouldBeEmpty();

    [Fact]
    public void A_long_question_is_cut() => ForgivingSearch.Patterns("a1 b2 c3 d4 e5 f6 g7").Count.ShouldBe(ForgivingSearch.MostWords);
}
