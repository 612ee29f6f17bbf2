namespace LearningNetwork.Domain.Learning;

/// <summary>A value of a gain's indicator on a day.</summary>
public sealed record Measurement(DateOnly On, decimal Value);

/// <summary>What a project wants to gain, and how that is seen (004). Without a baseline it cannot be measured: there is nothing to hold a value against.</summary>
/// <param name="Indicator">What is counted or asked, with its unit.</param>
/// <param name="Baseline">How it stood before; null until it is stated.</param>
/// <param name="Target">The value to be reached, and by when; null until it is stated.</param>
/// <param name="Measurements">By day, one a day, none before the baseline.</param>
public sealed record Gain(
    GainKind Kind, string Name, string Indicator, Measurement? Baseline, Measurement? Target, ValueList<Measurement> Measurements)
{
    public bool CanBeMeasured => Baseline is not null;

    /// <summary>The last value there is; null before the first measurement.</summary>
    public Measurement? Latest => Measurements.Count == 0 ? null : Measurements[^1];

    internal Gain With(Measurement one) => this with
    {
        Measurements = Measurements.Where(before => before.On != one.On).Append(one).OrderBy(each => each.On).ToValueList(),
    };
}
