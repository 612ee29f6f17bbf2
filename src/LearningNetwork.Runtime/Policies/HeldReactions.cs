using LearningNetwork.Domain;

namespace LearningNetwork.Runtime.Policies;

/// <summary>What an operator can see of the events that could not be reacted to, and do about them.</summary>
public sealed class HeldReactions(IPolicyTable table, TimeProvider time)
{
    /// <summary>The first held event of every stream, under its policy's name; set aside where it has no time to be tried again.</summary>
    public async Task<IReadOnlyList<(string Policy, HeldEvent First)>> List(CancellationToken cancellation = default)
    {
        var all = new List<(string, HeldEvent)>();
        foreach (var policy in Deciders.All.Where(decider => decider.Reacts).Select(PolicyRunner.NameOf))
            all.AddRange((await table.Held(policy, cancellation)).Select(first => (policy, first)));
        return all;
    }

    /// <summary>The policy's runner reacts to the stream's held events in order, from its next round on. False where nothing of the stream is held.</summary>
    public Task<bool> Release(string policy, string stream, CancellationToken cancellation = default) =>
        table.LetGo(policy, stream, time.GetUtcNow(), cancellation);
}
