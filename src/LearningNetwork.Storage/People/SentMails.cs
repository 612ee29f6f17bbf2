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

    /// <summary>The server that takes it would not.</summary>
    Failed,
}

public sealed record SentMail(string Subject, DateTimeOffset At, MailState State);

/// <summary>
/// What was sent to whom, by what it was about. Each is claimed before it is sent, by one of all processes: it may be lost where a process
/// ends between the two, since it waits among the notifications all the same, and is never sent twice.
/// </summary>
public sealed class SentMails
{
    private readonly WriteDatabase _database;
    private readonly ReadDatabase _reading;
    private readonly TimeProvider _time;

    internal SentMails(WriteDatabase database, ReadDatabase reading, TimeProvider time) => (_database, _reading, _time) = (database, reading, time);

    /// <summary>True for the one who may send it.</summary>
    /// <param name="about">What it is about, e.g. an event or a week.</param>
    public async Task<bool> Claim(PersonId person, NetworkId network, string about, string subject, CancellationToken cancellation) => await _database.Execute(
        "insert into mails (person, network, about, subject, at, state) values (@person, @network, @about, @subject, @now, @state) on conflict (person, network, about) do nothing",
        new { person = person.Value, network = network.Value, about, subject, now = Moments.Text(_time.GetUtcNow()), state = nameof(MailState.Claimed) },
        cancellation) > 0;

    public Task Note(PersonId person, NetworkId network, string about, MailState state, CancellationToken cancellation) => _database.Execute(
        "update mails set state = @state where person = @person and network = @network and about = @about",
        new { person = person.Value, network = network.Value, about, state = state.ToString() },
        cancellation);

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

    private sealed record Row
    {
        public required string Subject { get; init; }

        public required string At { get; init; }

        public required string State { get; init; }
    }
}
