using LearningNetwork.Runtime.Entities;

namespace LearningNetwork.Storage.EventLog.Writing;

/// <summary>Writes groups of batches to one of the databases, each group in one transaction.</summary>
internal interface ICommitter : IAsyncDisposable
{
    /// <summary>Writes all of the group, and comes back when it is on disk; or throws, and then none of it is written, unless the connection was lost.</summary>
    Task Commit(IReadOnlyList<PreparedAppend> group);

    /// <summary>Whether the database itself said no, so that it is certain that nothing was written.</summary>
    bool IsCertain(Exception failure);

    /// <summary>What a no to a single batch means; null where it is a fault.</summary>
    AppendResult? Meaning(Exception failure);
}
