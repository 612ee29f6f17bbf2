namespace LearningNetwork.Domain.Products;

/// <summary>How a product belongs to another (003 §5, domain-rules, 'Parts and wholes').</summary>
public enum RelationKind
{
    /// <summary>It is a part of the other and stands in the catalogue besides, as a conversation card in a process model.</summary>
    PartOf,

    /// <summary>It is one of those that the other is made of, as a template in a collection: listed with the other, and asked for alone all the same.</summary>
    OneOfSet,

    /// <summary>The two go together, perhaps across projects; said of one it holds for both.</summary>
    GoesWith,
}

/// <summary>One product's relation to another.</summary>
public sealed record Relation(RelationKind Kind, ProductId Other);
