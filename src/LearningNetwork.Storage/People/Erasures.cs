using System.Data.Common;
using Dapper;
using LearningNetwork.Domain;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.People;

/// <summary>Something that was erased, by a key that tells nothing.</summary>
/// <param name="Kind"><c>person</c> or <c>text</c>.</param>
public sealed record Erased(string Kind, string Id, DateTimeOffset At);

/// <summary>
/// Erases people and texts for good. A person's pseudonym stays in the log, which is whole afterwards; nothing says any more who it was.
/// What is erased is noted, so that a restored backup is erased of the same.
/// </summary>
public sealed class Erasures
{
    private const string OfPerson = "person";
    private const string OfText = "text";

    private static readonly string[] Touched =
        ["person_data", "sign_in_names", "accounts", "account_tokens", "account_passkeys", "invitations", "sessions", "service_tokens", "security_events", "texts", "mail_choices", "mails"];

    private const string ErasePersonSql = """
        delete from account_passkeys where "UserId" = @person;
        delete from account_tokens where "UserId" = @person;
        delete from accounts where "Id" = @person;
        delete from sign_in_names where person = @person;
        delete from person_data where person = @person;
        delete from memberships where person = @person;
        delete from mail_choices where person = @person;
        delete from mails where person = @person;
        delete from sessions where person = @person;
        delete from service_tokens where person = @person;
        update invitations set for_whom = '', ended_at = coalesce(ended_at, @now) where made_by = @person or taken_by = @person;
        update security_events set address = null where person = @person;
        update people set erased_at = @now where person = @person;
        """;

    private const string TextsOfSql = """
        select t.id from texts t where t.body <> '' and exists (
            select 1 from events e where e.stream = t.stream and e.actor = @person and e.data like '%' || t.id || '%')
        """;

    private readonly WriteDatabase _database;
    private readonly ReadDatabase _reading;
    private readonly TimeProvider _time;

    internal Erasures(WriteDatabase database, ReadDatabase reading, TimeProvider time) => (_database, _reading, _time) = (database, reading, time);

    /// <summary>Erases a person: name, accounts, memberships, sessions and tokens; with the texts that the person wrote, where that is asked for. False where nobody is known by the pseudonym.</summary>
    public async Task<bool> Person(PersonId person, bool withTexts, CancellationToken cancellation)
    {
        if (await _reading.Find<string>("select person from people where person = @person", new { person = person.Value }, cancellation) is null)
            return false;
        var texts = withTexts ? await _reading.Query<string>(TextsOfSql, new { person = person.Value }, cancellation) : [];
        await Again([new(OfPerson, person.Value, Now()), .. texts.Select(text => new Erased(OfText, text, Now()))], cancellation);
        return true;
    }

    /// <summary>Empties one text; false where there is none of that id.</summary>
    public async Task<bool> Text(string id, CancellationToken cancellation)
    {
        if (await _reading.Find<string>("select id from texts where id = @id", new { id }, cancellation) is null)
            return false;
        await Again([new(OfText, id, Now())], cancellation);
        return true;
    }

    /// <summary>Erases all of these, once more where they were erased before, and sees to it that the disk holds nothing of them.</summary>
    public async Task Again(IReadOnlyList<Erased> erased, CancellationToken cancellation)
    {
        if (erased.Count == 0)
            return;
        await _database.Transact(
            async connection =>
            {
                foreach (var one in erased)
                    await Erase(connection, one);
                return erased.Count;
            },
            cancellation);
        await _database.Scrub(Touched, cancellation);
    }

    public Task<IReadOnlyList<Erased>> All(CancellationToken cancellation) => _database.Transact(connection => In(connection, "select 1"), cancellation);

    /// <param name="isThere">A count that is 0 in a database from before erasures were noted.</param>
    internal static async Task<IReadOnlyList<Erased>> In(DbConnection connection, string isThere) =>
        await connection.ExecuteScalarAsync<long>(isThere) == 0
            ? []
            : [.. (await connection.QueryAsync<Row>("select kind as Kind, id as Id, at as At from erasures order by at, id")).Select(row => new Erased(row.Kind, row.Id, Moments.Parse(row.At)))];

    private static async Task Erase(DbConnection connection, Erased one)
    {
        var now = Moments.Text(one.At);
        await connection.ExecuteAsync("insert into erasures (kind, id, at) values (@Kind, @Id, @now) on conflict (kind, id) do nothing", new { one.Kind, one.Id, now });
        if (one.Kind == OfPerson)
            await connection.ExecuteAsync(ErasePersonSql, new { person = one.Id, now });
        else
            await connection.ExecuteAsync("update texts set body = '', salt = '' where id = @Id", new { one.Id });
    }

    private DateTimeOffset Now() => Moments.Truncate(_time.GetUtcNow());

    private sealed record Row
    {
        public required string Kind { get; init; }

        public required string Id { get; init; }

        public required string At { get; init; }
    }
}
