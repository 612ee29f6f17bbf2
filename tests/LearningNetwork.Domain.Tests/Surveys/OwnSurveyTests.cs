using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.Surveys;

namespace LearningNetwork.Domain.Tests.Surveys;

/// <summary>A service writes its own questions, above all for the services that it works with.</summary>
public sealed class OwnSurveyTests
{
    private static readonly ServiceId Bergen = new("bergen");
    private static readonly Actor Worker = People.With(Role.ServiceWorker) with { Service = Bergen };
    private static readonly DateTimeOffset Noon = new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly Story New = Story.Of(SurveyDecider.Decider, "bergen.2024.other-services").By(Worker).Knowing((new AboutService(Bergen), new ServiceFacts(Bergen, "Bergen")));
    private static readonly BeginOwnSurvey Begin = new([new("  Møta er nyttige  ", AnswerScale.Agreement), new("Veit de kven de skal ringje?", AnswerScale.YesPartlyNo)]);

    private static readonly OwnSurveyBegun Begun = new(
        Bergen, 2024, AskedGroup.OtherServices, [new("own-1", AnswerScale.Agreement, "Møta er nyttige"), new("own-2", AnswerScale.YesPartlyNo, "Veit de kven de skal ringje?")], Noon);

    [Fact]
    public void It_is_begun_with_them_counted_as_any_other_and_keeps_its_questions()
    {
        New.When(Begin).ShouldBeEvents(Begun);
        var open = New.Happened(Begun);
        open.When(Begin).ShouldBeNothing();
        open.When(new BeginSurvey(1)).ShouldBeRefused(SurveyRefusals.OtherSet);
        open.When(new BeginSurvey(QuestionSets.Own)).ShouldBeRefused(SurveyRefusals.OtherSet);
        open.When(new BeginOwnSurvey([.. Begin.Questions.Take(1)])).ShouldBeRefused(SurveyRefusals.OtherSet);
        New.Happened(new SurveyBegun(Bergen, 2024, new(AskedGroup.OtherServices, 1), Noon)).When(Begin).ShouldBeRefused(SurveyRefusals.OtherSet);

        ValueList<QuestionCounts> counts = [new("own-1", [9, 0, 0, 0, 0, 0, 0]), new("own-2", [9, 0, 0, 0, 0])];
        open.When(new CountAnswers(null, 9, counts)).ShouldBeEvents(new AnswersCounted(new(null, 9, counts), Noon));
        open.When(new CountAnswers(null, 9, [counts[0]])).ShouldBeRefused(SurveyRefusals.QuestionMissing("own-2"));
    }

    [Fact]
    public void They_are_few_each_once_on_one_line_and_name_nobody()
    {
        New.When(new BeginOwnSurvey([])).ShouldBeRefused("required");
        New.When(new BeginOwnSurvey([.. Enumerable.Range(1, 21).Select(at => new OwnQuestion($"Spørsmål {at}", AnswerScale.Agreement))])).ShouldBeRefused(SurveyRefusals.TooManyQuestions(20));
        New.When(new BeginOwnSurvey([new("Likt", AnswerScale.Agreement), new("likt ", AnswerScale.YesPartlyNo)])).ShouldBeRefused(SurveyRefusals.QuestionTwice("Likt"));
        New.When(new BeginOwnSurvey([new("To\nlinjer", AnswerScale.Agreement)])).ShouldBeRefused("not_a_value");
        New.When(new BeginOwnSurvey([new("Er Kari på 22 22 55 55 lett å nå?", AnswerScale.Agreement)])).ShouldBeRefused("personal_data");
        New.When(new BeginOwnSurvey([new("Godt?", (AnswerScale)9)])).ShouldBeRefused("not_a_value");
        New.By(People.With(Role.Coordinator) with { Service = Bergen }).When(Begin).ShouldBeRefused("not_allowed");
        New.By(People.LeaderOf(new("voss-herad"))).When(Begin).ShouldBeRefused("survey_unknown");
    }

    /// <summary>Own questions have no edition: two years are held beside each other where the words are the same.</summary>
    [Fact]
    public void Two_years_are_compared_where_the_same_was_asked()
    {
        var set = QuestionSets.OwnOf(AskedGroup.OtherServices, Begun.Questions);
        var other = QuestionSets.OwnOf(AskedGroup.OtherServices, [Begun.Questions[0] with { Words = "Noko anna" }, Begun.Questions[1]]);
        var table = new SurveyTable(null, 9, []);
        SurveyComparison.Of((2026, set, table), (2024, set, table)).ShouldBe(new SurveyComparison.Side(2024, table, 2026, table));
        SurveyComparison.Of((2026, other, table), (2024, set, table)).ShouldBe(new SurveyComparison.OtherQuestions(2024, 0, 2026, 0));
    }
}
