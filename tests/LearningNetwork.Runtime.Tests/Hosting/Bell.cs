using LearningNetwork.Domain;
using LearningNetwork.Storage.EventLog;

namespace LearningNetwork.Runtime.Tests.Hosting;

/// <summary>The smallest entity that leads to something: ringing it counts, is passed on to another bell, and ends its alarm. Ringing twice is not ringing once.</summary>
public sealed record Bell(int Rung, DateTimeOffset? Alarm)
{
    /// <summary>A bell with this key refuses to be rung.</summary>
    public const string Muffled = "muffled";

    public static Decider Rules { get; } = With(React);

    public static Decider With(Func<EntityId, BellEvent, IEnumerable<AddressedCommand>>? react) =>
        new Decider<Bell, BellCommand, BellEvent>("bell", new Bell(0, null), (_, _) => [], Decide, Evolve, react, Deadlines);

    public static IEnumerable<AddressedCommand> React(EntityId self, BellEvent happened) =>
        happened is BellRung { PassTo: { } next } ? [new(self with { Key = next }, new Ring(null))] : [];

    public static void Names(StoredNames names)
    {
        NamesBeforeAlarms(names);
        names.Event<AlarmSet>("bell/alarm-set").Command<SetAlarm>("bell/set-alarm");
    }

    /// <summary>What a program knew before bells had alarms.</summary>
    public static void NamesBeforeAlarms(StoredNames names) => names.Text<NetworkId>().Event<BellRung>("bell/rung").Command<Ring>("bell/ring");

    private static Decision Decide(Bell state, BellCommand command, Facts facts, DecisionContext context) => command switch
    {
        Ring when context.Self.Key == Muffled => Refusal.Conflict("muffled"),
        Ring c => new BellRung(c.PassTo),
        SetAlarm c => new AlarmSet(c.At),
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };

    private static Bell Evolve(Bell state, BellEvent happened) => happened switch
    {
        BellRung => new(state.Rung + 1, null),
        AlarmSet e => state with { Alarm = e.At },
        _ => throw new ArgumentOutOfRangeException(nameof(happened)),
    };

    private static IReadOnlyList<Deadline> Deadlines(Bell state) => state.Alarm is { } at ? [new("alarm", at, new Ring(null))] : [];
}

public abstract record BellCommand : Command;

public sealed record Ring(string? PassTo) : BellCommand;

public sealed record SetAlarm(DateTimeOffset At) : BellCommand;

public abstract record BellEvent : Event;

public sealed record BellRung(string? PassTo) : BellEvent;

public sealed record AlarmSet(DateTimeOffset At) : BellEvent;
