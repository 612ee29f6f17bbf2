namespace LearningNetwork.Web.ReferenceData.Loading;

/// <summary>Tells the time that the loading has come to. Timers run in real time.</summary>
internal sealed class SimulatedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;
}
