using LearningNetwork.Domain.Access;
using static LearningNetwork.Domain.SharingRequests.SharingRequest;

namespace LearningNetwork.Domain.SharingRequests;

/// <summary>Steps are done in order, each part by its own side.</summary>
internal static class StepDecisions
{
    public static Decision Do(Begun state, DoStepPart command, DecisionContext context)
    {
        var isGiver = SharingRequestDecisions.NotTheGiver(state, context) is null;
        var isReceiver = SharingRequestDecisions.NotTheReceiver(state, context) is null;
        if (!isGiver && !isReceiver)
            return OfNeitherSide(state, context);
        return state switch
        {
            Waiting or Submitted => SharingRequestRefusals.NotAccepted,
            Accepted accepted => InOrder(accepted, command, isGiver, isReceiver, context),
            InUse or Evaluated => RepeatedOrDone(state, command),
            _ => SharingRequestRefusals.Ended,
        };
    }

    private static Decision InOrder(Accepted state, DoStepPart command, bool isGiver, bool isReceiver, DecisionContext context)
    {
        if (!state.Case.Steps.Contains(command.Step))
            return SharingRequestRefusals.NotAStepOfThisCase;
        var current = CasePath.Current(state.Case.Steps, state.Done)!;
        if (current.Step != command.Step)
            return state.Done.Any(part => part.Step == command.Step) ? RepeatedOrDone(state, command) : SharingRequestRefusals.OutOfOrder(current.Step);
        var part = current.Waiting!;
        if (part.By == Side.Giver && isGiver && TogetherDecisions.IsTheCohorts(state.Case, current.Step))
            return SharingRequestRefusals.WaitsForCohort;
        if (part.By == Side.Giver ? !isGiver : !isReceiver)
            return IsRepeat(state, command) ? Decision.Nothing : SharingRequestRefusals.WrongSide;
        var (values, refusal) = StepInputs.Check(command.Step, part, command.Inputs, context.Today);
        return refusal is not null ? refusal : new StepPartDone(state.Round, context.Now, command.Step, part.By, values);
    }

    private static Decision RepeatedOrDone(Begun state, DoStepPart command) => IsRepeat(state, command) ? Decision.Nothing : SharingRequestRefusals.StepIsDone;

    /// <summary>The same plain values for a part that is done: said twice, meant once. A text is never taken for a repeat, since the log does not hold its words.</summary>
    private static bool IsRepeat(Begun state, DoStepPart command) => SharingRequestDecider.DoneIn(state).Any(part =>
        part.Step == command.Step
        && part.Values.Count == command.Inputs.Count
        && part.Values.All(value => value.Text is null && command.Inputs.Any(input => input.Name == value.Name && input.Plain?.Trim() == value.Plain)));

    private static Decision OfNeitherSide(Begun state, DecisionContext context) => context.Actor switch
    {
        var actor when actor.May(Right.RequestProducts) => SharingRequestDecisions.NotTheReceiver(state, context)!,
        var actor when actor.May(Right.AnswerRequests) => SharingRequestDecisions.NotTheGiver(state, context)!,
        _ => Refusals.NotAllowed,
    };
}
