using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Silo.Grains;
using LearningNetwork.Silo.Wire;

namespace LearningNetwork.Silo;

/// <summary>
/// Entities spread over the cluster's silos. When a silo dies on the way, nobody knows whether the command was carried out; the
/// same command id is sent again, to wherever the entity lives now, and gets the first answer if it was.
/// </summary>
public sealed class OrleansEntities(IGrainFactory grains, TimeProvider clock) : IEntities
{
    /// <summary>How long one call waits for its answer.</summary>
    public static readonly TimeSpan OneCall = TimeSpan.FromSeconds(8);

    /// <summary>When the last call begins at the latest: together less than the 30 seconds that a reader is kept waiting at most.</summary>
    private static readonly TimeSpan LastCall = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public async Task<Answer> Execute(EntityId entity, Command command, Sender sender, CancellationToken cancellation = default)
    {
        var (asked, by) = (EntityWire.Of(command), EntityWire.Of(sender));
        var grain = GrainTable.Of(entity.Kind).Grain(grains, entity.Stream);
        var began = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return EntityWire.AnswerIn(await grain.Execute(asked, by).WaitAsync(cancellation));
            }
            catch (Exception lost) when (lost is OrleansException or TimeoutException && clock.GetElapsedTime(began) < LastCall)
            {
                await Task.Delay(Pause, clock, cancellation);
            }
        }
    }
}
