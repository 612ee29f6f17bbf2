using LearningNetwork.Domain;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Runtime.Policies;

/// <summary>
/// Reacts to the events of one kind of entity, in the log's order, while it holds the policy's lease. An event whose reaction
/// fails is held back with what follows it in its stream, and tried again after growing pauses; all other streams go on.
/// Whatever is done twice after an interruption is the same command again.
/// </summary>
/// <param name="runner">Names this runner among those that share the database.</param>
public sealed class PolicyRunner(Decider decider, string runner, PolicyFrame frame)
{
    private readonly PolicyLease _lease = new(NameOf(decider), runner, frame);
    private readonly Reaction _reaction = new(decider, NameOf(decider), frame);

    public string Policy { get; } = NameOf(decider);

    /// <summary>The stored name of the policy that reacts to a kind of entity.</summary>
    public static string NameOf(Decider decider) => $"react/{decider.Kind}";

    public async Task Run(CancellationToken stop)
    {
        try
        {
            await new PollingLoop(frame.Options.PolicyPoll, frame.Time, frame.Logger).Run(Policy, Round, stop);
        }
        finally
        {
            await _lease.GiveUp();
        }
    }

    /// <summary>Tries what is due again, or else reads on. True where there may be more to do at once.</summary>
    public async Task<bool> Round(CancellationToken stop)
    {
        try
        {
            if (!await _lease.Take(stop))
            {
                frame.Meters.PolicyLags(Policy, TimeSpan.Zero);
                return false;
            }

            var held = (await frame.Table.Held(Policy, stop)).ToDictionary(first => first.Happened.Entity);
            var due = held.Values.Where(first => first.RetryAt <= frame.Time.GetUtcNow()).ToList();
            return due.Count > 0 ? await TryAgain(due, stop) : await ReadOn(held, stop);
        }
        catch
        {
            _lease.Forget();
            throw;
        }
    }

    private async Task<bool> TryAgain(List<HeldEvent> due, CancellationToken stop)
    {
        foreach (var held in due)
        {
            if (!await _lease.Keep(stop))
                return false;
            var failed = await FailureOf(held.Happened, held.Tries, stop);
            if (!await (failed is null ? _lease.Release(held.Happened, stop) : _lease.Hold(failed, stop)))
                return false;
        }

        return true;
    }

    private async Task<bool> ReadOn(Dictionary<EntityId, HeldEvent> held, CancellationToken stop)
    {
        var page = await frame.Log.ReadAfter(_lease.Mark, decider.Kind, frame.Options.EventsAtOnce, stop);
        if (page.Events.Count > 0 || !page.Full)
            frame.Meters.PolicyLags(Policy, page.Events.Count == 0 ? TimeSpan.Zero : frame.Time.GetUtcNow() - page.Events[^1].At);
        foreach (var happened in page.Events)
        {
            if (!await _lease.Keep(stop) || !await Handle(happened, held, stop))
                return false;
        }

        await _lease.Advance(page.Upto, stop);
        return page.Full;
    }

    /// <summary>False where the lease is lost.</summary>
    private async Task<bool> Handle(LoggedEvent happened, Dictionary<EntityId, HeldEvent> held, CancellationToken stop)
    {
        if (held.TryGetValue(happened.Entity, out var first))
        {
            // At or before the first held one it has been seen to already, by a run that was interrupted before its checkpoint.
            return happened.Version <= first.Happened.Version
                || await _lease.Hold(new(happened, 0, frame.Time.GetUtcNow(), null), stop);
        }

        if (await FailureOf(happened, 0, stop) is not { } failed)
            return true;
        held.Add(happened.Entity, failed);
        return await _lease.Hold(failed, stop);
    }

    /// <summary>Null where the reaction is done; else how the event is to be held.</summary>
    private async Task<HeldEvent?> FailureOf(LoggedEvent happened, int triesBefore, CancellationToken stop)
    {
        try
        {
            await _reaction.To(happened, stop);
            return null;
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            frame.Meters.Reacted(Policy, CommandOutcome.Failed);
            var pauses = frame.Options.Pauses;
            DateTimeOffset? retryAt = triesBefore < pauses.Count ? frame.Time.GetUtcNow() + pauses[triesBefore] : null;
            frame.Logger.Log(
                retryAt is null ? LogLevel.Error : LogLevel.Warning, failure, "{Policy} could not react to {Stream}@{Version}; {Next}",
                Policy, happened.Entity.Stream, happened.Version, retryAt is null ? "it is set aside" : "it is tried again");
            return new(happened, triesBefore + 1, retryAt, $"{failure.GetType().Name}: {failure.Message}");
        }
    }
}
