using LearningNetwork.Domain.Products;

namespace LearningNetwork.Domain.ImplementationSupports;

/// <summary>What others may need to know of the support for a product.</summary>
public sealed record SupportFacts(TrainingProgramme? Programme, ValueList<Suggestion> Suggestions);

public sealed record AboutSupport(ProductId Product) : Question<SupportFacts>;
