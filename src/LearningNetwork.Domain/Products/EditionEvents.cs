namespace LearningNetwork.Domain.Products;

/// <summary>A new edition takes the place of the one before: all that it hands over, and what changed.</summary>
public sealed record EditionPublished(Edition Edition) : ProductEvent;

/// <summary>A link of the current edition was said to lead nowhere.</summary>
public sealed record DeadLinkReported(MaterialId Material, DateOnly On) : ProductEvent;

/// <summary>The owners said that it leads where it should.</summary>
public sealed record DeadLinkCleared(MaterialId Material) : ProductEvent;
