using LearningNetwork.Domain;
using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SelfAssessments;
using LearningNetwork.Domain.Services;
using LearningNetwork.Storage.ReadModel;
using LearningNetwork.Web.ReferenceData.Loading;

namespace LearningNetwork.Web.ReferenceData.Activity;

/// <summary>Made-up self-assessments: how six services might see their own practice, two of them twice.</summary>
internal sealed class InventedNeeds(InventedDays days)
{
    private const int Late = 95;

    /// <summary>A crack for each island in the map's order.</summary>
    private static readonly ValueList<(string Service, int DaysAgo, int[] Cracks)> All =
    [
        ("sunnfjord", 190, [1, 2, 4, 2, 3, 4, 1, 3]),
        ("sunnfjord", 35, [1, 2, 3, 2, 3, 3, 0, 4]),
        ("gulen", 61, [2, 1, 3, 4, 2, 1, 2, 4]),
        ("kvam", 60, [2, 1, 2, 1, 3, 2, 1, 2]),
        ("tysvaer", 58, [0, 1, 3, 2, 2, 3, 1, 3]),
        ("bomlo", 57, [1, 3, 4, 2, 1, 2, 2, 3]),
        ("stord", 57, [1, 1, 3, 3, 2, 4, 0, 2]),
    ];

    public IEnumerable<PlannedCommand> Commands() => All.Select((told, place) =>
    {
        var to = SelfAssessmentDecider.Of(DemoActors.Network, new ServiceId(told.Service));
        return new PlannedCommand($"{to.Stream} rated {told.DaysAgo}", days.Moment(told.DaysAgo, Late + place), DemoActors.Leader(told.Service), to, Rating(told.Cracks), Projected.Invented);
    });

    private static RateCracks Rating(int[] cracks) => new(Enum.GetValues<Island>().Zip(cracks, (island, crack) => new IslandCrack(island, crack)).ToValueList());
}
