namespace LearningNetwork.Domain.Networks;

/// <summary>What others may need to know of the network they belong to.</summary>
public sealed record NetworkFacts(NetworkId Id, string Name, string Language, NetworkSettings Settings);

public sealed record AboutNetwork : Question<NetworkFacts>;
