using LearningNetwork.Domain;
using LearningNetwork.Storage.EventLog;
using LearningNetwork.Storage.People;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.ReadModel;
using LearningNetwork.Storage.Tests.Sqlite;
using Npgsql;

namespace LearningNetwork.Storage.Tests.People;

public sealed class MailOnSqliteTests : MailContract<SqliteTestDatabase>;

public sealed class MailOnPostgresTests : MailContract<PostgresTestDatabase>
{
    private const string Waiting = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%mail_choices%'";

    [Fact]
    public async Task A_claim_waits_for_who_is_just_erasing_the_choice()
    {
        var (sent, _, choice) = await Chosen();
        await using var connection = new NpgsqlConnection(Database.ConnectionString);
        await connection.OpenAsync();
        await using var erasing = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand("delete from mail_choices", connection);
        await command.ExecuteNonQueryAsync();

        var claim = sent.Claim(choice, "sharing-request.a.b@1", "Noko skjedde", default);
        while (await Store.Scalar<long>(Waiting) == 0)
            claim.IsCompleted.ShouldBeFalse("it would leave a row of an erased person behind");
        await erasing.CommitAsync();

        (await claim).ShouldBeFalse();
    }
}

/// <summary>Who wants e-mail and what was sent, the same on both databases.</summary>
public abstract class MailContract<TDatabase> : StoreTests<TDatabase> where TDatabase : class, ITestDatabase, new()
{
    private static readonly NetworkId Network = new("vestland");

    protected override Func<StorageOptions, StorageOptions> Options => SmallNetwork.Options;

    [Fact]
    public async Task An_e_mail_is_claimed_by_one_of_many()
    {
        var (sent, person, choice) = await Chosen();
        var claims = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => sent.Claim(choice, "sharing-request.a.b@1", "Noko skjedde", default)));

        claims.Count(claimed => claimed).ShouldBe(1);
        await sent.Note(person, Network, "sharing-request.a.b@1", MailState.Sent, null, default);
        (await sent.Of(person, Network, 9, default)).Select(mail => (mail.Subject, mail.State)).ShouldBe([("Noko skjedde", MailState.Sent)]);
        (await sent.Known(person, Network, ["sharing-request.a.b@1", "other"], default)).ShouldBe(["sharing-request.a.b@1"]);
        (await sent.Last(person, Network, "verify", default)).ShouldBeNull();
    }

    [Fact]
    public async Task What_waits_is_due_at_its_moment_and_taken_up_by_one_of_many()
    {
        var (sent, person, choice) = await Chosen();
        (await sent.Claim(choice, "sharing-request.a.b@1", "Noko skjedde", default)).ShouldBeTrue();
        await sent.Note(person, Network, "sharing-request.a.b@1", MailState.Waiting, Store.Clock.GetUtcNow() + TimeSpan.FromMinutes(1), default);
        (await sent.Due(9, default)).ShouldBeEmpty();

        Store.Clock.Advance(TimeSpan.FromMinutes(1));
        var due = (await sent.Due(9, default)).ShouldHaveSingleItem();
        (due.Person, due.About, due.Subject, due.Tries).ShouldBe((person, "sharing-request.a.b@1", "Noko skjedde", 1));
        var taken = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => sent.TakeUp(due, choice, default)));
        taken.Count(one => one).ShouldBe(1);
        (await sent.Due(9, default)).ShouldBeEmpty("it is in somebody's hands");

        await sent.Note(person, Network, due.About, MailState.Waiting, Store.Clock.GetUtcNow(), default);
        (await sent.TakeUp(due, choice, default)).ShouldBeFalse("who saw it an attempt ago has seen what is no more");
        var again = (await sent.Due(9, default)).ShouldHaveSingleItem();
        again.Tries.ShouldBe(2);
        (await sent.Drop(again, default)).ShouldBeTrue();
        (await sent.Of(person, Network, 9, default)).Single().State.ShouldBe(MailState.Dropped);
    }

    [Theory]
    [InlineData("stopped")]
    [InlineData("stopped and chosen anew")]
    [InlineData("forgotten")]
    [InlineData("another address")]
    [InlineData("another rhythm")]
    [InlineData("erased")]
    public async Task Nothing_is_claimed_or_taken_up_for_a_choice_that_stands_no_more(string change)
    {
        var (sent, person, choice) = await Chosen();
        (await sent.Claim(choice, "sharing-request.a.b@1", "Noko skjedde", default)).ShouldBeTrue();
        await sent.Note(person, Network, "sharing-request.a.b@1", MailState.Waiting, Store.Clock.GetUtcNow(), default);
        var due = (await sent.Due(9, default)).ShouldHaveSingleItem();

        Store.Clock.Advance(TimeSpan.FromSeconds(1));
        await Change(choice, change);

        (await sent.Claim(choice, "sharing-request.a.b@2", "Noko skjedde", default)).ShouldBeFalse();
        (await sent.Wait(choice, "sharing-request.a.b@2", "Noko skjedde", Store.Clock.GetUtcNow(), default)).ShouldBeFalse();
        (await sent.TakeUp(due, choice, default)).ShouldBeFalse();
        (await sent.Known(person, Network, ["sharing-request.a.b@2"], default)).ShouldBeEmpty();
        (await sent.Drop(due, default)).ShouldBe(change != "erased");
    }

    [Fact]
    public async Task A_question_is_claimed_while_the_address_is_not_confirmed_only()
    {
        var (choices, sent, person) = (Store.Get<MailChoices>(), Store.Get<SentMails>(), await Someone());
        await choices.Put(person, Network, "one@example.no", MailRhythm.AtOnce, "nn", default);
        var asked = (await choices.Find(person, Network, default))!;
        (await sent.Claim(asked, "verify/1", "Er ho di?", default)).ShouldBeTrue();

        await choices.Verify(person, Network, "one@example.no", default);
        (await sent.Claim(asked, "verify/2", "Er ho di?", default)).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_for_a_later_moment_waits_until_then()
    {
        var (sent, person, choice) = await Chosen();
        var until = Store.Clock.GetUtcNow() + TimeSpan.FromMinutes(2);
        (await sent.Wait(choice, "verify/1", "Er ho di?", until, default)).ShouldBeTrue();
        (await sent.Wait(choice, "verify/1", "Er ho di?", until, default)).ShouldBeFalse();
        (await sent.Due(9, default)).ShouldBeEmpty();
        (await sent.Last(person, Network, "verify", default)).ShouldBe(Moments.Truncate(until));

        Store.Clock.Advance(TimeSpan.FromMinutes(2));
        (await sent.Due(9, default)).ShouldHaveSingleItem().About.ShouldBe("verify/1");
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

    protected async Task<(SentMails Sent, PersonId Person, MailChoice Choice)> Chosen()
    {
        var (choices, person) = (Store.Get<MailChoices>(), await Someone());
        await choices.Put(person, Network, "one@example.no", MailRhythm.AtOnce, "nn", default);
        await choices.Verify(person, Network, "one@example.no", default);
        return (Store.Get<SentMails>(), person, (await choices.Find(person, Network, default))!);
    }

    private async Task Change(MailChoice choice, string change)
    {
        var (choices, person) = (Store.Get<MailChoices>(), choice.Person);
        if (change.StartsWith("stopped", StringComparison.Ordinal))
            await choices.Stop(person, Network, default);
        if (change == "stopped and chosen anew")
            await choices.Put(person, Network, choice.Address, choice.Rhythm, choice.Language, default);
        if (change == "forgotten")
            await choices.Forget(person, Network, default);
        if (change == "another address")
            await choices.Put(person, Network, "other@example.no", choice.Rhythm, choice.Language, default);
        if (change == "another rhythm")
            await choices.Put(person, Network, choice.Address, MailRhythm.Weekly, choice.Language, default);
        if (change == "erased")
            await Store.Get<Erasures>().Person(person, false, default);
    }

    private Task<PersonId> Someone() => Store.Get<Persons>().FindOrMake(new("issuer", "someone"), default);
}
