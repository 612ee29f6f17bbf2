using LearningNetwork.Domain;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.People;

/// <summary>What a program signs in with, as its maker sees it afterwards.</summary>
public sealed record ServiceToken(string Id, string Name, bool MayWrite, DateTimeOffset MadeAt, DateTimeOffset ExpiresAt, DateTimeOffset? UsedAt);

/// <summary>A token does what its maker may do, or only reads that, for as long as the maker is a member.</summary>
public sealed class ServiceTokens
{
    /// <summary>A person has so many at most (ours).</summary>
    public const int MostOfOne = 20;

    private static readonly TimeSpan Noted = TimeSpan.FromMinutes(10);

    private readonly WriteDatabase _database;
    private readonly ReadDatabase _reading;
    private readonly TimeProvider _time;

    internal ServiceTokens(WriteDatabase database, ReadDatabase reading, TimeProvider time) => (_database, _reading, _time) = (database, reading, time);

    /// <summary>Makes one, and gives the secret, which is not kept: it is shown once.</summary>
    public async Task<string> Make(PersonId person, NetworkId network, string name, bool mayWrite, TimeSpan life, CancellationToken cancellation)
    {
        var (secret, now) = ("ln_" + Secret.New(), _time.GetUtcNow());
        await _database.Execute(
            """
            insert into service_tokens (id, secret_hash, person, network, name, may_write, made_at, expires_at)
            values (@id, @hash, @person, @network, @name, @writes, @now, @expires)
            """,
            new
            {
                id = Secret.NewName("t"),
                hash = Secret.Hash(secret),
                person = person.Value,
                network = network.Value,
                name,
                writes = mayWrite ? 1 : 0,
                now = Moments.Text(now),
                expires = Moments.Text(now + life),
            },
            cancellation);
        return secret;
    }

    /// <summary>Who a token stands for now; null where it has ended, or its maker is no member any more. One statement.</summary>
    public async Task<Entered?> Find(string secret, CancellationToken cancellation)
    {
        var now = _time.GetUtcNow();
        var row = await _reading.Find<EnteredRow>(
            $"{EnteredRow.TokenSql} where s.secret_hash = @hash and s.ended_at is null and s.expires_at > @now and {EnteredRow.IsMember}",
            new { hash = Secret.Hash(secret), now = Moments.Text(now), today = EnteredRow.Day(now) },
            cancellation);
        if (row is not null && (row.At is null || Moments.Parse(row.At) < now - Noted))
            await _database.Execute("update service_tokens set used_at = @now where id = @Id", new { row.Id, now = Moments.Text(now) }, cancellation);
        return row?.Entered;
    }

    /// <summary>Those of a person that open something still.</summary>
    public async Task<IReadOnlyList<ServiceToken>> Of(PersonId person, NetworkId network, CancellationToken cancellation)
    {
        var rows = await _reading.Query<Row>(
            """
            select id as Id, name as Name, may_write as MayWrite, made_at as MadeAt, expires_at as ExpiresAt, used_at as UsedAt from service_tokens
            where person = @person and network = @network and ended_at is null and expires_at > @now order by made_at desc
            """,
            new { person = person.Value, network = network.Value, now = Moments.Text(_time.GetUtcNow()) },
            cancellation);
        return [.. rows.Select(row => row.Token)];
    }

    /// <summary>Ends one of a person's own; false where the person has no open one of that id.</summary>
    public async Task<bool> End(PersonId person, string id, CancellationToken cancellation) => await _database.Execute(
        "update service_tokens set ended_at = @now where person = @person and id = @id and ended_at is null",
        new { person = person.Value, id, now = Moments.Text(_time.GetUtcNow()) },
        cancellation) > 0;

    private sealed record Row
    {
        public required string Id { get; init; }

        public required string Name { get; init; }

        public required long MayWrite { get; init; }

        public required string MadeAt { get; init; }

        public required string ExpiresAt { get; init; }

        public string? UsedAt { get; init; }

        public ServiceToken Token => new(Id, Name, MayWrite == 1, Moments.Parse(MadeAt), Moments.Parse(ExpiresAt), UsedAt is null ? null : Moments.Parse(UsedAt));
    }
}
