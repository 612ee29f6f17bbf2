namespace LearningNetwork.Domain.Tests;

public sealed class WrittenTextTests
{
    private static readonly TextSeed Seed = new("id", "salt");

    [Theory]
    [InlineData("half \ud83d a character", "not_a_value")]
    [InlineData("a bell \a", "not_a_value")]
    [InlineData("nothing\0", "not_a_value")]
    [InlineData("  \n ", "required")]
    [InlineData(null, "required")]
    public void What_no_database_keeps_is_refused(string? body, string code) => WrittenText.Write("reason", body, "nn", Seed).Refusal!.Code.ShouldBe(code);

    [Fact]
    public void A_text_is_trimmed_and_its_lines_end_alike() =>
        WrittenText.Write("reason", " fyrste \r\nandre 😀\r", "nn", Seed).Text!.Body.ShouldBe("fyrste \nandre 😀");

    [Fact]
    public void A_text_of_the_longest_length_is_taken_and_one_longer_is_not()
    {
        WrittenText.Write("reason", new string('a', WrittenText.MostCharacters), "nn", Seed).Text.ShouldNotBeNull();
        WrittenText.Write("reason", new string('a', WrittenText.MostCharacters + 1), "nn", Seed).Refusal!.Code.ShouldBe("too_long");
    }
}
