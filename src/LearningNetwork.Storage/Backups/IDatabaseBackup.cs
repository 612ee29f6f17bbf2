namespace LearningNetwork.Storage.Backups;

/// <summary>Copies a whole database as it is at one moment, while programs go on writing to it, and lays such a copy into an empty place.</summary>
internal interface IDatabaseBackup
{
    /// <summary>Lays a copy into the folder, and tells what is in it.</summary>
    Task<BackupSummary> Take(string folder, CancellationToken cancellation);

    /// <summary>Lays a copy where the database is to be. It is marked, so that no program opens it before all is done.</summary>
    /// <exception cref="InvalidOperationException">There is something already.</exception>
    Task Lay(string folder, CancellationToken cancellation);

    /// <summary>What is there now, or null where there is no database.</summary>
    Task<IReadOnlyList<People.Erased>> ErasedHere(CancellationToken cancellation);
}
