using System.Globalization;
using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Runtime.Deadlines;

/// <summary>
/// Sends the commands whose moment has come. A refused one is done as well, since the entity has moved on; one that fails stays
/// taken until its lease ends and then comes again, as the same command.
/// </summary>
/// <param name="runner">Names this runner among those that share the database.</param>
public sealed class DeadlineRunner(
    string runner,
    IDeadlineTable table,
    IEntities entities,
    TimeProvider time,
    RuntimeOptions options,
    RuntimeMeters meters,
    ILogger<DeadlineRunner> logger)
{
    public Task Run(CancellationToken stop) => new PollingLoop(options.DeadlinePoll, time, logger).Run("deadlines", Round, stop);

    /// <summary>Takes what is due and sends it. True where more may be due already.</summary>
    public async Task<bool> Round(CancellationToken stop)
    {
        var due = await table.Take(runner, time.GetUtcNow(), options.Lease, options.DeadlinesAtOnce, stop);
        foreach (var deadline in due)
        {
            stop.ThrowIfCancellationRequested();
            await Send(deadline, stop);
        }

        return due.Count == options.DeadlinesAtOnce;
    }

    private async Task Send(DueDeadline deadline, CancellationToken stop)
    {
        try
        {
            var answer = await entities.Execute(deadline.Entity, deadline.Command, SenderOf(deadline), stop);
            await table.Done(deadline, stop);
            Note(deadline, answer);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            meters.DeadlineHandled(deadline.Entity.Kind, CommandOutcome.Failed);
            logger.LogError(failure, "The deadline {Name} of {Stream} failed; it comes again", deadline.Name, deadline.Entity.Stream);
        }
    }

    private static Sender SenderOf(DueDeadline deadline)
    {
        var due = deadline.Due.UtcTicks.ToString(CultureInfo.InvariantCulture);
        return new(
            Actor.Program(deadline.Entity.Network, "deadline"),
            DerivedCommandId.Of("deadline", deadline.Entity.Stream, deadline.Name, due),
            Cause: $"deadline/{deadline.Name}");
    }

    private void Note(DueDeadline deadline, Answer answer)
    {
        meters.DeadlineHandled(deadline.Entity.Kind, answer is Answer.Done ? CommandOutcome.Done : CommandOutcome.Refused);
        if (answer is Answer.Refused refused)
            logger.LogInformation("The deadline {Name} of {Stream} was refused as {Code}", deadline.Name, deadline.Entity.Stream, refused.Refusal.Code);
    }
}
