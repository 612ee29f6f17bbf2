using LearningNetwork.Domain;

namespace LearningNetwork.Runtime.Entities;

/// <summary>
/// Holds one entity's state and takes its commands one at a time. Commands that wait for it are decided in order and appended
/// at once. Whatever it believes, the log's expected version is the arbiter: a cell that has fallen behind loads again and
/// decides anew, so several cells of one entity (two processes, two silos) cost a retry, never a lost or doubled event.
/// </summary>
public sealed class EntityCell(Decider decider, EntityId entity, CellFrame frame)
{
    private readonly Lock _gate = new();
    private List<PendingCommand> _waiting = [];
    private bool _running;
    private LoadedEntity? _loaded;

    /// <summary>Decides the command in its turn. Where the caller gives up waiting, the command goes on all the same.</summary>
    public Task<Answer> Execute(Command command, Sender sender, CancellationToken cancellation = default)
    {
        var pending = frame.Arrived(entity, command, sender);
        if (sender.Actor.Network == entity.Network)
            Enqueue(pending);
        else
            pending.Answer(new Answer.Refused(Refusals.NotFound));
        return pending.Answered.WaitAsync(cancellation);
    }

    private void Enqueue(PendingCommand pending)
    {
        bool begin;
        lock (_gate)
        {
            _waiting.Add(pending);
            begin = !_running;
            _running = true;
        }

        if (begin)
            _ = Drain();
    }

    private async Task Drain()
    {
        while (TakeWaiting() is { Count: > 0 } waiting)
        {
            try
            {
                await AnswerAll(waiting);
            }
            catch (Exception failure)
            {
                _loaded = null;
                waiting.ForEach(pending => pending.Fail(failure));
            }
        }
    }

    private List<PendingCommand>? TakeWaiting()
    {
        lock (_gate)
        {
            if (_waiting.Count == 0)
            {
                _running = false;
                return null;
            }

            var taken = _waiting;
            _waiting = [];
            return taken;
        }
    }

    private async Task AnswerAll(List<PendingCommand> waiting)
    {
        var isCurrent = false;
        for (var attempt = 0; waiting.Count > 0; attempt++)
        {
            isCurrent |= await LoadUnlessKnown(mayGuess: attempt == 0 && waiting[0].Command.Opens());
            var round = new DecisionRound(decider, entity, frame, _loaded!);
            await round.Decide(waiting, isCurrent);
            var batch = round.Batch;
            var result = batch switch
            {
                _ when round.MustLoad => null,
                { Commands.Count: 0 } => new AppendResult.Appended(batch.Before.Head),
                _ => await frame.Log.Append(batch, CancellationToken.None),
            };
            if (result is AppendResult.Appended appended)
            {
                _loaded = new(batch.After, appended.Head);
                round.Deliver();
                waiting = round.Deferred;
            }
            else
            {
                (_loaded, isCurrent) = (null, false);
                await AfterLosing(result, waiting, attempt);
                waiting = [.. waiting.Where(pending => !pending.Answered.IsCompleted)];
            }
        }
    }

    /// <summary>True where the log was read now. What is remembered is good enough to append on, since the append tells if it was
    /// wrong, and so is the empty state for a command that begins the entity's life; but neither is to refuse on.</summary>
    private async ValueTask<bool> LoadUnlessKnown(bool mayGuess)
    {
        if (_loaded is not null)
            return false;
        _loaded = mayGuess ? new(decider.Start, StreamHead.Empty) : await frame.Log.Load(decider, entity, CancellationToken.None);
        return !mayGuess;
    }

    private async Task AfterLosing(AppendResult? result, List<PendingCommand> waiting, int attempt)
    {
        if (result is AppendResult.Repeated)
        {
            var glance = await frame.Log.Glance(entity, [.. waiting.Select(pending => pending.Sent)], CancellationToken.None);
            foreach (var (pending, prior) in waiting.Zip(glance.Prior))
                pending.AnswerAsBefore(prior);
        }
        else if (result is AppendResult.Conflict)
        {
            await frame.PauseAfterConflict(entity.Kind, attempt);
        }
    }
}
