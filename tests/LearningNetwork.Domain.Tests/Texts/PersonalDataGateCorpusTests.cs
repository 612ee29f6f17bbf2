using LearningNetwork.Domain.Texts;

namespace LearningNetwork.Domain.Tests.Texts;

public sealed class PersonalDataGateCorpusTests
{
    public static TheoryData<string> Refused => [.. Corpus.Lines("refused.txt")];

    public static TheoryData<string> Passing => [.. Corpus.Lines("passing.txt")];

    [Theory]
    [MemberData(nameof(Refused))]
    public void Personal_data_is_found_in_its_place(string line)
    {
        var (text, expected) = Corpus.Read(line);
        PersonalDataGate.Find(text).ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Passing))]
    public void What_only_looks_like_personal_data_passes(string line) =>
        PersonalDataGate.Find(Corpus.Written(line)).ShouldBeEmpty();

    [Fact]
    public void The_whole_passing_list_as_one_text_passes() =>
        PersonalDataGate.Find(string.Join("\n\n", Corpus.Lines("passing.txt").Select(Corpus.Written))).ShouldBeEmpty();

    [Fact]
    public void Both_lists_are_broad()
    {
        Corpus.Lines("refused.txt").Count().ShouldBeGreaterThanOrEqualTo(60);
        Corpus.Lines("passing.txt").Count().ShouldBeGreaterThanOrEqualTo(80);
    }
}
