namespace LearningNetwork.Benchmarks;

/// <summary>Prints figures as they come, each target with whether it was reached.</summary>
internal sealed class Report
{
    public Measured Add(string what, Measured measured)
    {
        Console.WriteLine($"{what,-58} {measured}");
        return measured;
    }

    public void Ratio(string what, double target, Measured measured, Measured floor)
    {
        Console.WriteLine($"{what,-58} {measured}");
        Verdict(FormattableString.Invariant($"  ratio {measured.PerSecond / floor.PerSecond:0.000}, target ≥ {target:0.000}"), measured.PerSecond / floor.PerSecond >= target);
    }

    public void Limit(string what, double value, double most, string unit) =>
        Verdict(FormattableString.Invariant($"{what,-58} {value:0.00} {unit}, target ≤ {most:0.00} {unit}"), value <= most);

    private static void Verdict(string line, bool reached) => Console.WriteLine($"{line}: {(reached ? "reached" : "NOT REACHED")}");
}
