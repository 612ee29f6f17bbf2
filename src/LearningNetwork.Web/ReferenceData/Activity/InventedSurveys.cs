using LearningNetwork.Domain;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.Surveys;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.ReferenceData.Loading;

namespace LearningNetwork.Web.ReferenceData.Activity;

/// <summary>Made-up counts of a service's surveys: parents in the last two years in which users are asked, and other services this year.</summary>
internal sealed class InventedSurveys(InventedDays days, ServiceId service)
{
    private const int Counted = 230;

    /// <summary>Shares in percent, one row a question; the rest did not answer it.</summary>
    private static readonly int[][] Before = [[44, 28, 12, 6, 4, 2], [30, 30, 14, 12, 8, 2], [22, 28, 18, 16, 10, 4], [34, 30, 16, 10, 6, 2], [26, 30, 20, 12, 6, 4], [38, 30, 26, 4]];
    private static readonly int[][] After = [[56, 26, 8, 4, 2, 2], [42, 30, 12, 8, 4, 2], [30, 32, 16, 12, 6, 2], [44, 28, 12, 8, 4, 2], [34, 32, 16, 10, 4, 2], [52, 28, 14, 4]];
    private static readonly int[][] OfOthers = [[30, 35, 15, 10, 5, 5], [20, 35, 20, 15, 5, 5], [40, 35, 20, 5], [15, 30, 25, 20, 5, 5], [35, 40, 15, 5, 0, 5]];

    public IEnumerable<PlannedCommand> Commands()
    {
        var year = days.Day(0).Year;
        var asked = CouncilPeriod.YearOf(year) is 2 or 4 ? year : year - 1;
        return
        [
            .. Survey(AskedGroup.Parents, asked - 2, 120, 50, Before),
            .. Survey(AskedGroup.Parents, asked, 131, 63, After),
            .. Survey(AskedGroup.OtherServices, year, 40, 26, OfOthers),
        ];
    }

    private IEnumerable<PlannedCommand> Survey(AskedGroup group, int year, int asked, int answered, int[][] shares)
    {
        var id = new SurveyId(service, year, group);
        var set = QuestionSets.Of(new(group, 1))!;
        yield return Send(id, "begin", 0, new BeginSurvey(1));
        yield return Send(id, "count", 1, new CountAnswers(
            asked, answered, set.Questions.Zip(shares, (question, of) => new QuestionCounts(question.Key, Counts(of, answered))).ToValueList()));
    }

    private static ValueList<int> Counts(int[] shares, int answered)
    {
        var counts = shares.Select(share => share * answered / 100).ToList();
        return [.. counts, answered - counts.Sum()];
    }

    private PlannedCommand Send(SurveyId id, string what, int order, Command command)
    {
        var to = id.In(DemoActors.Network);
        return new($"{to.Stream} {what}", days.Moment(Counted, order), DemoActors.Leader(service.Value), to, command, Projected.Invented);
    }
}
