using LearningNetwork.Domain;

namespace LearningNetwork.Runtime.Entities;

/// <summary>Decides the waiting commands in order, each on the state that the ones before it lead to. Nothing is answered until the batch is on disk.</summary>
internal sealed class DecisionRound(Decider decider, EntityId entity, CellFrame frame, LoadedEntity before)
{
    private readonly List<(PendingCommand Pending, Answer Answer)> _answers = [];
    private readonly List<DecidedCommand> _commands = [];
    private readonly List<object> _states = [];
    private readonly List<(PendingCommand Pending, Refusal Refusal)> _refused = [];

    public DecidedBatch Batch => new(decider, entity, before, _commands.ToValueList(), _states.ToValueList());

    private object State => _states.Count == 0 ? before.State : _states[^1];

    private int Version => before.Head.Version + _states.Count;

    /// <summary>True where a refusal was decided on a state that may have been left behind: the entity must be read, and all decided anew.</summary>
    public bool MustLoad { get; private set; }

    /// <summary>Commands whose id another one of this batch has too: decided when that one is stored.</summary>
    public List<PendingCommand> Deferred { get; } = [];

    public async Task Decide(IEnumerable<PendingCommand> waiting, bool isCurrent)
    {
        var ids = new HashSet<(PersonId, CommandId)>();
        foreach (var pending in waiting)
        {
            if (!ids.Add((pending.Sender.Actor.Person, pending.Sender.Id)))
                Deferred.Add(pending);
            else
                await DecideOne(pending, isCurrent);
            if (MustLoad)
                return;
        }

        if (_refused.Count > 0)
            await LookAgain(isCurrent);
    }

    /// <summary>Gives everyone their answer.</summary>
    public void Deliver()
    {
        foreach (var (pending, answer) in _answers)
            pending.Answer(answer);
    }

    /// <summary>A rule, a question or a look-up that fails, fails this command alone: what was decided beside it stands.</summary>
    private async Task DecideOne(PendingCommand pending, bool isCurrent)
    {
        try
        {
            await DecideAndNote(pending);
        }
        catch (Exception) when (!isCurrent)
        {
            MustLoad = true;
        }
        catch (Exception failure)
        {
            pending.Fail(failure);
        }
    }

    private async Task DecideAndNote(PendingCommand pending)
    {
        var at = frame.Clock.GetUtcNow();
        switch (await frame.Decide(decider, entity, State, Version, pending, at))
        {
            case Decision.Refused refused:
                _refused.Add((pending, refused.Refusal));
                break;
            case Decision.Accepted accepted:
                Accept(pending, accepted, at);
                break;
        }
    }

    /// <summary>Asks the log once for all that are to be refused: whether the state was the last one, and who had an answer before.</summary>
    private async Task LookAgain(bool isCurrent)
    {
        try
        {
            var glance = await frame.Log.Glance(entity, [.. _refused.Select(one => one.Pending.Sent)], CancellationToken.None);
            var refused = _refused.Zip(glance.Prior).Where(one => !one.First.Pending.AnswerAsBefore(one.Second)).ToList();
            MustLoad = refused.Count > 0 && !isCurrent && glance.Version != before.Head.Version;
            _answers.AddRange(refused.Select(one => (one.First.Pending, (Answer)new Answer.Refused(one.First.Refusal))));
        }
        catch (Exception) when (!isCurrent)
        {
            MustLoad = true;
        }
        catch (Exception failure)
        {
            _refused.ForEach(one => one.Pending.Fail(failure));
        }
    }

    private void Accept(PendingCommand pending, Decision.Accepted accepted, DateTimeOffset at)
    {
        _states.AddRange(StatesAfter(accepted.Events));
        var answer = new Answer.Done(Version, accepted.Reference);
        _commands.Add(new(pending.Command, pending.Sender, at, accepted.Events, answer));
        _answers.Add((pending, answer));
    }

    /// <summary>All of them or none, should an event not fit.</summary>
    private List<object> StatesAfter(ValueList<Event> events)
    {
        var (states, state) = (new List<object>(events.Count), State);
        foreach (var happened in events)
            states.Add(state = decider.Evolve(state, happened));
        return states;
    }
}
