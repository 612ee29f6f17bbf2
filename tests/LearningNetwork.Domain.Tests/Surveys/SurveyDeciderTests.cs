using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.Surveys;

namespace LearningNetwork.Domain.Tests.Surveys;

public sealed class SurveyDeciderTests
{
    private static readonly ServiceId Bergen = new("bergen");
    private static readonly Actor Leader = People.LeaderOf(Bergen);
    private static readonly Actor Worker = People.With(Role.ServiceWorker) with { Service = Bergen };
    private static readonly DateTimeOffset Noon = new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly SetEdition Young = new(AskedGroup.Young, 1);
    private static readonly QuestionSet Set = QuestionSets.Of(Young)!;
    private static readonly SurveyBegun Begun = new(Bergen, 2024, Young, Noon);
    private static readonly Story New = Story.Of(SurveyDecider.Decider, "bergen.2024.young").By(Worker).Knowing((new AboutService(Bergen), new ServiceFacts(Bergen, "Bergen")));
    private static readonly Story Open = New.Happened(Begun);

    [Fact]
    public void Someone_of_the_service_begins_it_with_an_edition_of_the_questions()
    {
        New.When(new BeginSurvey(1)).ShouldBeEvents(Begun);
        New.By(Leader).When(new BeginSurvey(1)).ShouldBeEvents(Begun);
        Open.When(new BeginSurvey(1)).ShouldBeNothing();
        Open.When(new BeginSurvey(2)).ShouldBeRefused(SurveyRefusals.OtherSet);
        New.When(new BeginSurvey(2)).ShouldBeRefused("not_a_value");
        (New with { Self = new("survey", People.Network, "bergen.2026.young") }).When(new BeginSurvey(1)).ShouldBeRefused("not_a_value");
    }

    [Fact]
    public void Nobody_else_has_anything_to_do_with_it()
    {
        New.By(People.LeaderOf(new("voss-herad"))).When(new BeginSurvey(1)).ShouldBeRefused("survey_unknown");
        foreach (var role in (Role[])[Role.Reader, Role.ProjectLead, Role.WorkingGroup, Role.Coordinator, Role.Operator, Role.Program])
            Open.By(People.With(role) with { Service = Bergen }).When(Counting(7)).ShouldBeRefused("not_allowed");
    }

    [Fact]
    public void All_answers_are_counted_at_once_and_may_be_counted_anew()
    {
        var counted = new AnswersCounted(new(20, 7, Answers(7)), Noon);
        Open.When(Counting(7)).ShouldBeEvents(counted);
        Open.When(Counting(7) with { Questions = Answers(7).Reverse().ToValueList() }).ShouldBeEvents(counted);
        Open.Happened(counted).When(Counting(7)).ShouldBeNothing();
        Open.Happened(counted).When(Counting(9)).ShouldBeEvents(new AnswersCounted(new(20, 9, Answers(9)), Noon));
        New.When(Counting(7)).ShouldBeRefused("survey_unknown");
    }

    [Fact]
    public void Counts_that_do_not_sum_are_refused_with_the_question()
    {
        var answers = Answers(7);
        Open.When(Counting(8) with { Questions = answers }).ShouldBeRefused(SurveyRefusals.DoesNotSum("respect", 7, 8));
        Open.When(Counting(7) with { Questions = [.. answers.Take(5)] }).ShouldBeRefused(SurveyRefusals.QuestionMissing("better"));
        Open.When(Counting(7) with { Questions = [.. answers, answers[0]] }).ShouldBeRefused(SurveyRefusals.QuestionTwice("respect"));
        Open.When(Counting(7) with { Questions = [.. answers.Skip(1), new("plan", [7, 0, 0, 0, 0])] }).ShouldBeRefused(SurveyRefusals.QuestionUnknown("plan"));
        Open.When(Counting(7) with { Questions = [.. answers.Skip(1), new("respect", [7])] }).ShouldBeRefused(SurveyRefusals.QuestionUnknown("respect"));
        Open.When(Counting(7) with { Questions = [.. answers.Skip(1), new("respect", [8, -1, 0, 0, 0, 0, 0])] }).ShouldBeRefused("not_a_value");
        Open.When(Counting(7) with { Asked = 6 }).ShouldBeRefused(SurveyRefusals.MoreThanAsked(7, 6));
        Open.When(Counting(0) with { Questions = Answers(0) }).ShouldBeRefused("not_a_value");
    }

    [Fact]
    public void Two_years_stand_side_by_side_only_where_the_questions_are_the_same()
    {
        var table = SurveyTable.Of(new(20, 12, Answers(12)));
        (int, QuestionSet, SurveyTable) of2026 = (2026, Set, table), of2024 = (2024, Set, table);
        SurveyComparison.Of(of2026, of2024).ShouldBe(new SurveyComparison.Side(2024, table, 2026, table));
        SurveyComparison.Of((2028, QuestionSets.Of(new(AskedGroup.Parents, 2))!, table), of2026).ShouldBe(new SurveyComparison.OtherQuestions(2026, 1, 2028, 2));
        SurveyComparison.Of(of2026, (2024, Set, SurveyTable.Of(new(20, 3, Answers(3))))).ShouldBe(new SurveyComparison.TooFew(2024));
        SurveyComparison.Of(of2026, null).ShouldBe(new SurveyComparison.NothingBefore());
    }

    [Fact]
    public void The_sets_are_told_apart_and_the_newest_is_offered_first()
    {
        QuestionSets.All.Select(set => set.Edition).ShouldBeUnique();
        QuestionSets.All.ShouldAllBe(set => set.Questions.Select(question => question.Key).Distinct().Count() == set.Questions.Count);
        QuestionSets.For(AskedGroup.Parents, 2026).Select(set => set.Edition.Number).ShouldBe([1]);
        QuestionSets.For(AskedGroup.Parents, 2028).Select(set => set.Edition.Number).ShouldBe([2, 1]);
    }

    [Fact]
    public void A_surveys_id_is_service_year_and_group()
    {
        SurveyId.Parse("bergen.2024.foster-parents").ShouldBe(new SurveyId(Bergen, 2024, AskedGroup.FosterParents));
        foreach (var wrong in (string?[])["bergen.2024", "bergen.1999.young", "bergen.2024.kari", "bergen.x.young", "..", "", null])
            SurveyId.Parse(wrong).ShouldBeNull();
    }

    private static CountAnswers Counting(int answered) => new(20, answered, Answers(answered));

    private static ValueList<QuestionCounts> Answers(int answered) => QuestionSets.Of(Young)!.Questions
        .Select(question => new QuestionCounts(question.Key, [answered, .. Enumerable.Repeat(0, question.Scale.Answers().Count)])).ToValueList();
}
