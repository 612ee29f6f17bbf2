using System.Security.Cryptography;
using LearningNetwork.Domain;

namespace LearningNetwork.Runtime.Entities;

/// <summary>What every cell of a process works with.</summary>
/// <param name="meters">Null where nothing is measured, e.g. when reference data is loaded with a clock of its own.</param>
public sealed class CellFrame(IEventLog log, IFactSource facts, TimeProvider clock, RuntimeMeters? meters = null)
{
    private const int MostAttempts = 40;
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(100);

    public IEventLog Log { get; } = log;

    public TimeProvider Clock { get; } = clock;

    /// <summary>A new cell for an entity; whoever lets go of it tells by <see cref="Close"/>.</summary>
    public EntityCell Open(EntityId entity)
    {
        var cell = new EntityCell(Deciders.Of(entity.Kind), entity, this);
        meters?.CellOpened(entity.Kind);
        return cell;
    }

    public void Close(EntityId entity) => meters?.CellClosed(entity.Kind);

    internal PendingCommand Arrived(EntityId entity, Command command, Sender sender) => new(command, sender, new(meters, Clock, entity.Kind));

    internal async ValueTask<Decision> Decide(Decider decider, EntityId entity, object state, int version, PendingCommand pending, DateTimeOffset at)
    {
        if (pending.Sender.ExpectedVersion is { } expected && expected != version)
            return Refusals.Stale;
        var context = new DecisionContext(entity, pending.Sender.Actor, at, NorwegianTime.DayOf(at));
        return decider.Decide(state, pending.Command, await AnswersTo(decider.Needs(context, pending.Command), entity.Network), context);
    }

    /// <summary>A short, growing, random pause: without it the loser of a race for a hot entity starves.</summary>
    internal async Task PauseAfterConflict(string kind, int attempt)
    {
        meters?.AppendConflicted(kind);
        if (attempt >= MostAttempts)
            throw new TimeoutException($"An entity of kind {kind} is changed by others without a pause; the command may be sent again.");
        var most = Math.Min(LongestPause.TotalMilliseconds, 2 << Math.Min(attempt, 10));
        await Task.Delay(TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(1, (int)most + 1)), Clock);
    }

    private async ValueTask<Facts> AnswersTo(IReadOnlyList<Question> questions, NetworkId network)
    {
        if (questions.Count == 0)
            return Facts.None;
        var answers = new Dictionary<Question, object?>(questions.Count);
        foreach (var question in questions)
            answers[question] = await facts.Answer(network, question, CancellationToken.None);
        return new Facts(answers);
    }
}
