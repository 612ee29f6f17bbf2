using System.Collections.Concurrent;
using System.Diagnostics;

namespace LearningNetwork.Benchmarks;

/// <summary>What a load came to.</summary>
/// <param name="PerSecond">Done in a second, all clients together.</param>
/// <param name="P50">Milliseconds that half were done within; <paramref name="P99"/> for 99 of 100.</param>
internal sealed record Measured(double PerSecond, double P50, double P99)
{
    /// <summary>Milliseconds that 95 of 100 were done within.</summary>
    public double P95 { get; init; } = double.NaN;

    /// <param name="taken">The milliseconds that each took that was done while it was measured.</param>
    public static Measured Of(IEnumerable<float> taken, TimeSpan measuring)
    {
        var sorted = taken.Order().ToArray();
        return sorted.Length == 0 ? new(0, double.NaN, double.NaN) : new(sorted.Length / measuring.TotalSeconds, sorted[sorted.Length / 2], sorted[(int)(sorted.Length * 0.99)]) { P95 = sorted[(int)(sorted.Length * 0.95)] };
    }

    public override string ToString() => FormattableString.Invariant($"{PerSecond,8:0}/s  p50 {P50,6:0.00} ms  p99 {P99,6:0.00} ms");
}

/// <summary>Some clients, each doing one thing after another: first to warm up, then to be measured, for as long each.</summary>
internal static class Load
{
    public static TimeSpan Usual { get; } = TimeSpan.FromSeconds(10);

    /// <param name="client">Makes a client of a number; what it returns does the thing once.</param>
    public static async Task<Measured> Of(int clients, Func<int, Task<Func<Task>>> client) =>
        Measured.Of(await Taken(await Made(clients, client), Usual), Usual);

    public static Task<Func<Task>[]> Made(int clients, Func<int, Task<Func<Task>>> client) =>
        Task.WhenAll(Enumerable.Range(0, clients).Select(number => Task.Run(() => client(number))));

    /// <returns>The milliseconds that each took that was done while it was measured.</returns>
    public static async Task<float[]> Taken(IEnumerable<Func<Task>> clients, TimeSpan each)
    {
        var all = new ConcurrentBag<List<float>>();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(clients.Select(once => Task.Run(async () =>
        {
            while (watch.Elapsed < each)
                await once();
            var taken = new List<float>();
            while (watch.Elapsed < each + each)
            {
                var began = Stopwatch.GetTimestamp();
                await once();
                taken.Add((float)Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }

            all.Add(taken);
        })));
        return [.. all.SelectMany(taken => taken)];
    }
}
