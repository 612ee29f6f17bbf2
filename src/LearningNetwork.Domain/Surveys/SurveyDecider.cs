using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.Surveys.Survey;

namespace LearningNetwork.Domain.Surveys;

/// <summary>The rules of a survey (domain-rules, 'Council report': question sets with editions, aggregated counts only).</summary>
public static class SurveyDecider
{
    /// <summary>The most people that a survey may have been sent to (ours): more than any service has in contact.</summary>
    public const int MostPeople = 50_000;

    public static Decider<Survey, SurveyCommand, SurveyEvent> Decider { get; } = new("survey", new NotBegun(), Needs, Decide, Evolve);

    private static IReadOnlyList<Question> Needs(DecisionContext context, SurveyCommand command) =>
        command is BeginSurvey && SurveyId.Parse(context.Self.Key) is { } id ? [new AboutService(id.Service)] : [];

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
            (Begun s, BeginSurvey c) => s.Set.Number == c.Set ? Decision.Nothing : SurveyRefusals.OtherSet,
            (Counted s, BeginSurvey c) => s.Set.Number == c.Set ? Decision.Nothing : SurveyRefusals.OtherSet,
            (NotBegun, CountAnswers) => SurveyRefusals.SurveyUnknown,
            (Begun s, CountAnswers c) => Count(s.Set, null, c, context),
            (Counted s, CountAnswers c) => Count(s.Set, s.Counts, c, context),
            _ => throw Faults.Undecided(state, command),
        };
    }

    private static Decision Begin(SurveyId id, BeginSurvey command, Facts facts, DecisionContext context)
    {
        if (facts.Of(new AboutService(id.Service)) is null)
            return ServiceRefusals.UnknownService(id.Service);
        if (id.Year > context.Today.Year + 1)
            return Refusals.NotAValue("year");
        return QuestionSets.For(id.Group, id.Year).FirstOrDefault(set => set.Edition.Number == command.Set) is { } chosen
            ? new SurveyBegun(id.Service, id.Year, chosen.Edition, context.Now)
            : Refusals.NotAValue("set");
    }

    private static Decision Count(SetEdition edition, AnswerCounts? before, CountAnswers command, DecisionContext context)
    {
        var set = QuestionSets.Of(edition)!;
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
        (NotBegun, SurveyBegun e) => new Begun(e.Set),
        (Begun s, AnswersCounted e) => new Counted(s.Set, e.Counts),
        (Counted s, AnswersCounted e) => s with { Counts = e.Counts },
        _ => throw Faults.CannotFollow(state, happened),
    };
}
