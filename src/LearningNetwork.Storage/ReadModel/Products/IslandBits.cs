using System.Numerics;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;

namespace LearningNetwork.Storage.ReadModel.Products;

/// <summary>A set of islands as one number that both databases can ask about.</summary>
internal static class IslandBits
{
    public static long Of(Island island) => 1L << ((int)island - 1);

    public static long Of(IEnumerable<Island> islands) => islands.Aggregate(0L, (bits, island) => bits | Of(island));

    /// <summary>In the map's order.</summary>
    public static ValueList<Island> Islands(long bits)
    {
        var islands = new Island[BitOperations.PopCount((ulong)bits)];
        for (var i = 0; i < islands.Length; i++, bits &= bits - 1)
            islands[i] = (Island)(BitOperations.TrailingZeroCount(bits) + 1);
        return new(islands);
    }
}
