using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Silo.Wire;
using Orleans.Concurrency;
using Orleans.Placement;

namespace LearningNetwork.Silo.Grains;

/// <summary>
/// A thin shell over one entity's cell, which keeps the order and holds the state; an activation is reentrant, so that commands
/// that wait for the same entity are decided together. Spread over the silos by the key alone, whoever asks first.
/// </summary>
[Reentrant, HashBasedPlacement]
public abstract partial class EntityGrain(CellFrame frame, ILogger<EntityGrain> log) : Grain, IEntityGrain
{
    private EntityCell _cell = null!;

    private EntityId Entity => EntityId.OfStream(this.GetPrimaryKeyString());

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _cell = frame.Open(Entity);
        return Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        frame.Close(Entity);
        return Task.CompletedTask;
    }

    public async Task<Envelope> Execute(Envelope command, Envelope sender)
    {
        try
        {
            return EntityWire.Of(await _cell.Execute(EntityWire.CommandIn(command), EntityWire.SenderIn(sender)));
        }
        catch (Exception failure)
        {
            LogFailure(log, failure, this.GetPrimaryKeyString(), command.Kind);
            return EntityWire.OfFailure($"{this.GetPrimaryKeyString()} could not answer {command.Kind}: {failure.Message}");
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Entity} could not answer {Command}")]
    private static partial void LogFailure(ILogger log, Exception failure, string entity, string command);
}
