using System.Collections.Concurrent;
using System.Collections.Immutable;
using LearningNetwork.Domain;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.EventLog;

namespace LearningNetwork.Storage.ReadModel;

/// <summary>
/// Asks those who answer facts, and remembers what they said: until this process appends to a kind the answer rests on, and for
/// a second at most, for what other processes append meanwhile.
/// </summary>
internal sealed class FactSource : IFactSource
{
    private const int MostRemembered = 20_000;
    private static readonly TimeSpan LongestRemembered = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<(NetworkId Network, Question Question), Remembered> _answers = [];
    private readonly ConcurrentDictionary<(NetworkId Network, IFactAnswers Answerer), long> _changes = [];
    private readonly ReadDatabase _database;
    private readonly ImmutableArray<IFactAnswers> _answerers;
    private readonly TimeProvider _clock;

    public FactSource(ReadDatabase database, ImmutableArray<IFactAnswers> answerers, AppendedHere appended, TimeProvider clock)
    {
        (_database, _answerers, _clock) = (database, answerers, clock);
        appended.Changed += Forget;
    }

    public ValueTask<object?> Answer(NetworkId network, Question question, CancellationToken cancellation) =>
        _answers.TryGetValue((network, question), out var known) && IsFresh(network, known) ? new(known.Answer) : Ask(network, question, cancellation);

    private async ValueTask<object?> Ask(NetworkId network, Question question, CancellationToken cancellation)
    {
        var answerer = _answerers.FirstOrDefault(one => one.Knows(question))
            ?? throw new InvalidOperationException($"Nobody answers {question.GetType().Name}.");
        var (asked, changes) = (_clock.GetTimestamp(), ChangesOf(network, answerer));
        var answer = await answerer.Answer(_database, network, question, cancellation);
        if (_answers.Count >= MostRemembered)
            _answers.Clear();
        _answers[(network, question)] = new(answerer, answer, asked, changes);
        return answer;
    }

    /// <summary>An answer that was asked for before a change is not fresh after it, even where it is remembered only then.</summary>
    private bool IsFresh(NetworkId network, Remembered known) =>
        known.Changes == ChangesOf(network, known.By) && _clock.GetElapsedTime(known.Asked) < LongestRemembered;

    private long ChangesOf(NetworkId network, IFactAnswers answerer) => _changes.GetValueOrDefault((network, answerer));

    private void Forget(EntityId changed)
    {
        foreach (var answerer in _answerers)
        {
            if (answerer.RestsOn(changed.Kind))
                _changes.AddOrUpdate((changed.Network, answerer), 1, (_, changes) => changes + 1);
        }
    }

    private sealed record Remembered(IFactAnswers By, object? Answer, long Asked, long Changes);
}
