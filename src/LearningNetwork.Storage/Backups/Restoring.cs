using System.Data.Common;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.People;

namespace LearningNetwork.Storage.Backups;

/// <summary>
/// Makes a database that was laid from a backup ready to be opened: it holds what the backup held, its chain is whole, and what was erased
/// after the backup is erased in it too. Sessions, tokens and open links have ended, since some of them may have been ended after the backup.
/// </summary>
public sealed class Restoring
{
    internal const string MarkSql = "insert into marks (name, value) values ('restoring', 'yes') on conflict (name) do nothing";
    private const string Mark = "restoring";

    private readonly WriteDatabase _database;
    private readonly StoragePreparation _preparation;
    private readonly Verify _verify;
    private readonly Erasures _erasures;

    internal Restoring(WriteDatabase database, StoragePreparation preparation, Verify verify, Erasures erasures) =>
        (_database, _preparation, _verify, _erasures) = (database, preparation, verify, erasures);

    /// <exception cref="InvalidOperationException">It is not what the backup held; it stays closed.</exception>
    public async Task<VerifyReport> Finish(BackupSummary expected, IReadOnlyList<Erased> erased, string purpose, CancellationToken cancellation)
    {
        await _preparation.Prepare(purpose: purpose, restoring: true, cancellation: cancellation);
        var found = await _database.Transact(BackupSummary.Of, cancellation);
        if (found != expected)
            throw new InvalidOperationException($"The restored database is not what the backup held, and stays closed. Expected {expected}; found {found}.");
        var report = await _verify.Run(null, cancellation);
        if (!report.IsWhole)
            throw new InvalidOperationException($"The restored log has {report.FaultCount} faults, and stays closed: {report.Faults[0]}");
        await _erasures.Again(erased, cancellation);
        await _database.Execute(
            "delete from sessions; delete from service_tokens; delete from invitations where ended_at is null; delete from marks where name = 'restoring';", null, cancellation);
        return report;
    }

    internal static async Task RefuseUnfinished(DbConnection connection)
    {
        if (await Marks.Get(connection, Mark) is not null)
            throw new InvalidOperationException("A restore into this database has not ended well, so it is not opened. Empty it and restore again.");
    }
}
