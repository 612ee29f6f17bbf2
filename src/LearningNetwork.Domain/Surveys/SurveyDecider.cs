using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.Surveys.Survey;

namespace LearningNetwork.Domain.Surveys;

/// <summary>The rules of a survey (domain-rules, 'Council report': question sets with editions, aggregated counts only).</summary>
public static class SurveyDecider
{
    /// <summary>The most people that a survey may have been sent to (ours): more than any service has in contact.</summary>
    public const int MostPeople = 50_000;

    /// <summary>The most questions that a service writes itself (ours): a long form is not answered.</summary>
    public const int MostOwnQuestions = 20;

    public static Decider<Survey, SurveyCommand, SurveyEvent> Decider { get; } = new("survey", new NotBegun(), Needs, Decide, Evolve);

    private static IReadOnlyList<Question> Needs(DecisionContext context, SurveyCommand command) =>
        command is BeginSurvey or BeginOwnSurvey && SurveyId.Parse(context.Self.Key) is { } id ? [new AboutService(id.Service)] : [];

    private static Decision Decide(Survey state, SurveyCommand command, Facts facts, DecisionContext context)
    {
        if (!context.Actor.May(Right.WriteOwnReports))
            return Refusals.NotAllowed;
        // For everyone else it is not there.
        if (SurveyId.Parse(context.Self.Key) is not { } id || id.Value != context.Self.Key || context.Actor.Service != id.Service)
            return SurveyRefusals.SurveyUnknown;
        return (state, command) switch
        {
            (NotBegun, BeginSurvey c) => Begin(id, c, facts, context),
            (NotBegun, BeginOwnSurvey c) => BeginOwn(id, c, facts, context),
            (Begun s, BeginSurvey or BeginOwnSurvey) => IsOf(s.Set, command) ? Decision.Nothing : SurveyRefusals.OtherSet,
            (Counted s, BeginSurvey or BeginOwnSurvey) => IsOf(s.Set, command) ? Decision.Nothing : SurveyRefusals.OtherSet,
            (NotBegun, CountAnswers) => SurveyRefusals.SurveyUnknown,
            (Begun s, CountAnswers c) => Count(s.Set, null, c, context),
            (Counted s, CountAnswers c) => Count(s.Set, s.Counts, c, context),
            _ => throw Faults.Undecided(state, command),
        };
    }

    /// <summary>Whether the survey asks already what the command would have it ask.</summary>
    private static bool IsOf(QuestionSet set, SurveyCommand command) => command switch
    {
        BeginSurvey c => !set.IsOwn && set.Edition.Number == c.Set,
        BeginOwnSurvey c => set.IsOwn && set.Questions.Equals(Written(c)),
        _ => false,
    };

    private static Decision Begin(SurveyId id, BeginSurvey command, Facts facts, DecisionContext context) =>
        CannotBegin(id, facts, context) is { } refusal ? refusal
        : QuestionSets.For(id.Group, id.Year).FirstOrDefault(set => set.Edition.Number == command.Set) is { } chosen ? new SurveyBegun(id.Service, id.Year, chosen.Edition, context.Now)
        : Refusals.NotAValue("set");

    private static Decision BeginOwn(SurveyId id, BeginOwnSurvey command, Facts facts, DecisionContext context) =>
        (CannotBegin(id, facts, context) ?? WrongQuestions(command.Questions)) is { } refusal ? refusal : new OwnSurveyBegun(id.Service, id.Year, id.Group, Written(command), context.Now);

    private static Refusal? CannotBegin(SurveyId id, Facts facts, DecisionContext context) =>
        facts.Of(new AboutService(id.Service)) is null ? ServiceRefusals.UnknownService(id.Service)
        : id.Year > context.Today.Year + 1 ? Refusals.NotAValue("year")
        : null;

    private static Refusal? WrongQuestions(ValueList<OwnQuestion> questions) => Fields.FirstOf(
    [
        questions.Count == 0 ? Refusals.Required("questions") : null,
        questions.Count > MostOwnQuestions ? SurveyRefusals.TooManyQuestions(MostOwnQuestions) : null,
        .. questions.Select(one => Fields.Name("questions", one.Words) ?? Fields.OneOf<AnswerScale>("questions", one.Scale)),
        .. questions.GroupBy(one => one.Words.Trim(), StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => SurveyRefusals.QuestionTwice(same.Key)),
    ]);

    private static ValueList<SurveyQuestion> Written(BeginOwnSurvey command) =>
        command.Questions.Select((one, at) => new SurveyQuestion(FormattableString.Invariant($"own-{at + 1}"), one.Scale, one.Words.Trim())).ToValueList();

    private static Decision Count(QuestionSet set, AnswerCounts? before, CountAnswers command, DecisionContext context)
    {
        if (Wrong(set, command) is { } refusal)
            return refusal;
        var counts = new AnswerCounts(
            command.Asked, command.Answered, set.Questions.Select(question => command.Questions.Single(one => one.Question == question.Key)).ToValueList());
        return counts == before ? Decision.Nothing : new AnswersCounted(counts, context.Now);
    }

    private static Refusal? Wrong(QuestionSet set, CountAnswers command) => Fields.FirstOf(
    [
        command.Answered is < 1 or > MostPeople ? Refusals.NotAValue("answered") : null,
        command.Asked is < 1 or > MostPeople ? Refusals.NotAValue("asked") : null,
        command.Asked < command.Answered ? SurveyRefusals.MoreThanAsked(command.Answered, command.Asked.Value) : null,
        .. command.Questions.Select(one => WrongIn(set, one, command.Answered)),
        .. command.Questions.GroupBy(one => one.Question).Where(same => same.Count() > 1).Select(same => SurveyRefusals.QuestionTwice(same.Key)),
        .. set.Questions.Where(question => command.Questions.All(one => one.Question != question.Key)).Select(question => SurveyRefusals.QuestionMissing(question.Key)),
    ]);

    private static Refusal? WrongIn(QuestionSet set, QuestionCounts one, int answered)
    {
        if (set.Of(one.Question) is not { } question || one.Counts.Count != question.Scale.Answers().Count + 1)
            return SurveyRefusals.QuestionUnknown(one.Question);
        if (one.Counts.Any(count => count is < 0 or > MostPeople))
            return Refusals.NotAValue(one.Question);
        return one.Counts.Sum() is var sum && sum != answered ? SurveyRefusals.DoesNotSum(one.Question, sum, answered) : null;
    }

    public static Survey Evolve(Survey state, SurveyEvent happened) => (state, happened) switch
    {
        (NotBegun, SurveyBegun e) => new Begun(QuestionSets.Of(e.Set)!),
        (NotBegun, OwnSurveyBegun e) => new Begun(QuestionSets.OwnOf(e.Group, e.Questions)),
        (Begun s, AnswersCounted e) => new Counted(s.Set, e.Counts),
        (Counted s, AnswersCounted e) => s with { Counts = e.Counts },
        _ => throw Faults.CannotFollow(state, happened),
    };
}
