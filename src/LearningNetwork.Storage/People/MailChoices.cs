using LearningNetwork.Domain;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.People;

/// <summary>How often a person gets e-mail of what the person is told.</summary>
public enum MailRhythm
{
    None,
    AtOnce,
    Weekly,
}

/// <summary>What a person has chosen in a network.</summary>
/// <param name="IsVerified">Whether whoever reads that address has said so; until then nothing but the question goes there.</param>
/// <param name="Language">The language that it is written in.</param>
/// <param name="Since">From when: what happened before is in no e-mail.</param>
public sealed record MailChoice(PersonId Person, NetworkId Network, string Address, bool IsVerified, MailRhythm Rhythm, string Language, DateTimeOffset Since);

/// <summary>Where people want e-mail, and how often.</summary>
public sealed class MailChoices
{
    private const string Columns = "person, network, address, verified_at as VerifiedAt, rhythm, language, since";

    private readonly WriteDatabase _database;
    private readonly ReadDatabase _reading;
    private readonly TimeProvider _time;

    internal MailChoices(WriteDatabase database, ReadDatabase reading, TimeProvider time) => (_database, _reading, _time) = (database, reading, time);

    public async Task<MailChoice?> Find(PersonId person, NetworkId network, CancellationToken cancellation) => (await _reading.Find<Row>(
        $"select {Columns} from mail_choices where person = @person and network = @network", new { person = person.Value, network = network.Value }, cancellation))?.Choice;

    /// <summary>Everyone who wants some now.</summary>
    public async Task<IReadOnlyList<MailChoice>> Wanted(CancellationToken cancellation) => [.. (await _reading.Query<Row>(
        $"select {Columns} from mail_choices where verified_at is not null and rhythm <> @none order by person, network", new { none = nameof(MailRhythm.None) }, cancellation)).Select(row => row.Choice)];

    /// <summary>Chooses; another address is to be verified anew.</summary>
    public Task Put(PersonId person, NetworkId network, string address, MailRhythm rhythm, string language, CancellationToken cancellation) => _database.Execute(
        """
        insert into mail_choices (person, network, address, rhythm, language, since)
        select p.person, @network, @address, @rhythm, @language, @now from people p where p.person = @person and p.erased_at is null
        on conflict (person, network) do update set
            verified_at = case when mail_choices.address = excluded.address then mail_choices.verified_at end,
            since = case when mail_choices.address = excluded.address and mail_choices.rhythm = excluded.rhythm then mail_choices.since else excluded.since end,
            address = excluded.address, rhythm = excluded.rhythm, language = excluded.language
        """,
        new { person = person.Value, network = network.Value, address, rhythm = rhythm.ToString(), language, now = Moments.Text(_time.GetUtcNow()) },
        cancellation);

    /// <summary>Notes that whoever reads the address has said so; false where it is not the address any more.</summary>
    public async Task<bool> Verify(PersonId person, NetworkId network, string address, CancellationToken cancellation) => await _database.Execute(
        "update mail_choices set verified_at = @now, since = @now where person = @person and network = @network and address = @address",
        new { person = person.Value, network = network.Value, address, now = Moments.Text(_time.GetUtcNow()) },
        cancellation) > 0;

    /// <summary>Ends all e-mail to a person of a network. It may be said as often as one likes.</summary>
    public Task Stop(PersonId person, NetworkId network, CancellationToken cancellation) => _database.Execute(
        "update mail_choices set rhythm = @none where person = @person and network = @network",
        new { person = person.Value, network = network.Value, none = nameof(MailRhythm.None) },
        cancellation);

    /// <summary>Forgets the address.</summary>
    public Task Forget(PersonId person, NetworkId network, CancellationToken cancellation) => _database.Execute(
        "delete from mail_choices where person = @person and network = @network", new { person = person.Value, network = network.Value }, cancellation);

    private sealed record Row
    {
        public required string Person { get; init; }

        public required string Network { get; init; }

        public required string Address { get; init; }

        public string? VerifiedAt { get; init; }

        public required string Rhythm { get; init; }

        public required string Language { get; init; }

        public required string Since { get; init; }

        public MailChoice Choice => new(new(Person), new(Network), Address, VerifiedAt is not null, Enum.Parse<MailRhythm>(Rhythm), Language, Moments.Parse(Since));
    }
}
