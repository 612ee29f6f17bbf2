using LearningNetwork.Domain.Products;
using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Implementations;

/// <summary>The projects that a round of a case is addressed to.</summary>
public sealed record CaseOwners(ValueList<ProjectId> Owners);

public sealed record AboutCaseOwners(SharingRequestId Request) : Question<CaseOwners>;

/// <summary>What a product's developer says must stay as it is; empty where nobody has said.</summary>
public sealed record ProductKernel(ValueList<string> Points);

public sealed record AboutKernel(ProductId Product) : Question<ProductKernel>;
