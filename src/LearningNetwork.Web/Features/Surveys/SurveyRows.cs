using LearningNetwork.Domain;
using LearningNetwork.Domain.Surveys;
using LearningNetwork.Web.Spreadsheets;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Surveys;

/// <summary>Takes in the rows of a file of counts, and says of each what is wrong with it.</summary>
internal sealed class SurveyRows(QuestionSet set, Phrases t)
{
    private readonly Dictionary<string, (int?[] Counts, int LastRow)> questions = [];
    private readonly Dictionary<string, int> seen = [];
    private (int Count, int Row)? asked;
    private (int Count, int Row)? answered;

    public List<SheetProblem> Problems { get; } = [];

    public void Add(TableRow row, SheetColumn question, SheetColumn answer, SheetColumn count)
    {
        var (about, said, number) = (row.Text(question), row.Text(answer), row.Count(count));
        if (about.Length == 0 || said.Length == 0)
            return;
        if (SurveyWords.Means("survey-file.whole", "whole", about))
            AddWhole(row, answer, said, number);
        else if (SurveyWords.QuestionIn(set, about) is not { } known)
            row.Refuse(question, SurveyRefusals.QuestionUnknown(about));
        else if (SurveyWords.AnswerIn(known.Scale, said) is not { } place)
            row.Refuse(answer, SheetRefusals.CellNotOneOf(t[answer.TextKey], said));
        else if (IsNew(row, $"{known.Key}.{place}"))
            Put(known, place, number, row.Number);
    }

    /// <summary>The command, where nothing is wrong.</summary>
    public CountAnswers? Command()
    {
        if (Problems.Count == 0 && answered is null)
            Problems.Add(SheetProblem.OfFile(SheetRefusals.ColumnMissing($"{t["survey-file.whole"]}: {t["survey-file.answered"]}")));
        if (answered is { } all)
        {
            foreach (var (key, (counts, last)) in questions)
            {
                if (counts.Sum() is { } sum && sum != all.Count)
                    Problems.Add(new(last, null, SurveyRefusals.DoesNotSum(SurveyWords.QuestionOf(set.Of(key)!, t), sum, all.Count)));
            }

            if (asked?.Count < all.Count)
                Problems.Add(new(asked.Value.Row, null, SurveyRefusals.MoreThanAsked(all.Count, asked.Value.Count)));
        }

        Problems.AddRange(set.Questions.Where(question => !questions.ContainsKey(question.Key))
            .Select(question => SheetProblem.OfFile(SurveyRefusals.QuestionMissing(SurveyWords.QuestionOf(question, t)))));
        return Problems.Count > 0 ? null : new(
            asked?.Count,
            answered!.Value.Count,
            set.Questions.Select(question => new QuestionCounts(question.Key, questions[question.Key].Counts.Select(count => count ?? 0).ToValueList())).ToValueList());
    }

    private void AddWhole(TableRow row, SheetColumn answer, string said, int? number)
    {
        if (SurveyWords.Means("survey-file.asked", SurveyWords.Asked, said))
            asked = number is { } count && IsNew(row, SurveyWords.Asked) ? (count, row.Number) : asked;
        else if (SurveyWords.Means("survey-file.answered", SurveyWords.Answered, said))
            answered = number is { } count && IsNew(row, SurveyWords.Answered) ? (count, row.Number) : answered;
        else
            row.Refuse(answer, SheetRefusals.CellNotOneOf(t[answer.TextKey], said));
    }

    private void Put(SurveyQuestion question, int place, int? number, int row)
    {
        var counts = questions.TryGetValue(question.Key, out var before) ? before.Counts : new int?[SurveyWords.Counted(question.Scale).Count];
        counts[place] = number;
        questions[question.Key] = (counts, row);
    }

    private bool IsNew(TableRow row, string what)
    {
        if (seen.TryAdd(what, row.Number))
            return true;
        row.Refuse(SheetRefusals.RowTwice(seen[what]));
        return false;
    }
}
