using System.Data;
using System.Text;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.Backups;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.People;
using LearningNetwork.Storage.Tests.Counter;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.ReadModel;
using LearningNetwork.Storage.Tests.Sqlite;
using Npgsql;

namespace LearningNetwork.Storage.Tests.Backups;

public sealed class BackupOnSqliteTests : BackupContract<SqliteTestDatabase>
{
    protected override Backup Of(SqliteTestDatabase database) => Backup.OfSqlite(database.Folder);

    /// <summary>Everything that lies in the database's folder, as bytes.</summary>
    protected override Task<bool> HoldsAnywhere(string value) => Task.FromResult(
        Directory.EnumerateFiles(Database.Folder, "network.db*").Any(file => Bytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(value)) >= 0));

    private static byte[] Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}

public sealed class BackupOnPostgresTests : BackupContract<PostgresTestDatabase>
{
    private static readonly string[] Tables = ["person_data", "sign_in_names", "accounts", "invitations", "security_events", "sessions", "service_tokens", "texts"];

    [Fact]
    public async Task An_erasure_waits_for_who_still_reads_from_before_it()
    {
        var person = await Someone();
        await using var reader = new NpgsqlConnection(Database.ConnectionString);
        await reader.OpenAsync();
        var reading = await reader.BeginTransactionAsync(IsolationLevel.RepeatableRead);
        (await Scalar(reader, "select count(*) from events")).ShouldBePositive();
        await using var watcher = new NpgsqlConnection(Database.ConnectionString);
        await watcher.OpenAsync();
        var file = await Scalar(watcher, FileOf);

        var erasing = Store.Get<Erasures>().Person(person, withTexts: false, default);
        while (await Scalar(watcher, Waits) == 0)
            (await Scalar(watcher, FileOf)).ShouldBe(file, "nothing is written anew while somebody reads from before");
        await reading.DisposeAsync();

        (await erasing).ShouldBeTrue();
        (await HoldsAnywhere(Name)).ShouldBeFalse();
    }

    private const string Waits = "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query like '%virtualxid%'";
    private const string FileOf = "select pg_relation_filenode('person_data')::bigint";

    private static async Task<long> Scalar(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    protected override Backup Of(PostgresTestDatabase database) => Backup.OfPostgres(database.ConnectionString);

    /// <summary>The tables' own files, as bytes.</summary>
    protected override async Task<bool> HoldsAnywhere(string value)
    {
        await using var connection = new NpgsqlConnection(Database.ConnectionString);
        await connection.OpenAsync();
        await using (var checkpoint = new NpgsqlCommand("checkpoint", connection))
            await checkpoint.ExecuteNonQueryAsync();
        foreach (var table in Tables)
        {
            await using var read = new NpgsqlCommand($"select position(convert_to($1, 'utf8') in pg_read_binary_file(pg_relation_filepath('{table}'))) > 0", connection);
            read.Parameters.Add(new() { Value = value });
            if ((bool)(await read.ExecuteScalarAsync())!)
                return true;
        }

        return false;
    }
}

/// <summary>What is backed up while the program writes is restored whole into an empty place, and what was erased since is erased there too.</summary>
public abstract class BackupContract<TDatabase> : IAsyncLifetime where TDatabase : class, ITestDatabase, new()
{
    protected const string Name = "Kari Etternamn Nordmann";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ln-backups-");
    private readonly TDatabase emptyPlace = new();
    private TestStore store = null!;
    private SmallNetwork network = null!;

    protected TDatabase Database { get; } = new();

    protected TestStore Store => store;

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        await emptyPlace.InitializeAsync();
        store = await Database.Open(SmallNetwork.Options);
        network = new(store);
        await network.Found();
        await network.Service("bergen", "Bergen", ("4601", "Bergen"));
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        await Database.DisposeAsync();
        await emptyPlace.DisposeAsync();
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_backup_taken_while_others_write_is_restored_whole()
    {
        using var stop = new CancellationTokenSource();
        var writing = Write(stop.Token);
        var (taken, summary) = await Of(Database).Take(folder.FullName, DateTimeOffset.UtcNow, default);
        await stop.CancelAsync();
        var written = await writing;

        summary.Events.ShouldBeInRange(3, 3 + (2 * (written + 1)));
        await using var restored = await Restore(taken);
        (await restored.Scalar<long>("select count(*) from events")).ShouldBe(summary.Events);
        (await restored.Scalar<long>("select count(*) from services")).ShouldBeGreaterThan(0, "the tables that pages read are there");
    }

    [Fact]
    public async Task Nothing_is_written_over_and_what_was_changed_stays_closed()
    {
        var (taken, summary) = await Of(Database).Take(folder.FullName, DateTimeOffset.UtcNow, default);
        await Should.ThrowAsync<InvalidOperationException>(() => Of(Database).Lay(taken, default));

        await Of(emptyPlace).Lay(taken, default);
        await Should.ThrowAsync<InvalidOperationException>(() => emptyPlace.Open(SmallNetwork.Options)).ContinueWith(task => task.Result.Message.ShouldContain("not ended"));
        await using var opened = await emptyPlace.Open(SmallNetwork.Options, prepare: false);
        await Should.ThrowAsync<InvalidOperationException>(() => opened.Get<Restoring>().Finish(summary with { Events = summary.Events + 1 }, [], Purpose.Work, default));
        await Should.ThrowAsync<InvalidOperationException>(() => opened.Get<StoragePreparation>().Prepare());
    }

    [Fact]
    public async Task An_erased_person_is_nowhere_and_a_restored_backup_is_erased_of_the_same_before_it_opens()
    {
        var person = await Someone();
        var (taken, _) = await Of(Database).Take(folder.FullName, DateTimeOffset.UtcNow, default);
        (await HoldsAnywhere(Name)).ShouldBeTrue("the search finds what is there");

        (await store.Get<Erasures>().Person(person, withTexts: false, default)).ShouldBeTrue();

        (await HoldsAnywhere(Name)).ShouldBeFalse();
        (await HoldsAnywhere("subject-of-kari")).ShouldBeFalse();
        (await store.Get<Memberships>().Find(person, network.Id, default)).ShouldBeNull();
        await Of(Database).Take(folder.FullName, DateTimeOffset.UtcNow.AddSeconds(2), default);
        await using var restored = await Restore(taken);
        (await restored.Scalar<long>("select count(*) from person_data")).ShouldBe(0);
        (await restored.Scalar<long>("select count(*) from sign_in_names")).ShouldBe(0);
        (await restored.Scalar<long>("select count(*) from sessions")).ShouldBe(0, "who was signed in then is not now");
        (await restored.Scalar<long>("select count(*) from memberships")).ShouldBe(0);
    }

    [Fact]
    public async Task A_restored_backup_mails_nothing_that_may_have_gone_after_it()
    {
        var person = await Someone();
        var (choices, sent) = (store.Get<MailChoices>(), store.Get<SentMails>());
        await choices.Put(person, network.Id, "kari@example.no", MailRhythm.AtOnce, "nn", default);
        await choices.Verify(person, network.Id, "kari@example.no", default);
        var choice = (await choices.Find(person, network.Id, default))!;
        (await sent.Claim(choice, "sharing-request.a.b@1", "Noko skjedde", default)).ShouldBeTrue();
        await sent.Note(person, network.Id, "sharing-request.a.b@1", MailState.Waiting, choice.Since, default);
        (await sent.Due(9, default)).ShouldHaveSingleItem();
        var (taken, _) = await Of(Database).Take(folder.FullName, DateTimeOffset.UtcNow, default);

        await using var restored = await Restore(taken);
        (await restored.Get<SentMails>().Due(9, default)).ShouldBeEmpty();
        (await restored.Get<SentMails>().Of(person, network.Id, 9, default)).Single().State.ShouldBe(MailState.Dropped);
        var after = (await restored.Get<MailChoices>().Find(person, network.Id, default))!;
        after.Since.ShouldBeGreaterThan(choice.Since);
        after.ShouldBe(choice with { Since = after.Since });
    }

    [Fact]
    public async Task Nobody_is_erased_whom_nobody_knows()
    {
        (await store.Get<Erasures>().Person(new("nobody"), withTexts: true, default)).ShouldBeFalse();
        (await store.Get<Erasures>().Text("nothing", default)).ShouldBeFalse();
        (await store.Get<Erasures>().All(default)).ShouldBeEmpty();
    }

    protected abstract Backup Of(TDatabase database);

    protected abstract Task<bool> HoldsAnywhere(string value);

    protected async Task<PersonId> Someone()
    {
        var person = await store.Get<Persons>().FindOrMake(new("issuer", "subject-of-kari"), default);
        await store.Get<Persons>().Call(person, Name, default);
        await store.Get<Memberships>().Put(person, new Grant(network.Id, [Role.Reader], null, []), null, person, default);
        await store.Get<Sessions>().Begin(person, network.Id, "Firefox", new("issuer", "subject-of-kari", null), default);
        return person;
    }

    private async Task<int> Write(CancellationToken stop)
    {
        var written = 0;
        for (; written < 200 && !stop.IsCancellationRequested; written++)
            await network.Service($"s{written}", $"Teneste {written}", ($"{4700 + written}", $"Kommune {written}"));
        return written;
    }

    private async Task<TestStore> Restore(string taken)
    {
        var (summary, erased) = await Of(emptyPlace).Lay(taken, default);
        var opened = await emptyPlace.Open(SmallNetwork.Options, prepare: false);
        opened.Clock.Advance(TimeSpan.FromDays(1));
        (await opened.Get<Restoring>().Finish(summary, erased, Purpose.Work, default)).IsWhole.ShouldBeTrue();
        await opened.DisposeAsync();
        return await emptyPlace.Open(SmallNetwork.Options);
    }
}
