using System.Diagnostics.Metrics;

namespace LearningNetwork.Runtime;

/// <summary>What the runtime counts and measures, under the meter <c>LearningNetwork</c>. No label names a municipality, a service or a person.</summary>
public sealed class RuntimeMeters
{
    public const string Name = "LearningNetwork";

    /// <summary>Seconds: fine where a command usually ends, and up to what a reader is kept waiting at most.</summary>
    private static readonly double[] Durations = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

    private readonly Histogram<double> _commands;
    private readonly UpDownCounter<long> _cells;
    private readonly Counter<long> _conflicts;
    private readonly Gauge<double> _lag;
    private readonly Counter<long> _reactions;
    private readonly Counter<long> _deadlines;

    public RuntimeMeters(IMeterFactory factory)
    {
        var meter = factory.Create(Name);
        _commands = meter.CreateHistogram(
            "learningnetwork.command.duration", "s", "From a command's arrival to its answer", tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = Durations });
        _cells = meter.CreateUpDownCounter<long>("learningnetwork.cells", "{cell}", "Entities whose state this process keeps at hand");
        _conflicts = meter.CreateCounter<long>("learningnetwork.append.conflicts", "{conflict}", "Appends that lost to another process and were decided anew");
        _lag = meter.CreateGauge<double>("learningnetwork.policy.lag", "s", "The age of the last event a policy has looked at; 0 at the log's end, and where another process runs it");
        _reactions = meter.CreateCounter<long>("learningnetwork.policy.reactions", "{event}", "Events reacted to");
        _deadlines = meter.CreateCounter<long>("learningnetwork.deadlines", "{deadline}", "Deadlines whose moment has come");
    }

    /// <param name="kind">The entity kind's stored name.</param>
    public void CommandAnswered(string kind, CommandOutcome outcome, TimeSpan took) =>
        _commands.Record(took.TotalSeconds, new("kind", kind), new("outcome", Label(outcome)));

    public void CellOpened(string kind) => _cells.Add(1, new KeyValuePair<string, object?>("kind", kind));

    public void CellClosed(string kind) => _cells.Add(-1, new KeyValuePair<string, object?>("kind", kind));

    public void AppendConflicted(string kind) => _conflicts.Add(1, new KeyValuePair<string, object?>("kind", kind));

    public void PolicyLags(string policy, TimeSpan lag) =>
        _lag.Record(Math.Max(0, lag.TotalSeconds), new KeyValuePair<string, object?>("policy", policy));

    public void Reacted(string policy, CommandOutcome outcome) =>
        _reactions.Add(1, new("policy", policy), new("outcome", Label(outcome)));

    public void DeadlineHandled(string kind, CommandOutcome outcome) =>
        _deadlines.Add(1, new("kind", kind), new("outcome", Label(outcome)));

    private static string Label(CommandOutcome outcome) => outcome switch
    {
        CommandOutcome.Done => "done",
        CommandOutcome.Repeated => "repeated",
        CommandOutcome.Refused => "refused",
        _ => "failed",
    };
}

/// <summary>How a command ended, as the figures tell it.</summary>
public enum CommandOutcome
{
    Done,

    /// <summary>Its id had come before: it got the first answer again.</summary>
    Repeated,
    Refused,

    /// <summary>It ended in an exception; whether it took effect may be unknown.</summary>
    Failed,
}
