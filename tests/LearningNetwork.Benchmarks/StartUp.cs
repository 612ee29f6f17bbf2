using System.Diagnostics;

namespace LearningNetwork.Benchmarks;

/// <summary>How long until the program is ready, on a short log and on a long one.</summary>
internal static class StartUp
{
    private const int Events = 100_000;

    public static async Task Measure(Report report)
    {
        var postgres = await NewDatabase.Called("bench_start");
        await (await Journeys.Server(postgres)).DisposeAsync();
        var few = await Median(postgres);
        await using (var seeded = Seed.On(postgres))
        {
            await Seed.Products(seeded.GetRequired(), 0, 16);
            await Seed.Events(seeded.GetRequired(), Events);
        }

        var many = await Median(postgres);
        report.Limit(FormattableString.Invariant($"start-up with {Events} events ({many:0} ms) / with the facts alone ({few:0} ms)"), many / few, 1.5, "×");
    }

    /// <summary>The median of five, in milliseconds.</summary>
    public static async Task<double> Median(string postgres)
    {
        var taken = new List<double>();
        for (var run = 0; run < 5; run++)
        {
            var watch = Stopwatch.StartNew();
            await using var server = await Journeys.Server(postgres);
            taken.Add(watch.Elapsed.TotalMilliseconds);
        }

        return taken.Order().ElementAt(2);
    }
}
