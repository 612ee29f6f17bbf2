using Dapper;
using LearningNetwork.Runtime.Policies;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.Policies;

/// <summary>Whoever changes anything of a policy says which runner it is; where the lease is another's, nothing is done.</summary>
internal sealed class PolicyTable(WriteDatabase database, ReadDatabase reading, EventRegistry registry) : IPolicyTable
{
    private const string BeginSql = "insert into policies (policy, xact, position) values (@policy, @transaction, @position) on conflict (policy) do nothing";

    private const string LastingSql = "select xact, position from policies where policy = @policy and runner = @runner and lease_until >= @lasting";

    private const string LeaseSql = """
        update policies set runner = @runner, lease_until = @until
        where policy = @policy and (runner is null or runner = @runner or lease_until <= @now) returning xact, position
        """;

    private const string GiveUpSql = "update policies set runner = null, lease_until = null where policy = @policy and runner = @runner";

    private const string Ours = "exists (select 1 from policies p where p.policy = @policy and p.runner = @runner)";

    private const string AdvanceSql = "update policies set xact = @transaction, position = @position where policy = @policy and runner = @runner";

    private const string HoldSql = $"""
        insert into policies_held (policy, stream, version, tries, retry_at, error)
        select @policy, @stream, @version, @tries, @retryAt, @error where {Ours}
        on conflict (policy, stream, version) do update set tries = excluded.tries, retry_at = excluded.retry_at, error = excluded.error
        """;

    private const string ReleaseSql = $"delete from policies_held where policy = @policy and stream = @stream and version = @version and {Ours}";

    private const string OursSql = $"select count(*) from policies where policy = @policy and runner = @runner";

    private const string LetGoSql = """
        update policies_held set tries = 0, retry_at = @now where policy = @policy and stream = @stream
            and version = (select min(h.version) from policies_held h where h.policy = @policy and h.stream = @stream)
        """;

    /// <summary>The others that are the runner's, but for those that it renews at this moment itself.</summary>
    private readonly string _renewOthers = $"""
        update policies set lease_until = @until where policy in (
            select policy from policies where runner = @runner and policy <> @policy and lease_until > @now {database.SkipLocked})
        """;

    private readonly string _held = $"""
        select e.{database.XactAsNumber} as xact, e.position, e.stream, e.version, e.type, e.schema, e.data, e.at, e.cause, h.tries, h.retry_at, h.error
        from policies_held h join events e on e.stream = h.stream and e.version = h.version
        where h.policy = @policy and not exists (
            select 1 from policies_held f where f.policy = h.policy and f.stream = h.stream and f.version < h.version)
        """;

    // Whatever is written, be it a lease alone, ends what the pages keep of the database's answers: so a runner's leases are written together and not each by itself.
    public async Task<LogMark?> Lease(string policy, string runner, LogMark end, DateTimeOffset now, TimeSpan lease, CancellationToken cancellation)
    {
        if (await reading.Find<LogRow>(LastingSql, new { policy, runner, lasting = now + (lease * 5 / 6) }, cancellation) is { } lasting)
            return lasting.Mark;
        return await database.Transact<LogMark?>(
            async connection =>
            {
                await connection.ExecuteAsync(BeginSql, new { policy, transaction = end.Transaction, position = end.Position });
                var row = new { policy, runner, now, until = now + lease };
                if (await connection.QueryFirstOrDefaultAsync<LogRow>(LeaseSql, row) is not { } taken)
                    return null;
                await connection.ExecuteAsync(_renewOthers, row);
                return taken.Mark;
            },
            cancellation);
    }

    public Task GiveUp(string policy, string runner, CancellationToken cancellation) => database.Execute(GiveUpSql, new { policy, runner }, cancellation);

    public async Task<bool> Advance(string policy, string runner, LogMark mark, CancellationToken cancellation) =>
        await database.Execute(AdvanceSql, new { policy, runner, transaction = mark.Transaction, position = mark.Position }, cancellation) > 0;

    public async Task<bool> Hold(string policy, string runner, HeldEvent held, CancellationToken cancellation)
    {
        var (stream, version) = (held.Happened.Entity.Stream, (long)held.Happened.Version);
        var row = new { policy, runner, stream, version, tries = (long)held.Tries, retryAt = held.RetryAt, error = held.Error };
        return await database.Execute(HoldSql, row, cancellation) > 0;
    }

    public async Task<IReadOnlyList<HeldEvent>> Held(string policy, CancellationToken cancellation)
    {
        var rows = await reading.Query<HeldRow>(_held, new { policy }, cancellation);
        return [.. rows.Select(row => new HeldEvent(row.Logged(registry), (int)row.Tries, row.RetryAt, row.Error))];
    }

    // Deleting a row that is gone already is done as well, so the lease is asked for by itself.
    public Task<bool> Release(string policy, string runner, LoggedEvent happened, CancellationToken cancellation) => database.Transact(
        async connection =>
        {
            var row = new { policy, runner, stream = happened.Entity.Stream, version = (long)happened.Version };
            await connection.ExecuteAsync(ReleaseSql, row);
            return await connection.ExecuteScalarAsync<long>(OursSql, row) > 0;
        },
        cancellation);

    public async Task<bool> LetGo(string policy, string stream, DateTimeOffset now, CancellationToken cancellation) =>
        await database.Execute(LetGoSql, new { policy, stream, now }, cancellation) > 0;
}
