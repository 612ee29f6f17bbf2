using LearningNetwork.Domain;

namespace LearningNetwork.Runtime.Entities;

/// <summary>
/// Entities in this process: one cell each, made when first asked for. Cells that nobody has asked for lately are dropped and
/// come back from the log. A cell dropped while at work is harmless, since the log is the arbiter.
/// </summary>
/// <param name="most">About how many cells are kept.</param>
public sealed class LocalEntities(CellFrame frame, int most = 4000) : IEntities
{
    private readonly Lock _gate = new();
    private Dictionary<EntityId, EntityCell> _young = [];
    private Dictionary<EntityId, EntityCell> _old = [];

    public Task<Answer> Execute(EntityId entity, Command command, Sender sender, CancellationToken cancellation = default) =>
        CellOf(entity).Execute(command, sender, cancellation);

    private EntityCell CellOf(EntityId entity)
    {
        lock (_gate)
        {
            if (_young.TryGetValue(entity, out var cell))
                return cell;
            if (!_old.Remove(entity, out cell))
                cell = frame.Open(entity);
            if (_young.Count >= most / 2)
                DropOld();
            _young.Add(entity, cell);
            return cell;
        }
    }

    private void DropOld()
    {
        foreach (var entity in _old.Keys)
            frame.Close(entity);
        (_old, _young) = (_young, []);
    }
}
