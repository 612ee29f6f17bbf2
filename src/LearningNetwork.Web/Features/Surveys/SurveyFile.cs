using LearningNetwork.Domain.Surveys;
using LearningNetwork.Web.Spreadsheets;
using LearningNetwork.Web.Spreadsheets.Writing;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Features.Surveys;

/// <summary>What was understood of a file of counts; the command is null where something is wrong.</summary>
/// <param name="LeftOut">Columns that were not read.</param>
internal sealed record SurveyReading(CountAnswers? Command, IReadOnlyList<SheetProblem> Problems, IReadOnlyList<string> LeftOut);

/// <summary>A survey's counts as a file: a row for each answer to each question, and two for how many were asked and answered in all.</summary>
internal static class SurveyFile
{
    private static readonly SheetColumn Question = new("survey-file.question", Required: true, "Question", "Spm");
    private static readonly SheetColumn Answer = new("survey-file.answer", Required: true, "Svaralternativ", "Alternativ");
    private static readonly SheetColumn Count = new("survey-file.count", Required: true, "n", "Count", "Tal på svar", "Antall svar") { MayBeEmpty = true };

    public static SurveyReading Read(QuestionSet set, Sheet sheet, Phrases t)
    {
        var (table, problems) = SheetTable.Of(sheet, [Question, Answer, Count], t);
        if (table is null)
            return new(null, problems, []);
        var rows = new SurveyRows(set, t);
        foreach (var row in table.Rows)
            rows.Add(table.Row(row, rows.Problems), Question, Answer, Count);
        return new(rows.Command(), rows.Problems, table.LeftOut);
    }

    /// <summary>The file to fill in, with every row and no counts.</summary>
    public static WrittenSheet Blank(SurveyId id, QuestionSet set, Phrases t) => new(SurveyWords.Title(id, t), Headings(t),
    [
        .. ((string[])[SurveyWords.Asked, SurveyWords.Answered]).Select(line => Row(t["survey-file.whole"], t["survey-file." + line], null)),
        .. set.Questions.SelectMany(question => SurveyWords.Counted(question.Scale).Select(answer =>
            Row(SurveyWords.QuestionOf(question, t), SurveyWords.AnswerOf(answer, t), null))),
    ]);

    /// <summary>The counts as they may be shown; a hidden one is said to be.</summary>
    public static WrittenSheet Results(SurveyId id, QuestionSet set, SurveyTable table, Phrases t) => new(SurveyWords.Title(id, t), Headings(t),
    [
        .. table.Answered is { } answered ? (IReadOnlyList<SheetValue>[])[Row(t["survey-file.whole"], t["survey-file.answered"], SheetValue.Of(answered))] : [],
        .. table.Rows.SelectMany(row => SurveyWords.Counted(set.Of(row.Question)!.Scale).Zip(row.Counts, (answer, count) => Row(
            SurveyWords.QuestionOf(set.Of(row.Question)!, t), SurveyWords.AnswerOf(answer, t), count.Value is { } shown ? SheetValue.Of(shown) : SheetValue.Of(t["survey.hidden"])))),
    ]);

    private static string[] Headings(Phrases t) => [t[Question.TextKey], t[Answer.TextKey], t[Count.TextKey]];

    private static IReadOnlyList<SheetValue> Row(string question, string answer, SheetValue? count) =>
        [SheetValue.Of(question), SheetValue.Of(answer), count ?? SheetValue.Of((string?)null)];
}
