using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Storage.EventLog.Writing;

/// <summary>
/// The one writer of this process: it takes whatever waits, of whatever entities, into one transaction, so that many share the
/// cost of getting onto the disk. Two batches of one stream never share one. Where the database says no to a group, each batch
/// is tried in a transaction of its own, so that a conflict of one never fails another.
/// </summary>
internal sealed class GroupWriter : IAsyncDisposable
{
    private readonly AppendQueue _queue;
    private readonly ICommitter _committer;
    private readonly Action<EntityId> _appended;
    private readonly Task _loop;

    /// <param name="appended">Told of each batch with events after its commit and before its answer; must not throw.</param>
    /// <param name="mostInGroup">How many batches share a transaction at most; 1 to let each have its own.</param>
    public GroupWriter(ICommitter committer, Action<EntityId> appended, int mostInGroup = 256)
    {
        (_queue, _committer, _appended) = (new(mostInGroup), committer, appended);
        _loop = Task.Run(Run);
    }

    public bool IsAlive => !_loop.IsCompleted;

    /// <summary>Once queued it is answered, so cancelling counts only while the queue is full.</summary>
    public async Task<AppendResult> Append(PreparedAppend append, CancellationToken cancellation)
    {
        var waiting = new WaitingAppend(append);
        await _queue.Add(waiting, cancellation);
        return await waiting.Answered.Task;
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Close();
        await _loop;
        await _committer.DisposeAsync();
    }

    private async Task Run()
    {
        while (await _queue.Waits())
            await WriteAndAnswer(_queue.Take());
    }

    /// <summary>Whatever happens, everyone in the group is answered and the writer goes on.</summary>
    private async Task WriteAndAnswer(List<WaitingAppend> group)
    {
        try
        {
            await Write(group);
        }
        catch (Exception failure)
        {
            group.ForEach(waiting => waiting.Answered.TrySetException(failure));
        }
    }

    private async Task Write(List<WaitingAppend> group)
    {
        if (await TryCommit(group) is not { } failure)
            return;
        if (!_committer.IsCertain(failure))
            group.ForEach(waiting => waiting.Answered.SetException(failure));
        else if (group.Count == 1)
            AnswerNo(group[0], failure);
        else
            await WriteEachAlone(group);
    }

    private async Task WriteEachAlone(List<WaitingAppend> group)
    {
        foreach (var waiting in group)
        {
            if (await TryCommit([waiting]) is not { } failure)
                continue;
            if (_committer.IsCertain(failure))
                AnswerNo(waiting, failure);
            else
                waiting.Answered.SetException(failure);
        }
    }

    private async Task<Exception?> TryCommit(List<WaitingAppend> group)
    {
        try
        {
            await _committer.Commit(group.ConvertAll(waiting => waiting.Append));
        }
        catch (Exception failure)
        {
            return failure;
        }

        foreach (var waiting in group)
        {
            if (waiting.Append.MustBeAt is null)
                _appended(waiting.Append.Entity);
            waiting.Answered.SetResult(new AppendResult.Appended(waiting.Append.Head));
        }

        return null;
    }

    private void AnswerNo(WaitingAppend waiting, Exception failure)
    {
        if (_committer.Meaning(failure) is { } result)
            waiting.Answered.SetResult(result);
        else
            waiting.Answered.SetException(failure);
    }
}
