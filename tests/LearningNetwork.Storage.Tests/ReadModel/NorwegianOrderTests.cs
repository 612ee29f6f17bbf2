using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.Tests.ReadModel;

public sealed class NorwegianOrderTests
{
    [Fact]
    public void Our_three_letters_come_last_in_their_order() =>
        InOrder("Åmli", "Ørsta", "Ærfugl", "Zip-team", "Askøy").ShouldBe(["Askøy", "Zip-team", "Ærfugl", "Ørsta", "Åmli"]);

    [Fact]
    public void Case_and_signs_count_for_nothing() =>
        NorwegianOrder.KeyOf("«En god start»").ShouldBe(NorwegianOrder.KeyOf("en god START"));

    [Fact]
    public void A_shorter_name_comes_before_the_longer_that_begins_with_it() =>
        InOrder("Stord og Fitjar", "Stord").ShouldBe(["Stord", "Stord og Fitjar"]);

    [Fact]
    public void Numbers_sort_by_size() => InOrder("P10", "P9", "P1b", "P1a").ShouldBe(["P1a", "P1b", "P9", "P10"]);

    [Fact]
    public void Accents_are_read_as_their_letters() => NorwegianOrder.KeyOf("Idé").ShouldBe(NorwegianOrder.KeyOf("ide"));

    private static IEnumerable<string> InOrder(params string[] names) => names.OrderBy(NorwegianOrder.KeyOf, StringComparer.Ordinal);
}
