using LearningNetwork.Domain.CouncilReports;
using LearningNetwork.Domain.Surveys;
using LearningNetwork.Web.Features.Surveys;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.CouncilReports.Word;

/// <summary>A survey's counts in the document, a table for each scale.</summary>
internal static class WordSurvey
{
    public static void Write(IReportText word, ReportedSurvey survey, SurveyId id, Phrases t)
    {
        var table = survey.Table;
        word.Heading(SurveyWords.Title(id, t), 2);
        word.Paragraphs(table.Asked is { } asked ? t["surveys.answered-of", table.Answered, asked] : t.Count("surveys.answered", table.Answered!.Value));
        foreach (var scale in survey.Questions.Questions.Select(question => question.Scale).Distinct())
        {
            word.Table(
                [t["survey-file.question"], .. SurveyWords.Counted(scale).Select(answer => SurveyWords.AnswerOf(answer, t))],
                survey.Questions.Questions.Where(question => question.Scale == scale).Select(question => (IReadOnlyList<string>)
                [
                    SurveyWords.QuestionOf(question, t),
                    .. table.Rows.First(row => row.Question == question.Key).Counts.Select(count => count.Value?.ToString("N0", t.Language.Culture) ?? t["survey.hidden"]),
                ]));
        }

        word.Paragraphs(t["surveys.hidden-explained", Domain.SmallGroup.Fewest]);
    }
}
