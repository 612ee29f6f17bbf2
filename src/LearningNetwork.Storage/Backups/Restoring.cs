using System.Data.Common;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.People;

namespace LearningNetwork.Storage.Backups;

/// <summary>
/// Makes a database that was laid from a backup ready to be opened: it holds what the backup held, its chain is whole, and what was erased
/// after the backup is erased in it too. Sessions, tokens and open links have ended, since some of them may have been ended after the backup;
/// and no e-mail goes of what happened before, since it may have gone after the backup.
/// </summary>
public sealed class Restoring
{
    internal const string MarkSql = "insert into marks (name, value) values ('restoring', 'yes') on conflict (name) do nothing";
    private const string Mark = "restoring";

    private const string FinishSql = """
        delete from sessions;
        delete from service_tokens;
        delete from invitations where ended_at is null;
        update mails set state = @dropped, next_at = null where next_at is not null;
        update mail_choices set since = @now;
        delete from marks where name = 'restoring';
        """;

    private readonly WriteDatabase _database;
    private readonly StoragePreparation _preparation;
    private readonly Verify _verify;
    private readonly Erasures _erasures;
    private readonly TimeProvider _time;

    internal Restoring(WriteDatabase database, StoragePreparation preparation, Verify verify, Erasures erasures, TimeProvider time) =>
        (_database, _preparation, _verify, _erasures, _time) = (database, preparation, verify, erasures, time);

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
        await _database.Execute(FinishSql, new { dropped = nameof(MailState.Dropped), now = Moments.Text(_time.GetUtcNow()) }, cancellation);
        return report;
    }

    internal static async Task RefuseUnfinished(DbConnection connection)
    {
        if (await Marks.Get(connection, Mark) is not null)
            throw new InvalidOperationException("A restore into this database has not ended well, so it is not opened. Empty it and restore again.");
    }
}
