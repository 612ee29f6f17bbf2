using LearningNetwork.Domain;

namespace LearningNetwork.Runtime.Entities;

/// <summary>A command that waits for its answer, which its cell alone gives. Of several the first counts, and is measured before it is heard.</summary>
internal sealed class PendingCommand(Command command, Sender sender, CommandTiming timing)
{
    private readonly TaskCompletionSource<Answer> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Command Command { get; } = command;

    public Sender Sender { get; } = sender;

    public SentCommand Sent => new(Command, Sender);

    public Task<Answer> Answered => _answer.Task;

    public void Answer(Answer answer) => Answer(answer, answer is Answer.Refused ? CommandOutcome.Refused : CommandOutcome.Done);

    public void Fail(Exception failure)
    {
        if (_answer.Task.IsCompleted)
            return;
        timing.Ended(CommandOutcome.Failed);
        _answer.SetException(failure);
    }

    /// <summary>Answers if the command id was used before: the first answer again, or that it was used for something else.</summary>
    public bool AnswerAsBefore(PriorAnswer? prior)
    {
        switch (prior)
        {
            case PriorAnswer.Same same:
                Answer(same.Answer, CommandOutcome.Repeated);
                return true;
            case PriorAnswer.Other:
                Answer(new Answer.Refused(Refusals.IdempotencyKeyReused));
                return true;
            default:
                return false;
        }
    }

    private void Answer(Answer answer, CommandOutcome outcome)
    {
        if (_answer.Task.IsCompleted)
            return;
        timing.Ended(outcome);
        _answer.SetResult(answer);
    }
}
