namespace LearningNetwork.Storage.ReadModel;

/// <summary>
/// One question that many ask at once. Who comes while it is being asked waits for the next time it is asked, which begins after they
/// came: so however many ask, it is asked at most twice while they wait, and nobody is given an answer from before they asked.
/// </summary>
public sealed class AskedTogether<T>
{
    private readonly Lock _gate = new();
    private bool _asking;
    private Turn? _next;

    /// <param name="ask">Asks it; that of the first who wait together is used, so it belongs to none of them alone.</param>
    public Task<T> Ask(Func<Task<T>> ask)
    {
        Turn mine;
        lock (_gate)
        {
            if (_asking)
                return (_next ??= new(ask)).Answer.Task;
            (_asking, mine) = (true, new(ask));
        }

        _ = Take(mine);
        return mine.Answer.Task;
    }

    private async Task Take(Turn? turn)
    {
        while (turn is not null)
        {
            try
            {
                turn.Answer.SetResult(await turn.Begin());
            }
            catch (Exception failure)
            {
                turn.Answer.SetException(failure);
            }

            lock (_gate)
            {
                (turn, _next) = (_next, null);
                _asking = turn is not null;
            }
        }
    }

    /// <summary>A question in the flow of control of whom it is asked for: what it costs counts there, and not with those who were answered before.</summary>
    private sealed record Turn(Func<Task<T>> Ask)
    {
        private readonly ExecutionContext? _flow = ExecutionContext.Capture();

        public TaskCompletionSource<T> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<T> Begin()
        {
            if (_flow is null)
                return Ask();
            Task<T>? begun = null;
            ExecutionContext.Run(_flow, _ => begun = Ask(), null);
            return begun!;
        }
    }
}
