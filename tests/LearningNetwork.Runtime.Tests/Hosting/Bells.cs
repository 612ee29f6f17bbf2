using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Runtime.Tests.Hosting;

/// <summary>Bells in cells that are made anew for each command, so that each reads the log.</summary>
public sealed class Bells(CellFrame frame) : IEntities
{
    public Task<Answer> Execute(EntityId entity, Command command, Sender sender, CancellationToken cancellation = default) =>
        new EntityCell(Bell.Rules, entity, frame).Execute(command, sender, cancellation);
}

/// <summary>Hears what is sent, and lets a test step in before it arrives or after it is done.</summary>
public sealed class Overheard(IEntities entities) : IEntities
{
    public List<(string Key, Sender Sender)> Sent { get; } = [];

    public Func<EntityId, Task> Before { get; set; } = _ => Task.CompletedTask;

    public Func<EntityId, Task> After { get; set; } = _ => Task.CompletedTask;

    /// <summary>The process is killed when the next command is done, before its sender hears of it.</summary>
    public CancellationToken KilledAfterNext()
    {
        var death = new CancellationTokenSource();
        After = async _ =>
        {
            await death.CancelAsync();
            throw new OperationCanceledException(death.Token);
        };
        return death.Token;
    }

    /// <summary>Steps in no more.</summary>
    public void LetBe() => (Before, After) = (_ => Task.CompletedTask, _ => Task.CompletedTask);

    public async Task<Answer> Execute(EntityId entity, Command command, Sender sender, CancellationToken cancellation = default)
    {
        Sent.Add((entity.Key, sender));
        await Before(entity);
        var answer = await entities.Execute(entity, command, sender, cancellation);
        await After(entity);
        return answer;
    }
}
