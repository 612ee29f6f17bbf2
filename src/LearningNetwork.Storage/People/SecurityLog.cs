using LearningNetwork.Domain;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.People;

/// <summary>What happened to the door, with a stable code.</summary>
public enum SecurityEventKind
{
    SignedIn,
    SignedOut,
    SignInRefused,
    AccessDenied,
    Invited,
    InvitationTaken,
    InvitationEnded,
    RightsChanged,
    MembershipEnded,
    SessionsEnded,
    TokenMade,
    TokenEnded,
    PersonSeen,
    PersonErased,
    TextErased,
    PasswordChanged,

    /// <summary>Somebody signed in as the person asked for a new password and could not have it.</summary>
    PasswordRefused,
}

/// <summary>One thing that happened.</summary>
/// <param name="Person">Who did it, or tried; null where nobody is known.</param>
/// <param name="About">The person or thing it is about.</param>
/// <param name="Detail">A word more, such as the address that was asked for; never what somebody wrote.</param>
/// <param name="Address">Where it came from on the network.</param>
public sealed record SecurityEvent(
    SecurityEventKind Kind, PersonId? Person, NetworkId? Network, string? About = null, string? Detail = null, string? Address = null);

/// <summary>A security event as the person who caused it sees it.</summary>
public sealed record OwnEvent(DateTimeOffset At, SecurityEventKind Kind, string? Detail, string? Address);

/// <summary>A security event and when it happened.</summary>
public sealed record NotedEvent(DateTimeOffset At, SecurityEvent Event);

/// <summary>What a security officer asks for. It is kept for as long as is needed to find out, and no longer.</summary>
public sealed class SecurityLog
{
    /// <summary>How long it is kept (ours), as long as backups are.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    private readonly WriteDatabase _database;
    private readonly ReadDatabase _reading;
    private readonly TimeProvider _time;

    internal SecurityLog(WriteDatabase database, ReadDatabase reading, TimeProvider time) => (_database, _reading, _time) = (database, reading, time);

    public Task Note(SecurityEvent happened, CancellationToken cancellation) => _database.Execute(
        "insert into security_events (id, at, kind, person, network, about, detail, address) values (@id, @at, @kind, @person, @network, @about, @detail, @address)",
        new
        {
            id = Guid.CreateVersion7().ToString(),
            at = Moments.Text(_time.GetUtcNow()),
            kind = happened.Kind.ToString(),
            person = happened.Person?.Value,
            network = happened.Network?.Value,
            about = happened.About,
            detail = happened.Detail,
            address = happened.Address,
        },
        cancellation);

    /// <summary>The newest of one network, or of all where none is named.</summary>
    public async Task<IReadOnlyList<NotedEvent>> Newest(NetworkId? network, int most, CancellationToken cancellation)
    {
        var rows = await _reading.Query<Row>(
            """
            select at as At, kind as Kind, person as Person, network as Network, about as About, detail as Detail, address as Address
            from security_events where (@all = 1 or network = @network) order by id desc limit @most
            """,
            new { all = network is null ? 1 : 0, network = network?.Value ?? "", most },
            cancellation);
        return [.. rows.Select(row => row.Noted)];
    }

    /// <summary>All that is kept of what one person did, the newest first.</summary>
    public async Task<IReadOnlyList<OwnEvent>> Of(PersonId person, CancellationToken cancellation) =>
        [.. (await _reading.Query<Row>(
            """
            select at as At, kind as Kind, person as Person, network as Network, about as About, detail as Detail, address as Address
            from security_events where person = @person order by id desc limit 5000
            """,
            new { person = person.Value },
            cancellation)).Select(row => new OwnEvent(Moments.Parse(row.At), Enum.Parse<SecurityEventKind>(row.Kind), row.Detail, row.Address))];

    /// <summary>When a person last did something of a kind, as far as it is kept; null where it is not.</summary>
    public async Task<DateTimeOffset?> Last(PersonId person, SecurityEventKind kind, CancellationToken cancellation) =>
        await _reading.Find<string>("select max(at) from security_events where person = @person and kind = @kind", new { person = person.Value, kind = kind.ToString() }, cancellation) is { } at
            ? Moments.Parse(at)
            : null;

    /// <summary>Forgets what is older than it needs to be, here and of sessions, invitations and one-time values; gives how many rows went.</summary>
    public Task<int> Forget(CancellationToken cancellation)
    {
        var now = _time.GetUtcNow();
        return _database.Execute(
            """
            delete from security_events where at < @old;
            delete from invitations where coalesce(ended_at, expires_at) < @old;
            delete from service_tokens where coalesce(ended_at, expires_at) < @old;
            delete from sessions where ends_at < @now;
            delete from used_once where until < @now;
            """,
            new { old = Moments.Text(now - Kept), now = Moments.Text(now) },
            cancellation);
    }

    private sealed record Row
    {
        public required string At { get; init; }

        public required string Kind { get; init; }

        public string? Person { get; init; }

        public string? Network { get; init; }

        public string? About { get; init; }

        public string? Detail { get; init; }

        public string? Address { get; init; }

        public NotedEvent Noted => new(Moments.Parse(At), new(
            Enum.Parse<SecurityEventKind>(Kind), Person is null ? null : new PersonId(Person), Network is null ? null : new NetworkId(Network), About, Detail, Address));
    }
}
