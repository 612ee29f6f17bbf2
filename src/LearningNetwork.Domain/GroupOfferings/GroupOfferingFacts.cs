using LearningNetwork.Domain.Services;

namespace LearningNetwork.Domain.GroupOfferings;

/// <summary>What a round must know of its offering when it is planned.</summary>
public sealed record OfferingFacts(GroupOfferingId Id, string Title, GroupMethod Method, ValueList<ServiceId> Owners, CostKey CostKey);

public sealed record AboutOffering(GroupOfferingId Offering) : Question<OfferingFacts>;
