using System.Collections.Immutable;

namespace LearningNetwork.Storage.ReadModel;

/// <summary>Every projection and everyone who answers facts, named one by one: what is not here is not in the read model.</summary>
public static class ReadModels
{
    public static ImmutableArray<Projection> All { get; } =
    [
    ];

    public static ImmutableArray<IFactAnswers> Facts { get; } =
    [
    ];
}
