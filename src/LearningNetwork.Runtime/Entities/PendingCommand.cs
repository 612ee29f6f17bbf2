using LearningNetwork.Domain;

namespace LearningNetwork.Runtime.Entities;

/// <summary>A command that waits for its answer.</summary>
internal sealed class PendingCommand(Command command, Sender sender)
{
    private readonly TaskCompletionSource<Answer> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Command Command { get; } = command;

    public Sender Sender { get; } = sender;

    public Task<Answer> Answered => _answer.Task;

    public void Answer(Answer answer) => _answer.TrySetResult(answer);

    public void Fail(Exception failure) => _answer.TrySetException(failure);

    /// <summary>Answers if the command id was used before: the first answer again, or that it was used for something else.</summary>
    public bool AnswerAsBefore(PriorAnswer? prior)
    {
        switch (prior)
        {
            case PriorAnswer.Same same:
                Answer(same.Answer);
                return true;
            case PriorAnswer.Other:
                Answer(new Answer.Refused(Refusals.IdempotencyKeyReused));
                return true;
            default:
                return false;
        }
    }
}
