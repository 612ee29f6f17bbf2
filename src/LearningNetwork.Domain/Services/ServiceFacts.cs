namespace LearningNetwork.Domain.Services;

/// <summary>What others may need to know of a child welfare service.</summary>
public sealed record ServiceFacts(ServiceId Id, string Name);

public sealed record AboutService(ServiceId Service) : Question<ServiceFacts>;
