using Microsoft.Extensions.Logging;

namespace LearningNetwork.Runtime.Policies;

/// <summary>One runner's hold on a policy, and the checkpoint it has come to. Asked for anew when a third of it has passed.</summary>
internal sealed class PolicyLease(string policy, string runner, PolicyFrame frame)
{
    private DateTimeOffset? _renewFrom;
    private bool _hadIt;

    /// <summary>The checkpoint, while the lease is held.</summary>
    public LogMark Mark { get; private set; }

    /// <summary>True where the policy is this runner's, now or still.</summary>
    public async Task<bool> Take(CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var now = frame.Time.GetUtcNow();
        if (now < _renewFrom)
            return true;
        var end = _renewFrom is null ? await frame.Log.End(stop) : Mark;
        var taken = await frame.Table.Lease(policy, runner, end, now, frame.Options.Lease, stop);
        _renewFrom = taken is null ? null : now + (frame.Options.Lease / 3);
        Mark = taken ?? Mark;
        _hadIt |= taken is not null;
        return taken is not null;
    }

    /// <summary>False where the lease was lost, or was another's in between, so that what was read by it no longer holds.</summary>
    public async Task<bool> Keep(CancellationToken stop)
    {
        var before = Mark;
        return await Take(stop) && Mark == before;
    }

    public async Task Advance(LogMark mark, CancellationToken stop)
    {
        if (mark != Mark && Holds(await frame.Table.Advance(policy, runner, mark, stop)))
            Mark = mark;
    }

    /// <summary>False where the lease is lost, as below.</summary>
    public async Task<bool> Hold(HeldEvent held, CancellationToken stop) => Holds(await frame.Table.Hold(policy, runner, held, stop));

    public async Task<bool> Release(LoggedEvent happened, CancellationToken stop) => Holds(await frame.Table.Release(policy, runner, happened, stop));

    /// <summary>Asks anew before the next step.</summary>
    public void Forget() => _renewFrom = null;

    /// <summary>Lets the next runner begin at once, if the policy is still this one's.</summary>
    public async Task GiveUp()
    {
        if (!_hadIt)
            return;
        Forget();
        try
        {
            await frame.Table.GiveUp(policy, runner, CancellationToken.None);
        }
        catch (Exception failure)
        {
            frame.Logger.LogWarning(failure, "{Policy} could not be given up; it is free when the lease ends", policy);
        }
    }

    private bool Holds(bool stillOurs)
    {
        if (!stillOurs)
            Forget();
        return stillOurs;
    }
}
