using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.SelfAssessments;
using LearningNetwork.Storage.ReadModel.SelfAssessments;
using LearningNetwork.Web.DesignSystem.Forms;

namespace LearningNetwork.Web.Features.SelfAssessments;

/// <summary>The bowl, and what could fill its cracks.</summary>
/// <param name="MayAssess">Whether the reader says how the practice is.</param>
/// <param name="MayAsk">Whether the reader asks for products.</param>
public sealed record BowlModel(string ServiceName, OwnNeeds Needs, bool MayAssess, bool MayAsk)
{
    public Bowl Bowl { get; } = Bowl.Of(Needs.Cracks, Needs.Mending);

    public IReadOnlyList<Suggestion> Ranked { get; } =
        Suggestions.Ranked([.. Needs.Cracks.Select(crack => new IslandCrack(crack.Island, crack.Crack))], Needs.Candidates);

    /// <summary>The cracks that something is left of, the widest first, each with what could fill it.</summary>
    public IEnumerable<(Seam Seam, IReadOnlyList<Suggestion> Suggestions)> ToFill =>
        from seam in Bowl.Seams
        where seam.Open > 0
        orderby seam.Open descending, seam.Crack descending, seam.Island
        select (seam, (IReadOnlyList<Suggestion>)[.. Ranked.Where(one => one.Product.Islands.Contains(seam.Island)).Take(Suggestions.ForACrack)]);
}

public sealed record RateModel(OwnNeeds Needs, FormState Form)
{
    public static string FieldOf(Island island) => "crack-" + (int)island;
}
