using LearningNetwork.Domain.Texts;

namespace LearningNetwork.Domain.Tests.Texts;

/// <summary>Texts made to make a scanner look back or ahead too often; they only have to be answered.</summary>
public sealed class PersonalDataGateLongTextTests
{
    private const int Length = 100_000;

    [Theory]
    [InlineData("1")]
    [InlineData("12 ")]
    [InlineData("22 ")]
    [InlineData("1 ")]
    [InlineData("+")]
    [InlineData("+47 ")]
    [InlineData("00")]
    [InlineData("a")]
    [InlineData("@")]
    [InlineData("a@a")]
    [InlineData("a.")]
    [InlineData("a-\n")]
    [InlineData(" at a")]
    [InlineData("(at)")]
    [InlineData(" punktum ")]
    [InlineData(" at a punktum ")]
    [InlineData("tlf ")]
    [InlineData("nr ")]
    [InlineData("\u200B")]
    [InlineData("\uD835")]
    [InlineData("1\u200B")]
    public void A_very_long_text_is_answered(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        PersonalDataGate.Find(text).ShouldAllBe(find => find.Start >= 0 && find.End <= text.Length);
    }

    [Fact]
    public void An_address_at_the_end_of_a_very_long_text_is_found()
    {
        var text = new string('å', Length) + " navn@eksempel.no";
        PersonalDataGate.Find(text).ShouldBe([new(PersonalDataKind.EmailAddress, Length + 1, "navn@eksempel.no".Length)]);
    }
}
