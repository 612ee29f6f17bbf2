using LearningNetwork.Domain;

namespace LearningNetwork.Runtime;

/// <summary>How often the program's own loops look, and how long they hold what they take.</summary>
public sealed record RuntimeOptions
{
    /// <summary>How long a policy at the log's end waits before it looks again.</summary>
    public TimeSpan PolicyPoll { get; init; } = TimeSpan.FromMilliseconds(500);

    public TimeSpan DeadlinePoll { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a policy or a deadline stays with a runner that has fallen silent.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(15);

    public int EventsAtOnce { get; init; } = 1000;

    public int DeadlinesAtOnce { get; init; } = 50;

    /// <summary>The pauses between the tries of a reaction that fails; after the last one the event is set aside.</summary>
    public ValueList<TimeSpan> Pauses { get; init; } =
        [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2)];
}
