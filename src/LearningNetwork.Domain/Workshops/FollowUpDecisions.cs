using static LearningNetwork.Domain.Workshops.Workshop;

namespace LearningNetwork.Domain.Workshops;

/// <summary>What is owed after a workshop: notes that the other confirms, an answer to every input, what was promised, thanks (domain-rules, 'Participation workshops'; the numbers are ours).</summary>
internal static class FollowUpDecisions
{
    private const int MostInputs = 200, MostPromises = 50;

    public static Decision Decide(Held state, WorkshopCommand command, DecisionContext context) => command switch
    {
        MoveWorkshop or CallOffWorkshop or ChooseQuestions or TakeRole or LeaveRole or TellPapersSent => WorkshopRefusals.WasHeld,
        TellWorkshopHeld c => state.Record.Participants.Equals(WorkshopDecisions.Counts(c)) ? Decision.Nothing : WorkshopRefusals.WasHeld,
        NoteInput or RewriteInput or ConfirmNotes when !state.Plan.HasRole(context.Actor.Person) => WorkshopRefusals.NotYourRole,
        NoteInput c => Note(state.Record, c, context.Actor.Person),
        RewriteInput c => OfInput(state, c.Number, input => input.Text == c.Text.Ref ? Decision.Nothing : new InputRewritten(c.Number, c.Text.Ref, context.Actor.Person)),
        ConfirmNotes => Confirm(state.Record, context.Actor.Person),
        AnswerInput c => Answer(state, c.Number, new(c.Used, c.Because.Ref)),
        TellThanked c => Thank(state.Record, c),
        TellAnswers c => Tell(state, c),
        ReportInputs => Report(state),
        _ => Remember(state.Plan, command, state.Record.HeldOn) ?? throw Faults.Undecided(state, command),
    };

    /// <summary>What is kept in any phase; null where the command is none of it.</summary>
    /// <param name="held">The day of the workshop; null before it.</param>
    public static Decision? Remember(WorkshopPlan plan, WorkshopCommand command, DateOnly? held = null) => command switch
    {
        ChooseReport c => c.ReportOn == plan.ReportOn ? Decision.Nothing : new ReportChosen(c.ReportOn),
        TickItem c => plan.Ticked.Contains(c.Item) == c.Done ? Decision.Nothing : new ItemTicked(c.Item, c.Done),
        ConfirmPrinciple { Principle: Principle.FollowUp } when held is null => WorkshopRefusals.NotHeld,
        ConfirmPrinciple c => plan.Confirmed.Contains(c.Principle) ? Decision.Nothing : new PrincipleConfirmed(c.Principle),
        PromiseMaterial c => plan.Promised.Any(one => one.What == c.What.Ref) ? Decision.Nothing
            : plan.Promised.Count >= MostPromises ? WorkshopRefusals.Full(MostPromises)
            : new MaterialPromised(c.What.Ref),
        TellMaterialSent when held is null => WorkshopRefusals.NotHeld,
        TellMaterialSent c => plan.Promised.At(c.Number) switch
        {
            null => WorkshopRefusals.MaterialUnknown,
            _ when c.On < held => WorkshopRefusals.BeforeWorkshop("sentOn", held.Value),
            var one => one.SentOn == c.On ? Decision.Nothing : new MaterialSent(c.Number, c.On),
        },
        _ => null,
    };

    private static Decision Note(WorkshopRecord record, NoteInput command, PersonId by) =>
        record.Inputs.Any(input => input.Text == command.Text.Ref) ? Decision.Nothing
        : record.Inputs.Count >= MostInputs ? WorkshopRefusals.Full(MostInputs)
        : new InputNoted(command.Text.Ref, command.Tone, command.Chapter, command.Afterwards, by);

    private static Decision Answer(Held state, int number, InputAnswer answer) =>
        OfInput(state, number, input => input.Answer == answer ? Decision.Nothing : new InputAnswered(number, answer));

    private static Decision OfInput(Held state, int number, Func<WorkshopInput, Decision> decide) =>
        state.Record.Inputs.At(number) is { } input ? decide(input) : WorkshopRefusals.InputUnknown;

    private static Decision Confirm(WorkshopRecord record, PersonId person) =>
        record.Inputs.Count == 0 ? WorkshopRefusals.NothingSaid
        : record.IsConfirmed ? Decision.Nothing
        : record.Inputs.Any(input => input.ConfirmedBy is null && input.WrittenBy != person) ? new NotesConfirmed(person)
        : record.Inputs.Any(input => input.ConfirmedBy == person) ? Decision.Nothing
        : WorkshopRefusals.OwnNotes;

    private static Decision Thank(WorkshopRecord record, TellThanked command)
    {
        if (command.On < record.HeldOn)
            return WorkshopRefusals.BeforeWorkshop("thankedOn", record.HeldOn);
        var thanks = new Thanks(command.On, command.Ways.Distinct().Order().ToValueList());
        return thanks == record.Thanks ? Decision.Nothing : new ParticipantsThanked(thanks);
    }

    private static Decision Tell(Held state, TellAnswers command)
    {
        if (state.AnswersToldOn is { } told)
            return told == command.On ? Decision.Nothing : Refusals.AlreadyExists;
        if (state.Record.Thanks is not { } thanks)
            return WorkshopRefusals.ThanksFirst;
        if (command.On < thanks.On)
            return WorkshopRefusals.BeforeWorkshop("answersOn", thanks.On);
        if (state.Record.Unanswered > 0)
            return WorkshopRefusals.AnswersOwed(state.Record.Unanswered);
        if (state.Plan.Promised.Count(one => one.SentOn is null) is var owed and > 0)
            return WorkshopRefusals.MaterialOwed(owed);
        return state.Plan.Confirmed.Contains(Principle.FollowUp) ? new AnswersTold(command.On) : WorkshopRefusals.PrinciplesMissing(1);
    }

    private static Decision Report(Held state)
    {
        if (state.Plan.ReportOn is null)
            return WorkshopRefusals.StandsAlone;
        if (state.Record.WhyNothingLeaves is { } refusal)
            return refusal;
        var all = Enumerable.Range(1, state.Record.Inputs.Count).ToValueList();
        return all.Equals(state.Record.Reported) ? Decision.Nothing : new InputsReported(all);
    }
}
