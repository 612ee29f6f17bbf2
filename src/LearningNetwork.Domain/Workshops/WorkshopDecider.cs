using LearningNetwork.Domain.Services;
using static LearningNetwork.Domain.Workshops.Workshop;

namespace LearningNetwork.Domain.Workshops;

/// <summary>The rules of a participation workshop: what they ask of others, and how its state follows from events. What may happen stands in <see cref="WorkshopDecisions"/>.</summary>
public static class WorkshopDecider
{
    public static Decider<Workshop, WorkshopCommand, WorkshopEvent> Decider { get; } = new("workshop", new NotPlanned(), Needs, WorkshopDecisions.Decide, Evolve);

    private static IReadOnlyList<Question> Needs(DecisionContext context, WorkshopCommand command) =>
        command is PlanWorkshop && WorkshopId.Parse(context.Self.Key) is { } id ? [new AboutService(id.Service)] : [];

    public static Workshop Evolve(Workshop state, WorkshopEvent happened) => (state, happened) switch
    {
        (NotPlanned, WorkshopPlanned e) => new Planned(new(e, e.On, e.ReportOn, e.Questions, null, null, null, [], [], [])),
        (Planned s, WorkshopCalledOff) => new CalledOff(s.Plan),
        (Planned s, WorkshopHeld e) => new Held(s.Plan, new(s.Plan.On, e.Participants, [], null, []), null),
        (Planned s, _) => s with { Plan = Evolve(s.Plan, happened) },
        (Held s, AnswersTold e) => s with { AnswersToldOn = e.On },
        (Held s, InputNoted e) => s with { Record = Evolve(s.Record, e), AnswersToldOn = null },
        (Held s, InputRewritten or NotesConfirmed or InputAnswered or ParticipantsThanked or InputsReported) => s with { Record = Evolve(s.Record, happened) },
        (Held s, _) => s with { Plan = Evolve(s.Plan, happened) },
        _ => throw Faults.CannotFollow(state, happened),
    };

    private static WorkshopPlan Evolve(WorkshopPlan plan, WorkshopEvent happened) => happened switch
    {
        WorkshopMoved e => plan with { On = e.On, PapersSentOn = null },
        ReportChosen e => plan with { ReportOn = e.ReportOn },
        QuestionsChosen e => plan with { Questions = e.Questions },
        RoleTaken e => plan.With(e.Role, e.Person),
        RoleLeft e => plan.With(e.Role, null),
        ItemTicked e => plan with { Ticked = plan.Ticked.Where(item => item != e.Item).Concat(e.Done ? [e.Item] : []).Order().ToValueList() },
        PrincipleConfirmed e => plan with { Confirmed = plan.Confirmed.Append(e.Principle).Order().ToValueList() },
        PapersSent e => plan with { PapersSentOn = e.On },
        MaterialPromised e => plan with { Promised = plan.Promised.With(new(e.What, null)) },
        MaterialSent e => plan with { Promised = plan.Promised.Replaced(e.Number, one => one with { SentOn = e.On }) },
        _ => throw Faults.CannotFollow(plan, happened),
    };

    private static WorkshopRecord Evolve(WorkshopRecord record, WorkshopEvent happened) => happened switch
    {
        InputNoted e => record with { Inputs = record.Inputs.With(new(e.Text, e.Tone, e.Chapter, e.Afterwards, e.By, null, null)) },
        InputRewritten e => record with
        {
            Inputs = record.Inputs.Replaced(e.Number, input => input with { Text = e.Text, WrittenBy = e.By, ConfirmedBy = null }),
            Reported = record.Reported.Where(number => number != e.Number).ToValueList(),
        },
        NotesConfirmed e => record with
        {
            Inputs = record.Inputs.Select(input => input.ConfirmedBy is null && input.WrittenBy != e.By ? input with { ConfirmedBy = e.By } : input).ToValueList(),
        },
        InputAnswered e => record with { Inputs = record.Inputs.Replaced(e.Number, input => input with { Answer = e.Answer }) },
        ParticipantsThanked e => record with { Thanks = e.Thanks },
        InputsReported e => record with { Reported = e.Inputs },
        _ => throw Faults.CannotFollow(record, happened),
    };
}
