using System.Text.RegularExpressions;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Tests.Texts;

public sealed partial class PhrasebookTests
{
    private static readonly Phrasebook Book = Phrasebook.Shipped;

    [Fact]
    public void Every_text_has_the_same_places_in_every_language() =>
        Book.Keys.Where(key => Language.All.Select(language => Places(Book.In(language)[key])).Distinct().Count() > 1).ShouldBeEmpty();

    [Fact]
    public void No_text_is_empty_or_has_space_around_it() =>
        Book.Keys.Where(key => Language.All.Select(language => Book.In(language)[key]).Any(text => text.Length == 0 || text != text.Trim())).ShouldBeEmpty();

    [Fact]
    public void Every_key_that_the_source_names_is_written() =>
        SourceKeys.Named.Where(key => !Book.Keys.Contains(key)).ShouldBeEmpty();

    [Fact]
    public void Every_text_is_used() =>
        Book.Keys.Where(key => !SourceKeys.IsUsed(key)).ShouldBeEmpty();

    [Fact]
    public void One_and_several_are_different_texts()
    {
        var t = Phrasebook.Of(["""{ "open.one": { "nb": "{0} åpen", "nn": "{0} open", "en": "{0} open" }, "open.other": { "nb": "{0} åpne", "nn": "{0} opne", "en": "{0} open" } }"""]).In(Language.Nynorsk);

        t.Count("open", 1).ShouldBe("1 open");
        t.Count("open", 0).ShouldBe("0 opne");
        t.Count("open", 3).ShouldBe("3 opne");
    }

    [Fact]
    public void Numbers_are_written_as_the_language_writes_them()
    {
        var book = Phrasebook.Of(["""{ "sum": { "nb": "{0:N1}", "nn": "{0:N1}", "en": "{0:N1}" } }"""]);

        book.In(Language.Nynorsk)["sum", 1234.5].ShouldBe("1\u00a0234,5");
        book.In(Language.English)["sum", 1234.5].ShouldBe("1,234.5");
    }

    [Fact]
    public void Names_are_listed_in_the_order_of_the_alphabet() =>
        new[] { "Årdal", "øygarden", "Askøy", "Ål", "Ærøy", "Voss" }.Order(Book.In(Language.Nynorsk).Alphabet).ShouldBe(["Askøy", "Voss", "Ærøy", "øygarden", "Ål", "Årdal"]);

    [Fact]
    public void A_language_that_is_missing_is_found_when_the_texts_are_read() =>
        Should.Throw<InvalidOperationException>(() => Phrasebook.Of(["""{ "a": { "nb": "a", "nn": "a" } }"""])).Message.ShouldContain("English");

    [Fact]
    public void A_key_that_stands_twice_is_found_when_the_texts_are_read() =>
        Should.Throw<InvalidOperationException>(() => Phrasebook.Of(["""{ "a": { "nb": "a", "nn": "a", "en": "a" } }""", """{ "a": { "nb": "b", "nn": "b", "en": "b" } }"""])).Message.ShouldContain("twice");

    [Fact]
    public void A_key_from_data_that_nobody_has_written_is_not_a_fault()
    {
        Book.In(Language.English).TryGet("refusal.of-another-age", out var text).ShouldBeFalse();
        text.ShouldBeNull();
        Should.Throw<KeyNotFoundException>(() => Book.In(Language.English)["refusal.of-another-age"]);
    }

    private static string Places(string text) => string.Join(' ', PlacePattern().Matches(text).Select(match => match.Value).Distinct().Order());

    [GeneratedRegex(@"\{\d+")]
    private static partial Regex PlacePattern();
}
