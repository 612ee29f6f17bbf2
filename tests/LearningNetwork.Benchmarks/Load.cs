using System.Collections.Concurrent;
using System.Diagnostics;

namespace LearningNetwork.Benchmarks;

/// <summary>What a load came to.</summary>
/// <param name="PerSecond">Done in a second, all clients together.</param>
/// <param name="P50">Milliseconds that half were done within; <paramref name="P99"/> for 99 of 100.</param>
internal sealed record Measured(double PerSecond, double P50, double P99)
{
    public override string ToString() => FormattableString.Invariant($"{PerSecond,8:0}/s  p50 {P50,6:0.00} ms  p99 {P99,6:0.00} ms");
}

/// <summary>Some clients, each doing one thing after another: first to warm up, then to be measured.</summary>
internal static class Load
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Measuring = TimeSpan.FromSeconds(10);

    /// <param name="client">Makes a client of a number; what it returns does the thing once.</param>
    public static async Task<Measured> Of(int clients, Func<int, Task<Func<Task>>> client)
    {
        var all = new ConcurrentBag<List<double>>();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(number => Task.Run(async () =>
        {
            var once = await client(number);
            while (watch.Elapsed < WarmUp)
                await once();
            var taken = new List<double>();
            while (watch.Elapsed < WarmUp + Measuring)
            {
                var began = Stopwatch.GetTimestamp();
                await once();
                taken.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }

            all.Add(taken);
        })));
        var sorted = all.SelectMany(taken => taken).Order().ToArray();
        return new(sorted.Length / Measuring.TotalSeconds, sorted[sorted.Length / 2], sorted[(int)(sorted.Length * 0.99)]);
    }
}
