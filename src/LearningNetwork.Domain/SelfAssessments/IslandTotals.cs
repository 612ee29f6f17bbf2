using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.SelfAssessments;

/// <summary>What a service said of an island on a day.</summary>
public sealed record CrackSaid(ServiceId Service, int Crack, DateOnly On);

/// <summary>How the services see their practice on an island, all together.</summary>
/// <param name="Services">How many are counted; at least <see cref="SmallGroup.Fewest"/>.</param>
/// <param name="Sum">Their cracks added up.</param>
/// <param name="AsOf">The day that it holds for.</param>
public sealed record IslandTotal(Island Island, int Services, int Sum, DateOnly AsOf)
{
    /// <summary>The crack of one service on the whole, to one decimal.</summary>
    public decimal Average => Math.Round((decimal)Sum / Services, 1, MidpointRounding.AwayFromZero);
}

/// <summary>
/// What others may see of self-assessments: a total per island, from five services on (domain-rules, 'Who may do what'). A total that
/// follows every single answer would tell each of them by the difference, so it stands still until at least five services have said
/// something new since it last moved, and moves only between days (ours).
/// </summary>
public static class IslandTotals
{
    /// <summary>The total that may be shown of an island today; null while there are too few.</summary>
    /// <param name="said">All that was ever said of the island, in any order; one of each service a day.</param>
    public static IslandTotal? Of(Island island, IReadOnlyList<CrackSaid> said, DateOnly today)
    {
        IslandTotal? shown = null;
        var latest = new Dictionary<ServiceId, int>();
        var since = new HashSet<ServiceId>();
        foreach (var day in said.Where(one => one.On < today).GroupBy(one => one.On).OrderBy(day => day.Key))
        {
            foreach (var one in day)
            {
                latest[one.Service] = one.Crack;
                since.Add(one.Service);
            }

            if (since.Count < SmallGroup.Fewest)
                continue;
            shown = new(island, latest.Count, latest.Values.Sum(), day.Key);
            since.Clear();
        }

        return shown;
    }
}
