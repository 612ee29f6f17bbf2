using static LearningNetwork.Domain.Surveys.AnswerScale;

namespace LearningNetwork.Domain.Surveys;

/// <summary>
/// Every set of questions with its editions. The sources say who is asked and what for, and give no questions (000 leads to a form
/// for other services, 001 no longer does): all questions are ours.
/// </summary>
public static class QuestionSets
{
    /// <summary>The number of a set that a service wrote itself: it has no editions, and is the same only where its questions are.</summary>
    public const int Own = 0;

    public static ValueList<QuestionSet> All { get; } =
    [
        new(new(AskedGroup.Parents, 1), 2020,
        [
            new("respect", Agreement), new("heard", Agreement), new("information", Agreement), new("easy-to-reach", Agreement), new("help-fits", Agreement), new("plan", YesPartlyNo),
        ]),
        new(new(AskedGroup.Parents, 2), 2027,
        [
            new("respect", Agreement), new("heard", Agreement), new("information", Agreement), new("few-contacts", Agreement), new("help-fits", Agreement), new("network-used", YesPartlyNo), new("plan", YesPartlyNo),
        ]),
        new(new(AskedGroup.Young, 1), 2020,
        [
            new("respect", Agreement), new("heard", Agreement), new("know-contact", YesPartlyNo), new("explained", Agreement), new("voice-counts", Agreement), new("better", YesPartlyNo),
        ]),
        new(new(AskedGroup.FosterParents, 1), 2020,
        [
            new("follow-up", Agreement), new("easy-to-reach", Agreement), new("guidance", Agreement), new("visits", Agreement), new("agreement", YesPartlyNo),
        ]),
        new(new(AskedGroup.OtherServices, 1), 2020,
        [
            new("easy-to-reach", Agreement), new("clear-roles", Agreement), new("feedback", YesPartlyNo), new("early", Agreement), new("together", Agreement),
        ]),
    ];

    public static QuestionSet? Of(SetEdition edition) => All.FirstOrDefault(set => set.Edition == edition);

    public static QuestionSet OwnOf(AskedGroup group, ValueList<SurveyQuestion> questions) => new(new(group, Own), 0, questions);

    /// <summary>Those that a survey of this group can use in a year, the newest first. An older one is offered too, so that year 4 can ask what year 2 asked.</summary>
    public static IEnumerable<QuestionSet> For(AskedGroup group, int year) =>
        All.Where(set => set.Edition.Group == group && set.From <= year).OrderByDescending(set => set.Edition.Number);
}
