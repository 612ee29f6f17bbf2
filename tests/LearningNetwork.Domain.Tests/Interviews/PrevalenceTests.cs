using LearningNetwork.Domain.Interviews;

namespace LearningNetwork.Domain.Tests.Interviews;

/// <summary>The words for every count up to sixty, by the rule as the source's table writes it, not as the program reckons it.</summary>
public sealed class PrevalenceTests
{
    public static TheoryData<Voice> All { get; } = [.. Enum.GetValues<Voice>()];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_count_up_to_sixty_has_its_word(Voice voice)
    {
        for (var asked = 0; asked <= 60; asked++)
        {
            for (var said = 1; said <= asked; said++)
                Prevalences.Of(voice, said, asked).ShouldBe(Expected(voice, said, asked), $"{voice}: {said} of {asked}");
        }
    }

    [Fact]
    public void The_words_of_employees_are_never_used_of_others_nor_theirs_of_employees()
    {
        for (var asked = 5; asked <= 60; asked++)
        {
            for (var said = 1; said <= asked; said++)
            {
                Prevalences.Of(Voice.Employees, said, asked)!.Value.ShouldBeOneOf(Prevalence.AFew, Prevalence.Some, Prevalence.Several);
                foreach (var voice in (Voice[])[Voice.Leaders, Voice.Guardians, Voice.Youth])
                    Prevalences.Of(voice, said, asked)!.Value.ShouldBeOneOf(Prevalence.TheyTell, Prevalence.SingleOnes);
            }
        }
    }

    [Theory]
    [InlineData(Voice.Employees, 2, 5, Prevalence.AFew)]
    [InlineData(Voice.Employees, 3, 5, Prevalence.Several)]
    [InlineData(Voice.Employees, 3, 6, Prevalence.Several)]
    [InlineData(Voice.Employees, 3, 7, Prevalence.Some)]
    [InlineData(Voice.Employees, 18, 37, Prevalence.Some)]
    [InlineData(Voice.Employees, 19, 37, Prevalence.Several)]
    [InlineData(Voice.Employees, 12, 24, Prevalence.Several)]
    [InlineData(Voice.Leaders, 3, 6, Prevalence.SingleOnes)]
    [InlineData(Voice.Leaders, 4, 6, Prevalence.TheyTell)]
    [InlineData(Voice.Guardians, 3, 6, Prevalence.SingleOnes)]
    [InlineData(Voice.Guardians, 3, 5, Prevalence.TheyTell)]
    [InlineData(Voice.Employees, 4, 4, null)]
    [InlineData(Voice.Guardians, 4, 4, null)]
    public void The_edges_are_where_the_source_has_them(Voice voice, int said, int asked, Prevalence? word) => Prevalences.Of(voice, said, asked).ShouldBe(word);

    private static Prevalence? Expected(Voice voice, int said, int asked)
    {
        if (asked is 1 or 2 or 3 or 4)
            return null;
        var share = (double)said / asked;
        if (voice != Voice.Employees)
            return share > 0.5 ? Prevalence.TheyTell : Prevalence.SingleOnes;
        if (said is 1 or 2)
            return Prevalence.AFew;
        return share >= 0.5 ? Prevalence.Several : Prevalence.Some;
    }
}
