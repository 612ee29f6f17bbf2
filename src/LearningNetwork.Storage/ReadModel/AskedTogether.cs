namespace LearningNetwork.Storage.ReadModel;

/// <summary>
/// One question that many ask at once. Who comes while it is being asked waits for the next time it is asked, which begins after they
/// came: so however many ask, it is asked at most twice while they wait, and nobody is given an answer from before they asked.
/// </summary>
internal sealed class AskedTogether<T>(Func<Task<T>> ask)
{
    private readonly Lock _gate = new();
    private bool _asking;
    private TaskCompletionSource<T>? _next;

    public Task<T> Ask()
    {
        TaskCompletionSource<T> mine;
        lock (_gate)
        {
            if (_asking)
                return (_next ??= New()).Task;
            (_asking, mine) = (true, New());
        }

        _ = Answer(mine);
        return mine.Task;
    }

    private async Task Answer(TaskCompletionSource<T>? those)
    {
        while (those is not null)
        {
            try
            {
                those.SetResult(await ask());
            }
            catch (Exception failure)
            {
                those.SetException(failure);
            }

            lock (_gate)
            {
                (those, _next) = (_next, null);
                _asking = those is not null;
            }
        }
    }

    private static TaskCompletionSource<T> New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
