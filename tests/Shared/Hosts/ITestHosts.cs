using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Tests.Hosts;

/// <summary>Hosts of entities with the real rules, over one database; tests share them, each in networks of its own.</summary>
public interface ITestHosts : IAsyncLifetime
{
    /// <summary>The ways in, one for each process; whichever one takes, it leads to the same entities.</summary>
    IReadOnlyList<IEntities> Doors { get; }

    ReadDatabase Reading { get; }
}
