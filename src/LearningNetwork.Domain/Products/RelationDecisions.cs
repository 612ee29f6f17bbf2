namespace LearningNetwork.Domain.Products;

/// <summary>How products come to belong together, and what their kernel is.</summary>
internal static class RelationDecisions
{
    private const int MostPoints = 12;

    public static Decision Relate(ProductCard card, RelateProduct command, Facts facts, DecisionContext context)
    {
        if (card.Relations.Contains(new(command.Kind, command.Other)))
            return Decision.Nothing;
        if (command.Other.Value == context.Self.Key)
            return ProductRefusals.RelatedToItself;
        if (facts.Of(new AboutProduct(command.Other)) is not { } other || !Sees(context.Actor, other))
            return ProductRefusals.UnknownProduct(command.Other);
        return command.Kind != RelationKind.GoesWith && other.Wholes.Contains(new(context.Self.Key))
            ? ProductRefusals.PartOfItsPart(command.Other)
            : new ProductRelated(command.Kind, command.Other);
    }

    public static Decision Unrelate(ProductCard card, UnrelateProduct command) =>
        card.Relations.Contains(new(command.Kind, command.Other)) ? new ProductUnrelated(command.Kind, command.Other) : Decision.Nothing;

    public static Decision Mark(ProductCard card, MarkKernel command)
    {
        var points = command.Points.Select(point => point.Trim()).Distinct().ToValueList();
        return points.Equals(card.Kernel) ? Decision.Nothing : new KernelMarked(points);
    }

    public static Refusal? Wrong(MarkKernel kernel) => kernel.Points.Count > MostPoints
        ? ProductRefusals.TooManyPoints(MostPoints)
        : kernel.Points.Select(point => Fields.Name("points", point)).FirstOrDefault(refusal => refusal is not null);

    /// <summary>What is not assessed is not there for others than its owners.</summary>
    private static bool Sees(Actor actor, ProductFacts other) => other.Assessed || actor.Owns(other.Owners) || Access.Permission.IsProgram(actor);
}
