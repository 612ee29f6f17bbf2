using System.Globalization;
using System.Runtime.InteropServices;

namespace LearningNetwork.Silo.Benchmarks;

/// <summary>What a worker tells of a load.</summary>
/// <param name="Taken">The milliseconds that each took that was done while it was measured.</param>
/// <param name="Cpu">The processor time that the worker took meanwhile.</param>
internal sealed record Done(float[] Taken, TimeSpan Cpu)
{
    public static Done Parse(string line) => line.Split(' ') is [var cpu, var taken]
        ? new(MemoryMarshal.Cast<byte, float>(Convert.FromBase64String(taken)).ToArray(), TimeSpan.FromTicks(long.Parse(cpu, CultureInfo.InvariantCulture)))
        : throw new FormatException(line);

    public override string ToString() => FormattableString.Invariant($"{Cpu.Ticks} {Convert.ToBase64String(MemoryMarshal.AsBytes<float>(Taken))}");
}
