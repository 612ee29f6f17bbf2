namespace LearningNetwork.Domain;

/// <summary>The rules of one kind of entity, as the frame sees them: all pure and total.</summary>
public abstract class Decider(string kind)
{
    /// <summary>The kind's stored name; part of every stream's name, so it never changes.</summary>
    public string Kind { get; } = kind;

    /// <summary>The state before anything has happened.</summary>
    public abstract object Start { get; }

    public abstract IReadOnlyList<Question> Needs(DecisionContext context, Command command);

    public abstract Decision Decide(object state, Command command, Facts facts, DecisionContext context);

    public abstract object Evolve(object state, Event happened);

    /// <summary>Whether anything of this kind leads to commands to others.</summary>
    public abstract bool Reacts { get; }

    public abstract IEnumerable<AddressedCommand> React(EntityId self, Event happened);

    /// <summary>The deadlines that hold in a state; when it changes they are replaced as a whole.</summary>
    public abstract IReadOnlyList<Deadline> Deadlines(object state);

    public EntityId In(NetworkId network, string key) => new(Kind, network, key);
}

/// <summary>Builds a <see cref="Decider"/> from the functions of one capability.</summary>
public sealed class Decider<TState, TCommand, TEvent>(
    string kind,
    TState start,
    Func<DecisionContext, TCommand, IReadOnlyList<Question>> needs,
    Func<TState, TCommand, Facts, DecisionContext, Decision> decide,
    Func<TState, TEvent, TState> evolve,
    Func<EntityId, TEvent, IEnumerable<AddressedCommand>>? react = null,
    Func<TState, IReadOnlyList<Deadline>>? deadlines = null) : Decider(kind)
    where TState : class
    where TCommand : Command
    where TEvent : Event
{
    public override object Start => start;

    public override IReadOnlyList<Question> Needs(DecisionContext context, Command command) => needs(context, (TCommand)command);

    /// <summary>Nothing of another network exists for an actor, whatever the actor is in the own one.</summary>
    public override Decision Decide(object state, Command command, Facts facts, DecisionContext context) =>
        context.Actor.Network == context.Self.Network ? decide((TState)state, (TCommand)command, facts, context) : Refusals.NotFound;

    public override object Evolve(object state, Event happened) => evolve((TState)state, (TEvent)happened);

    public override bool Reacts => react is not null;

    public override IEnumerable<AddressedCommand> React(EntityId self, Event happened) => react?.Invoke(self, (TEvent)happened) ?? [];

    public override IReadOnlyList<Deadline> Deadlines(object state) => deadlines?.Invoke((TState)state) ?? [];
}
