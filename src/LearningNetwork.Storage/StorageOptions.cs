using System.Collections.Immutable;
using LearningNetwork.Domain;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage;

/// <summary>What the storage works with; everything the program knows, unless a test says otherwise.</summary>
public sealed record StorageOptions
{
    public EventRegistry Registry { get; init; } = EventRegistry.Standard;

    public ImmutableArray<Projection> Projections { get; init; } = ReadModels.All;

    public ImmutableArray<IFactAnswers> Facts { get; init; } = ReadModels.Facts;

    public ImmutableArray<Decider> Deciders { get; init; } = Domain.Deciders.All;

    /// <summary>How many batches share a transaction at most; 1 lets each have its own, to measure what sharing gains.</summary>
    public int MostInGroup { get; init; } = 256;
}
