namespace LearningNetwork.Domain.Workshops;

/// <summary>What is wrong with the fields of a command to a workshop, seen by themselves.</summary>
internal static class WorkshopFields
{
    private const int MostOfAKind = 200, FirstYear = 2000, LastYear = 2100;

    public static Refusal? Wrong(WorkshopCommand command, DecisionContext context) => command switch
    {
        PlanWorkshop c => Fields.FirstOf(
            Fields.OneOf<WorkshopLevel>("level", c.Level),
            c.Level == WorkshopLevel.OwnCase ? WorkshopRefusals.OwnCase : null,
            Fields.Name("title", c.Title),
            Day("on", c.On),
            Year(c.ReportOn),
            Fields.AllOf("questions", c.Questions)),
        MoveWorkshop c => Day("on", c.On),
        ChooseReport c => Year(c.ReportOn),
        ChooseQuestions c => Fields.AllOf("questions", c.Questions),
        TakeRole c => Fields.OneOf<WorkshopRole>("role", c.Role),
        LeaveRole c => Fields.OneOf<WorkshopRole>("role", c.Role),
        TickItem c => Fields.OneOf<ChecklistItem>("item", c.Item),
        ConfirmPrinciple c => Fields.OneOf<Principle>("principle", c.Principle),
        TellPapersSent c => Happened("papersOn", c.On, context),
        TellWorkshopHeld c => Wrong(c),
        NoteInput c => Fields.FirstOf(Fields.OneOf<InputTone>("tone", c.Tone), Fields.OneOf<InputChapter>("chapter", c.Chapter)),
        TellMaterialSent c => Happened("sentOn", c.On, context),
        TellThanked c => Fields.FirstOf(
            Happened("thankedOn", c.On, context), Fields.AllOf("ways", c.Ways), c.Ways.Count == 0 ? WorkshopRefusals.WithoutWay : null),
        TellAnswers c => Happened("answersOn", c.On, context),
        _ => null,
    };

    private static Refusal? Wrong(TellWorkshopHeld held) => Fields.FirstOf(
        Fields.AllOf("participants", held.Participants.Select(one => one.Kind)),
        held.Participants.Any(one => one.Count is < 0 or > MostOfAKind) || held.Participants.DistinctBy(one => one.Kind).Count() < held.Participants.Count
            ? Refusals.NotAValue("participants")
            : null,
        held.Participants.Sum(one => one.Count) == 0 ? WorkshopRefusals.NobodyTookPart : null);

    private static Refusal? Day(string field, DateOnly day) => day.Year is < FirstYear or > LastYear ? Refusals.NotAValue(field) : null;

    private static Refusal? Happened(string field, DateOnly day, DecisionContext context) =>
        Fields.FirstOf(Day(field, day), Fields.Past(field, day, context.Today));

    private static Refusal? Year(int? year) => year is < FirstYear or > LastYear ? Refusals.NotAValue("reportOn") : null;
}
