using System.Data.Common;
using Dapper;
using LearningNetwork.Domain;
using LearningNetwork.Storage.Databases;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.ReadModel;

namespace LearningNetwork.Storage.People;

/// <summary>Whom a provider of sign-ins knows under a subject.</summary>
public sealed record SignInName(string Issuer, string Subject);

/// <summary>The people behind the pseudonyms.</summary>
public sealed class Persons
{
    private readonly WriteDatabase _database;
    private readonly ReadDatabase _reading;
    private readonly TimeProvider _time;

    internal Persons(WriteDatabase database, ReadDatabase reading, TimeProvider time) => (_database, _reading, _time) = (database, reading, time);

    /// <summary>The person that a provider means, or null where nobody is known by that subject.</summary>
    public async Task<PersonId?> Find(SignInName name, CancellationToken cancellation) =>
        await _reading.Find<string>("select person from sign_in_names where issuer = @Issuer and subject = @Subject", name, cancellation) is { } person
            ? new PersonId(person)
            : null;

    /// <summary>The person that a provider means, made where nobody is known by that subject.</summary>
    public Task<PersonId> FindOrMake(SignInName name, CancellationToken cancellation) => _database.Transact(
        async connection =>
        {
            var person = await Make(connection, _time.GetUtcNow());
            await connection.ExecuteAsync(
                "insert into sign_in_names (issuer, subject, person) values (@Issuer, @Subject, @person) on conflict (issuer, subject) do nothing",
                new { name.Issuer, name.Subject, person });
            var known = await connection.ExecuteScalarAsync<string>("select person from sign_in_names where issuer = @Issuer and subject = @Subject", name);
            if (known != person)
                await connection.ExecuteAsync("delete from people where person = @person", new { person });
            return new PersonId(known!);
        },
        cancellation);

    /// <summary>Makes it known that there is a person of this pseudonym.</summary>
    public Task Keep(PersonId person, CancellationToken cancellation) => _database.Execute(
        "insert into people (person, made_at) values (@person, @now) on conflict (person) do nothing", new { person = person.Value, now = Moments.Text(_time.GetUtcNow()) }, cancellation);

    /// <summary>Keeps what a person is called, in the table that is erased.</summary>
    public Task Call(PersonId person, string name, CancellationToken cancellation) => _database.Transact(connection => Call(connection, person.Value, name), cancellation);

    internal static async Task<string> Make(DbConnection connection, DateTimeOffset now)
    {
        var person = Secret.NewName("p");
        await connection.ExecuteAsync("insert into people (person, made_at) values (@person, @now)", new { person, now = Moments.Text(now) });
        return person;
    }

    internal static Task<int> Call(DbConnection connection, string person, string name) => connection.ExecuteAsync(
        """
        insert into person_data (person, name) select p.person, @name from people p where p.person = @person and p.erased_at is null
        on conflict (person) do update set name = excluded.name
        """,
        new { person, name });
}
