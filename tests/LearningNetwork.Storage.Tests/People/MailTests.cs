using LearningNetwork.Domain;
using LearningNetwork.Storage.People;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.ReadModel;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.People;

public sealed class MailOnSqliteTests : MailContract<SqliteTestDatabase>;

public sealed class MailOnPostgresTests : MailContract<PostgresTestDatabase>;

/// <summary>Who wants e-mail and what was sent, the same on both databases.</summary>
public abstract class MailContract<TDatabase> : StoreTests<TDatabase> where TDatabase : class, ITestDatabase, new()
{
    private static readonly NetworkId Network = new("vestland");

    protected override Func<StorageOptions, StorageOptions> Options => SmallNetwork.Options;

    [Fact]
    public async Task An_e_mail_is_claimed_by_one_of_many()
    {
        var (sent, person) = (Store.Get<SentMails>(), await Someone());
        var claims = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => sent.Claim(person, Network, "sharing-request.a.b@1", "Noko skjedde", default)));

        claims.Count(claimed => claimed).ShouldBe(1);
        await sent.Note(person, Network, "sharing-request.a.b@1", MailState.Sent, default);
        (await sent.Of(person, Network, 9, default)).Select(mail => (mail.Subject, mail.State)).ShouldBe([("Noko skjedde", MailState.Sent)]);
        (await sent.Known(person, Network, ["sharing-request.a.b@1", "other"], default)).ShouldBe(["sharing-request.a.b@1"]);
        (await sent.Last(person, Network, "verify", default)).ShouldBeNull();
    }

    [Fact]
    public async Task Another_address_is_verified_anew_and_an_erased_person_has_none()
    {
        var (choices, person) = (Store.Get<MailChoices>(), await Someone());
        await choices.Put(person, Network, "one@example.no", MailRhythm.AtOnce, "nn", default);
        (await choices.Wanted(default)).ShouldBeEmpty();
        (await choices.Verify(person, Network, "other@example.no", default)).ShouldBeFalse();
        (await choices.Verify(person, Network, "one@example.no", default)).ShouldBeTrue();
        (await choices.Wanted(default)).Select(choice => (choice.Person, choice.Address)).ShouldBe([(person, "one@example.no")]);

        await choices.Put(person, Network, "other@example.no", MailRhythm.Weekly, "nn", default);
        (await choices.Wanted(default)).ShouldBeEmpty();
        await choices.Verify(person, Network, "other@example.no", default);
        await choices.Stop(person, Network, default);
        (await choices.Wanted(default)).ShouldBeEmpty();

        await Store.Get<Erasures>().Person(person, false, default);
        (await choices.Find(person, Network, default)).ShouldBeNull();
        await choices.Put(person, Network, "late@example.no", MailRhythm.AtOnce, "nn", default);
        (await choices.Find(person, Network, default)).ShouldBeNull("who was erased is not written down again");
    }

    private Task<PersonId> Someone() => Store.Get<Persons>().FindOrMake(new("issuer", "someone"), default);
}
