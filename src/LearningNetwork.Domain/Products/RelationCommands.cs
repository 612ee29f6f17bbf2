namespace LearningNetwork.Domain.Products;

/// <summary>An owner's lead says how the product belongs to another.</summary>
public sealed record RelateProduct(RelationKind Kind, ProductId Other) : ProductCommand;

public sealed record UnrelateProduct(RelationKind Kind, ProductId Other) : ProductCommand;

/// <summary>Its developers say what must stay as it is when a service adapts the product (domain-rules, 'Adaptation').</summary>
/// <param name="Points">At most twelve, each a line; empty takes the kernel away.</param>
public sealed record MarkKernel(ValueList<string> Points) : ProductCommand;
