using LearningNetwork.Domain;
using LearningNetwork.Storage.EventLog;

namespace LearningNetwork.Storage.Tests.Counter;

/// <summary>The smallest entity that uses all of the log: it counts, keeps a note, and sets a deadline while it is odd.</summary>
public sealed record Count(int Total, TextRef? Note)
{
    public static Decider<Count, CounterCommand, CounterEvent> Decider { get; } = new(
        "counter", new Count(0, null), (_, _) => [], Decide, Evolve, deadlines: Deadlines);

    public static DateTimeOffset Due(int total) => new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero).AddHours(total);

    public static void Names(StoredNames names) => names
        .Text<NetworkId>()
        .Event<Added>("counter/added")
        .Command<Add>("counter/add")
        .State<Count>("counter", schema: 1);

    private static Decision Decide(Count state, CounterCommand command, Facts facts, DecisionContext context) => command switch
    {
        Add { By: 0 } => Decision.Nothing,
        Add { By: < 0 } => Refusal.Invalid("negative"),
        Add add => new Added(add.By, add.Note?.Ref),
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };

    private static Count Evolve(Count state, CounterEvent happened) => happened switch
    {
        Added added => new(state.Total + added.By, added.Note ?? state.Note),
        _ => throw new ArgumentOutOfRangeException(nameof(happened)),
    };

    private static IReadOnlyList<Deadline> Deadlines(Count state) =>
        state.Total % 2 == 1 ? [new Deadline("even-out", Due(state.Total), new Add(1, null))] : [];
}

public abstract record CounterEvent : Event;

public sealed record Added(int By, TextRef? Note) : CounterEvent;

public abstract record CounterCommand : Command;

public sealed record Add(int By, WrittenText? Note) : CounterCommand
{
    public override bool Opens() => true;

    public override IEnumerable<WrittenText> TextsWritten() => Note is null ? [] : [Note];
}
