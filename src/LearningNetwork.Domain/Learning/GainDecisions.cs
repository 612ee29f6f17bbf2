namespace LearningNetwork.Domain.Learning;

/// <summary>How a gain is measured: from a baseline on, never without one.</summary>
internal static class GainDecisions
{
    private const decimal Largest = 1_000_000_000_000m;

    public static Refusal? Value(string field, decimal value) => value is < -Largest or > Largest ? Refusals.NotAValue(field) : null;

    public static Decision Baseline(Gain gain, StateBaseline command)
    {
        var baseline = new Measurement(command.On, command.Value);
        if (baseline == gain.Baseline)
            return Decision.Nothing;
        if (gain.Measurements.Count > 0 && gain.Measurements[0].On < command.On)
            return LearningRefusals.BaselineAfterMeasurement(gain.Measurements[0].On);
        return gain.Target is { } target && target.On <= command.On
            ? LearningRefusals.TargetBeforeBaseline(command.On)
            : new BaselineStated(command.Number, baseline);
    }

    public static Decision Target(Gain gain, StateTarget command)
    {
        var target = new Measurement(command.By, command.Value);
        return target == gain.Target ? Decision.Nothing
            : gain.Baseline is { } baseline && command.By <= baseline.On ? LearningRefusals.TargetBeforeBaseline(baseline.On)
            : new TargetStated(command.Number, target);
    }

    public static Decision Measure(Gain gain, MeasureGain command) => gain.Baseline switch
    {
        null => LearningRefusals.WithoutBaseline,
        { } baseline when command.On < baseline.On => LearningRefusals.MeasuredBeforeBaseline(baseline.On),
        _ when gain.Measurements.Contains(new(command.On, command.Value)) => Decision.Nothing,
        _ => new GainMeasured(command.Number, new(command.On, command.Value)),
    };
}
