using Dapper;
using LearningNetwork.Domain;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.People;

/// <summary>Where an e-mail stands.</summary>
public enum MailState
{
    /// <summary>About to be sent; it stays so where the program was ended just then, and nobody knows whether it went.</summary>
    Claimed,

    Sent,

    /// <summary>The server that takes it would not, or for days could not.</summary>
    Failed,

    /// <summary>It certainly did not go, and is tried again.</summary>
    Waiting,

    /// <summary>It waited, and meanwhile nobody needed it any more.</summary>
    Dropped,
}

public sealed record SentMail(string Subject, DateTimeOffset At, MailState State);

/// <summary>An e-mail that is to be tried again.</summary>
/// <param name="Since">When it was first to be sent.</param>
/// <param name="Tries">How often it was tried.</param>
public sealed record WaitingMail(PersonId Person, NetworkId Network, string About, string Subject, DateTimeOffset Since, int Tries);

/// <summary>
/// What was sent to whom, by what it was about. Each is claimed before it is sent, by one of all processes: it may be lost where a process
/// ends between the two, since it waits among the notifications all the same, and is never sent twice. And it is claimed for a choice, which
/// must still stand: a round goes on for minutes, and meanwhile somebody ends it, is erased or has another address.
/// </summary>
public sealed class SentMails
{
    private const string ChoiceStands = """
        c.person = @person and c.network = @network and c.address = @address and c.rhythm = @rhythm and c.since = @since
        and (c.verified_at is not null) = @isVerified
        """;

    private const string EndWaiting = """
        update mails set state = @becomes, tries = tries + 1, next_at = null
        where person = @person and network = @network and about = @about and tries = @tries and state = @waiting
        """;

    private readonly WriteDatabase _database;
    private readonly ReadDatabase _reading;
    private readonly TimeProvider _time;

    internal SentMails(WriteDatabase database, ReadDatabase reading, TimeProvider time) => (_database, _reading, _time) = (database, reading, time);

    /// <summary>True for the one who may send it; for nobody where the choice is another by now.</summary>
    /// <param name="about">What it is about, e.g. an event or a week.</param>
    public Task<bool> Claim(MailChoice choice, string about, string subject, CancellationToken cancellation) =>
        Insert(choice, about, subject, MailState.Claimed, _time.GetUtcNow(), next: null, cancellation);

    /// <summary>Notes what is to be sent at a later moment, to the address as it is then; false where that was noted before, or the choice is another by now.</summary>
    public Task<bool> Wait(MailChoice choice, string about, string subject, DateTimeOffset until, CancellationToken cancellation) =>
        Insert(choice, about, subject, MailState.Waiting, until, until, cancellation);

    /// <param name="next">When it is tried again, where it waits; else null.</param>
    public Task Note(PersonId person, NetworkId network, string about, MailState state, DateTimeOffset? next, CancellationToken cancellation) => _database.Execute(
        "update mails set state = @state, next_at = @next where person = @person and network = @network and about = @about",
        new { person = person.Value, network = network.Value, about, state = state.ToString(), next = next is { } at ? Moments.Text(at) : null },
        cancellation);

    /// <summary>What waits and is to be tried now, the longest due first.</summary>
    public async Task<IReadOnlyList<WaitingMail>> Due(int most, CancellationToken cancellation) => [.. (await _reading.Query<WaitingRow>(
        "select person, network, about, subject, at, tries from mails where next_at <= @now order by next_at, person, about limit @most",
        new { now = Moments.Text(_time.GetUtcNow()), most },
        cancellation)).Select(row => new WaitingMail(new(row.Person), new(row.Network), row.About, row.Subject, Moments.Parse(row.At), row.Tries))];

    /// <summary>Claims what waits for one more try; true for the one who may. Another process may have been first, and the choice may be another by now.</summary>
    public async Task<bool> TakeUp(WaitingMail mail, MailChoice choice, CancellationToken cancellation)
    {
        var parameters = Parameters(mail, MailState.Claimed);
        parameters.AddDynamicParams(Parameters(choice));
        return await _database.Execute($"{EndWaiting} and exists (select 1 from mail_choices c where {ChoiceStands})", parameters, cancellation) > 0;
    }

    /// <summary>Lets go of what waits; true for the one who did.</summary>
    public async Task<bool> Drop(WaitingMail mail, CancellationToken cancellation) => await _database.Execute(EndWaiting, Parameters(mail, MailState.Dropped), cancellation) > 0;

    /// <summary>Which of these were claimed before.</summary>
    public async Task<IReadOnlySet<string>> Known(PersonId person, NetworkId network, IReadOnlyList<string> about, CancellationToken cancellation) => (await _reading.Query<string>(
        "select about from mails where person = @person and network = @network and about in @about",
        new { person = person.Value, network = network.Value, about = about.DefaultIfEmpty("").ToArray() },
        cancellation)).ToHashSet();

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<SentMail>> Of(PersonId person, NetworkId network, int most, CancellationToken cancellation) => [.. (await _reading.Query<Row>(
        "select subject, at, state from mails where person = @person and network = @network order by at desc, about limit @most",
        new { person = person.Value, network = network.Value, most },
        cancellation)).Select(row => new SentMail(row.Subject, Moments.Parse(row.At), Enum.Parse<MailState>(row.State)))];

    /// <summary>When the last of one kind was claimed; null where none was.</summary>
    public async Task<DateTimeOffset?> Last(PersonId person, NetworkId network, string kind, CancellationToken cancellation) => await _reading.Find<string>(
        "select max(at) from mails where person = @person and network = @network and about like @kind",
        new { person = person.Value, network = network.Value, kind = kind + "/%" },
        cancellation) is { } at ? Moments.Parse(at) : null;

    private async Task<bool> Insert(MailChoice choice, string about, string subject, MailState state, DateTimeOffset at, DateTimeOffset? next, CancellationToken cancellation)
    {
        var parameters = Parameters(choice);
        parameters.AddDynamicParams(new { about, subject, state = state.ToString(), at = Moments.Text(at), next = next is { } moment ? Moments.Text(moment) : null });
        return await _database.Execute(
            $"""
            insert into mails (person, network, about, subject, at, state, next_at)
            select c.person, c.network, @about, @subject, @at, @state, @next from mail_choices c where {ChoiceStands}{_database.HoldRows}
            on conflict (person, network, about) do nothing
            """,
            parameters,
            cancellation) > 0;
    }

    private static DynamicParameters Parameters(MailChoice choice) => new(new
    {
        person = choice.Person.Value,
        network = choice.Network.Value,
        address = choice.Address,
        rhythm = choice.Rhythm.ToString(),
        since = Moments.Text(choice.Since),
        isVerified = choice.IsVerified,
    });

    private static DynamicParameters Parameters(WaitingMail mail, MailState becomes) => new(new
    {
        person = mail.Person.Value,
        network = mail.Network.Value,
        about = mail.About,
        tries = mail.Tries,
        becomes = becomes.ToString(),
        waiting = nameof(MailState.Waiting),
    });

    private sealed record WaitingRow
    {
        public required string Person { get; init; }

        public required string Network { get; init; }

        public required string About { get; init; }

        public required string Subject { get; init; }

        public required string At { get; init; }

        public required int Tries { get; init; }
    }

    private sealed record Row
    {
        public required string Subject { get; init; }

        public required string At { get; init; }

        public required string State { get; init; }
    }
}
