using LearningNetwork.Domain;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.People;

/// <summary>Where someone is signed in.</summary>
/// <param name="Device">The kind of browser, in words.</param>
public sealed record Session(string Id, DateTimeOffset BeganAt, DateTimeOffset SeenAt, string Device);

/// <summary>What a provider of sign-ins calls a session of its own, so that it can end ours with it.</summary>
public sealed record ProviderSession(string Issuer, string Subject, string? Session);

/// <summary>Sessions are kept here and not in the cookie, so that each can be seen and ended, and an ended one opens nothing more.</summary>
public sealed class Sessions
{
    /// <summary>A session ends after so long without a request (ours).</summary>
    public static readonly TimeSpan LongestIdle = TimeSpan.FromHours(2);

    /// <summary>A session ends after so long whatever is done in it (ours): a working day.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    // Written at most once a minute, so that reading pages does not become writing.
    private static readonly TimeSpan Noted = TimeSpan.FromMinutes(1);

    private readonly WriteDatabase _database;
    private readonly ReadDatabase _reading;
    private readonly TimeProvider _time;

    internal Sessions(WriteDatabase database, ReadDatabase reading, TimeProvider time) => (_database, _reading, _time) = (database, reading, time);

    /// <summary>Begins one, and gives its secret, which is not kept.</summary>
    public async Task<string> Begin(PersonId person, NetworkId network, string device, ProviderSession? provider, CancellationToken cancellation)
    {
        var (secret, now) = (Secret.New(), _time.GetUtcNow());
        await _database.Execute(
            """
            insert into sessions (secret_hash, id, person, network, began_at, seen_at, ends_at, device, issuer, issuer_session, issuer_subject)
            values (@hash, @id, @person, @network, @now, @now, @ends, @device, @issuer, @theirs, @subject)
            """,
            new
            {
                hash = Secret.Hash(secret),
                id = Secret.NewName("s"),
                person = person.Value,
                network = network.Value,
                now = Moments.Text(now),
                ends = Moments.Text(now + Longest),
                device,
                issuer = provider?.Issuer,
                theirs = provider?.Session,
                subject = provider?.Subject,
            },
            cancellation);
        return secret;
    }

    /// <summary>Who a secret stands for now, without noting that it was used; null where the session has ended. One statement.</summary>
    public async Task<Entered?> Look(string secret, CancellationToken cancellation) => (await FindRow(secret, _time.GetUtcNow(), cancellation))?.Entered;

    /// <summary>Who a secret stands for now; null where the session has ended, or the person is no member any more. One statement.</summary>
    public async Task<Entered?> Find(string secret, CancellationToken cancellation)
    {
        var now = _time.GetUtcNow();
        var row = await FindRow(secret, now, cancellation);
        if (row is not null && Moments.Parse(row.At!) < now - Noted)
            await _database.Execute("update sessions set seen_at = @now where id = @Id", new { row.Id, now = Moments.Text(now) }, cancellation);
        return row?.Entered;
    }

    /// <summary>Whose session it was, also where it has run out; null where it was ended, or is forgotten.</summary>
    public async Task<PersonId?> WhoseWas(string secret, CancellationToken cancellation) =>
        await _reading.Find<string>("select person from sessions where secret_hash = @hash", new { hash = Secret.Hash(secret) }, cancellation) is { } person
            ? new PersonId(person)
            : null;

    /// <summary>The provider's session that one of a person's own began with; null where it began here.</summary>
    public Task<ProviderSession?> ProviderOf(PersonId person, string id, CancellationToken cancellation) => _reading.Find<ProviderSession>(
        "select issuer as Issuer, coalesce(issuer_subject, '') as Subject, issuer_session as Session from sessions where person = @person and id = @id and issuer is not null",
        new { person = person.Value, id },
        cancellation);

    /// <summary>Those of a person that have not ended.</summary>
    public async Task<IReadOnlyList<Session>> Of(PersonId person, CancellationToken cancellation)
    {
        var now = _time.GetUtcNow();
        var rows = await _reading.Query<Row>(
            "select id as Id, began_at as BeganAt, seen_at as SeenAt, device as Device from sessions where person = @person and ends_at > @now and seen_at > @idle order by seen_at desc",
            new { person = person.Value, now = Moments.Text(now), idle = Moments.Text(now - LongestIdle) },
            cancellation);
        return [.. rows.Select(row => new Session(row.Id, Moments.Parse(row.BeganAt), Moments.Parse(row.SeenAt), row.Device))];
    }

    /// <summary>Ends one of a person's own; false where the person has none of that id.</summary>
    public async Task<bool> End(PersonId person, string id, CancellationToken cancellation) =>
        await _database.Execute("delete from sessions where person = @person and id = @id", new { person = person.Value, id }, cancellation) > 0;

    /// <summary>Ends all of a person's but this one.</summary>
    public Task<int> EndOthers(PersonId person, string kept, CancellationToken cancellation) =>
        _database.Execute("delete from sessions where person = @person and id <> @kept", new { person = person.Value, kept }, cancellation);

    /// <summary>Ends all of a person's; gives how many.</summary>
    public Task<int> EndAll(PersonId person, CancellationToken cancellation) =>
        _database.Execute("delete from sessions where person = @person", new { person = person.Value }, cancellation);

    /// <summary>Ends those that a provider says are over: of one session of its own, or all of one of its subjects where it names none.</summary>
    public Task<int> EndOf(ProviderSession ended, CancellationToken cancellation) => _database.Execute(
        ended.Session is null
            ? "delete from sessions where issuer = @Issuer and issuer_subject = @Subject"
            : "delete from sessions where issuer = @Issuer and issuer_session = @Session",
        ended,
        cancellation);

    private Task<EnteredRow?> FindRow(string secret, DateTimeOffset now, CancellationToken cancellation) => _reading.Find<EnteredRow>(
        $"{EnteredRow.SessionSql} where s.secret_hash = @hash and s.ends_at > @now and s.seen_at > @idle and {EnteredRow.IsMember}",
        new { hash = Secret.Hash(secret), now = Moments.Text(now), idle = Moments.Text(now - LongestIdle), today = EnteredRow.Day(now) },
        cancellation);

    private sealed record Row
    {
        public required string Id { get; init; }

        public required string BeganAt { get; init; }

        public required string SeenAt { get; init; }

        public required string Device { get; init; }
    }
}
