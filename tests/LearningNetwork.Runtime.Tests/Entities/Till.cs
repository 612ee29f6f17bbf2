using LearningNetwork.Domain;
using LearningNetwork.Storage.EventLog;

namespace LearningNetwork.Runtime.Tests.Entities;

/// <summary>An entity that is opened once, takes amounts, and can be made to break.</summary>
public sealed record Till(bool IsOpen, ValueList<int> Taken)
{
    public static Decider Rules { get; } =
        new Decider<Till, TillCommand, TillEvent>("till", new Till(false, []), (_, command) => command is Take { Asking: { } asked } ? [asked] : [], Decide, Evolve);

    public static void Names(StoredNames names) => names
        .Text<NetworkId>()
        .Event<TillOpened>("till/opened").Event<AmountTaken>("till/taken").Event<Broken>("till/broken")
        .Command<OpenTill>("till/open").Command<Take>("till/take").Command<Break>("till/break").Command<BreakAfterwards>("till/break-afterwards");

    private static Decision Decide(Till state, TillCommand command, Facts facts, DecisionContext context) => (state, command) switch
    {
        (_, Break) => throw new InvalidOperationException("The till breaks."),
        ({ IsOpen: true }, OpenTill) => Refusals.AlreadyExists,
        (_, OpenTill) => new TillOpened(),
        ({ IsOpen: false }, _) => Refusals.NotFound,
        (_, BreakAfterwards) => Decision.Accept(new AmountTaken(1000), new Broken()),
        (_, Take { Amount: 0 }) => Decision.Nothing,
        (_, Take { Amount: < 0 }) => Refusals.NotAValue("amount"),
        (_, Take c) => new AmountTaken(c.Amount),
        _ => throw Faults.Undecided(state, command),
    };

    private static Till Evolve(Till state, TillEvent happened) => happened switch
    {
        TillOpened => state with { IsOpen = true },
        AmountTaken e => state with { Taken = state.Taken.With(e.Amount) },
        _ => throw Faults.CannotFollow(state, happened),
    };
}

public abstract record TillCommand : Command;

public sealed record OpenTill : TillCommand
{
    public override bool Opens() => true;
}

/// <param name="Asking">What it asks before it is decided.</param>
public sealed record Take(int Amount, AboutSafe? Asking = null) : TillCommand;

/// <summary>No rule can decide on it.</summary>
public sealed record Break : TillCommand;

/// <summary>Its first event fits, and its second does not.</summary>
public sealed record BreakAfterwards : TillCommand;

/// <summary>A question that nobody can answer.</summary>
public sealed record AboutSafe(int Number) : Question<object>;

public abstract record TillEvent : Event;

public sealed record TillOpened : TillEvent;

public sealed record AmountTaken(int Amount) : TillEvent;

public sealed record Broken : TillEvent;
