using LearningNetwork.Domain.Projects;
using LearningNetwork.Domain.SharingRequests;

namespace LearningNetwork.Domain.Implementations;

/// <summary>The projects that a round of a case is addressed to.</summary>
public sealed record CaseOwners(ValueList<ProjectId> Owners);

public sealed record AboutCaseOwners(SharingRequestId Request) : Question<CaseOwners>;
