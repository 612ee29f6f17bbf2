using System.Globalization;

namespace LearningNetwork.Silo.Benchmarks;

/// <summary>What a worker is told to do.</summary>
/// <param name="Work">The name of a <see cref="Workload"/>, or <see cref="Memory"/>.</param>
/// <param name="First">The number of its first client.</param>
/// <param name="Clients">How many clients it has; how many entities, where memory is measured.</param>
/// <param name="Each">How long it warms up, and how long it is measured.</param>
internal sealed record Order(string Work, int First, int Clients, TimeSpan Each)
{
    public const string Memory = "Memory";

    public static Order Parse(string line) => line.Split(' ') is [var work, var first, var clients, var seconds]
        ? new(work, Number(first), Number(clients), TimeSpan.FromSeconds(Number(seconds)))
        : throw new FormatException(line);

    public override string ToString() => FormattableString.Invariant($"{Work} {First} {Clients} {Each.TotalSeconds:0}");

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
