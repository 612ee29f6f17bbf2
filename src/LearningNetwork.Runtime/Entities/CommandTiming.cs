namespace LearningNetwork.Runtime.Entities;

/// <summary>Measures one command from its arrival, where anything measures; costs two readings of the clock.</summary>
internal readonly struct CommandTiming(RuntimeMeters? meters, TimeProvider clock, string kind)
{
    private readonly long _arrived = meters is null ? 0 : clock.GetTimestamp();

    public void Ended(CommandOutcome outcome) => meters?.CommandAnswered(kind, outcome, clock.GetElapsedTime(_arrived));
}
