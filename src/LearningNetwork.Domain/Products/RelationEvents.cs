namespace LearningNetwork.Domain.Products;

public sealed record ProductRelated(RelationKind Kind, ProductId Other) : ProductEvent;

public sealed record ProductUnrelated(RelationKind Kind, ProductId Other) : ProductEvent;

/// <summary>What must stay as it is when the product is adapted; empty: nothing is said of it any longer.</summary>
public sealed record KernelMarked(ValueList<string> Points) : ProductEvent;
