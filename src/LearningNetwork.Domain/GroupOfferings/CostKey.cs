using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>How those who take part share what a round costs.</summary>
public enum CostKey
{
    /// <summary>The same for each service.</summary>
    Equal,

    /// <summary>By how many homes each service has places for.</summary>
    Homes,
}

/// <summary>What one service pays.</summary>
/// <param name="Ore">In øre.</param>
public sealed record CostShare(ServiceId Service, long Ore);

/// <summary>Shares a sum so that the shares make it up to the øre.</summary>
public static class CostShares
{
    /// <summary>
    /// Each service's share, owners first. The equal key is for the owners and whoever else has homes; by homes those without pay
    /// nothing, and where nobody has any the owners share equally. What is left of whole øre goes one each to those whose share was
    /// rounded down the most, the first of them first (ours).
    /// </summary>
    /// <param name="total">In øre, not negative.</param>
    /// <param name="homes">How many homes each service has places for.</param>
    public static ValueList<CostShare> Of(long total, CostKey key, ValueList<ServiceId> owners, IReadOnlyDictionary<ServiceId, int> homes)
    {
        var payers = owners.Concat(homes.Keys.Order(ByKey)).Distinct().ToList();
        var weights = payers.Select(payer => (Int128)(key == CostKey.Equal ? 1 : homes.GetValueOrDefault(payer))).ToList();
        if (weights.All(weight => weight == 0))
            weights = [.. payers.Select(payer => owners.Contains(payer) ? Int128.One : 0)];
        var all = weights.Aggregate(Int128.Zero, (sum, weight) => sum + weight);
        var whole = weights.Select(weight => (long)(total * weight / all)).ToList();
        var left = total - whole.Sum();
        var rounded = Enumerable.Range(0, payers.Count).OrderByDescending(at => total * weights[at] % all).ThenBy(at => at).Take((int)left).ToHashSet();
        return payers.Select((payer, at) => new CostShare(payer, whole[at] + (rounded.Contains(at) ? 1 : 0))).ToValueList();
    }

    private static Comparer<ServiceId> ByKey { get; } = Comparer<ServiceId>.Create((one, other) => string.CompareOrdinal(one.Value, other.Value));
}
