using LearningNetwork.Domain.Surveys;

namespace LearningNetwork.Domain.Tests.Surveys;

/// <summary>What is hidden cannot be worked out. Every table of the sizes that surveys have is tried, not a sample of them.</summary>
public sealed class SuppressionTests
{
    [Theory]
    [InlineData("20 3 0 0", "* * 0 0")] // one alone would follow from the total
    [InlineData("20 2 3 0", "20 * * 0")]
    [InlineData("20 1 1 0", "* * * 0")] // two who sum to 2
    [InlineData("20 4 4 0", "* * * 0")] // two who sum to 8
    [InlineData("9 9 1 30", "* * * 30")] // both nines, else the one left open would tell which is which
    [InlineData("20 10 0 5", "20 10 0 5")]
    [InlineData("4 4 2 0", "* * * *")] // nothing to hide behind
    [InlineData("3 0 0 0", "* * * *")]
    [InlineData("0 0 0 0", "0 0 0 0")]
    public void Small_counts_are_hidden_and_what_would_give_them_away(string counts, string shown) =>
        Shown(counts.Split(' ').Select(int.Parse).ToArray()).ShouldBe(shown);

    [Theory]
    [InlineData(2, 40)]
    [InlineData(3, 30)]
    [InlineData(4, 24)]
    [InlineData(5, 17)]
    [InlineData(7, 11)]
    public void No_hidden_count_follows_from_what_is_shown_even_for_one_who_knows_the_rule(int cells, int most)
    {
        for (var total = SmallGroup.Fewest; total <= most; total++)
        {
            foreach (var alike in Rows(cells, total).GroupBy(Shown))
            {
                var hidden = alike.Key.Split(' ').Index().Where(cell => cell.Item == "*").Select(cell => cell.Index);
                hidden.Where(cell => alike.Select(row => row[cell]).Distinct().Count() < 2).ShouldBeEmpty($"{alike.Key} of {total} can only be {string.Join(' ', alike.First())}");
            }
        }
    }

    [Fact]
    public void No_small_count_is_ever_shown()
    {
        Rows(5, 17).SelectMany(Suppression.Of).Where(count => count.Value is { } shown && SmallGroup.IsTooSmall(shown)).ShouldBeEmpty();
    }

    [Fact]
    public void Too_few_answers_show_nothing_at_all_and_few_who_did_not_answer_are_not_told_of()
    {
        SurveyTable.Of(Counts(asked: 40, 4)).ShouldBe(new SurveyTable(null, null, []));
        SurveyTable.Of(Counts(asked: 40, 5)).Answered.ShouldBe(5);
        SurveyTable.Of(Counts(asked: 40, 37)).Asked.ShouldBeNull();
        SurveyTable.Of(Counts(asked: 40, 40)).Asked.ShouldBe(40);
        SurveyTable.Of(Counts(asked: 40, 35)).Asked.ShouldBe(40);
        SurveyTable.Of(Counts(asked: null, 35)).Asked.ShouldBeNull();
    }

    private static AnswerCounts Counts(int? asked, int answered) => new(asked, answered, [new("heard", [answered, 0, 0])]);

    private static string Shown(int[] counts) => string.Join(' ', Suppression.Of(counts).Select(count => count.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "*"));

    /// <summary>Every row of so many counts that sum to the total.</summary>
    private static IEnumerable<int[]> Rows(int cells, int total) => cells == 1
        ? [[total]]
        : Enumerable.Range(0, total + 1).SelectMany(first => Rows(cells - 1, total - first).Select(rest => (int[])[first, .. rest]));
}
