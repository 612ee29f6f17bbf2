using FsCheck;
using FsCheck.Fluent;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Services;
using LearningNetwork.Domain.Surveys;

namespace LearningNetwork.Domain.Tests.Surveys;

public sealed class SurveySequences
{
    private static readonly ServiceId Bergen = new("bergen");
    private static readonly QuestionSet Set = QuestionSets.Of(new(AskedGroup.FosterParents, 1))!;

    private static readonly Gen<Command> Countings =
        from answered in Gen.Choose(0, 40)
        from asked in Gens.Maybe(Gen.Choose(0, 60))
        from wrong in Gen.Choose(0, 4)
        from places in Gen.Choose(0, 5).ListOf(Set.Questions.Count)
        select (Command)new CountAnswers(asked, answered, Set.Questions.Zip(places, (question, place) => One(question, place, answered)).Take(wrong == 0 ? 3 : 9).ToValueList());

    /// <summary>Own questions that are answered as those of the set, so that the same counts fit where they are as many.</summary>
    private static readonly Gen<Command> Owns =
        from count in Gen.Choose(0, 2) select (Command)new BeginOwnSurvey(Set.Questions.Take(count).Select(question => new OwnQuestion(question.Key, question.Scale)).ToValueList());

    private static readonly Sequences<Survey, SurveyCommand, SurveyEvent> Sequences = new(
        SurveyDecider.Decider,
        SurveyDecider.Decider.In(People.Network, "bergen.2024.foster-parents"),
        Gens.Sent(
            Gen.Frequency((1, Gen.Choose(0, 2).Select(set => (Command)new BeginSurvey(set))), (1, Owns), (3, Countings)),
            Gens.Actors(People.LeaderOf(Bergen), People.With(Role.ServiceWorker) with { Service = Bergen }),
            Gen.Frequency((9, Gen.Constant(World.Of((new AboutService(Bergen), new ServiceFacts(Bergen, "Bergen"))))), (1, Gen.Constant(World.Empty)))));

    [Fact]
    public void Whatever_is_sent_the_counts_of_every_question_sum_to_those_who_answered() => Sequences.Hold(life =>
    {
        if (life.State is not Survey.Counted { Counts: var counts, Set: var asked })
            return;
        counts.Questions.Select(one => one.Question).ShouldBe(asked.Questions.Select(question => question.Key));
        counts.Questions.ShouldAllBe(one => one.Counts.Sum() == counts.Answered && one.Counts.All(count => count >= 0));
        (counts.Asked ?? int.MaxValue).ShouldBeGreaterThanOrEqualTo(counts.Answered);
    });

    [Fact]
    public void Everything_about_surveys_can_happen() => Sequences.ReachEverything();

    private static QuestionCounts One(SurveyQuestion question, int place, int answered)
    {
        var counts = new int[question.Scale.Answers().Count + 1];
        counts[place % counts.Length] = answered;
        return new(question.Key, counts.ToValueList());
    }
}
