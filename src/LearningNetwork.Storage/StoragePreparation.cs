using Dapper;
using LearningNetwork.Storage.Backups;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage;

/// <summary>Makes the database ready for this program; called before it takes any request. Of several processes one does it, and the others wait.</summary>
public sealed class StoragePreparation
{
    private readonly WriteDatabase _database;
    private readonly ReadModelSchema _schema;
    private readonly Rebuild _rebuild;

    internal StoragePreparation(WriteDatabase database, ReadModelSchema schema, Rebuild rebuild) =>
        (_database, _schema, _rebuild) = (database, schema, rebuild);

    /// <summary>Applies what migrations are missing; where the read model is not the one that this program writes, it is rebuilt.</summary>
    /// <param name="progress">Told how far a rebuild has come.</param>
    /// <param name="restoring">Whether it is being restored and not yet to be opened; for all others such a database stays closed.</param>
    /// <param name="purpose">What the database is kept for, noted in it for good; one kept for something else is left as it was, with <see cref="OtherPurposeException"/>.</param>
    public Task Prepare(IProgress<LogProgress>? progress = null, string purpose = Purpose.Work, bool restoring = false, CancellationToken cancellation = default) => _database.Transact(
        async connection =>
        {
            await connection.ExecuteAsync(_database.LockOut);
            await Migrations.Apply(_database, connection);
            if (!restoring)
                await Restoring.RefuseUnfinished(connection);
            await _database.MakeSure(connection);
            await Purpose.Claim(connection, purpose);
            return await _schema.IsCurrent(connection) ? 0 : await _rebuild.Within(connection, progress, cancellation);
        },
        cancellation);
}
