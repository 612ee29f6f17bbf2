using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Services;
using LearningNetwork.Runtime;
using LearningNetwork.Storage.People;
using LearningNetwork.Storage.Tests.Postgres;
using LearningNetwork.Storage.Tests.ReadModel;
using LearningNetwork.Storage.Tests.Sqlite;

namespace LearningNetwork.Storage.Tests.People;

public sealed class PeopleOnSqliteTests : PeopleContract<SqliteTestDatabase>;

public sealed class PeopleOnPostgresTests : PeopleContract<PostgresTestDatabase>;

/// <summary>People, memberships, invitations, sessions and tokens are the same on both databases.</summary>
public abstract class PeopleContract<TDatabase> : StoreTests<TDatabase> where TDatabase : class, ITestDatabase, new()
{
    private static readonly PersonId Someone = new("someone");
    private SmallNetwork network = null!;

    private Grant Leader => new(network.Id, [Role.ServiceLeader, Role.GroupLeader], new ServiceId("bergen"), []);

    protected override Func<StorageOptions, StorageOptions> Options => SmallNetwork.Options;

    protected override async Task Arrange()
    {
        network = new(Store);
        await network.Found();
        await network.Service("bergen", "Bergen", ("4601", "Bergen"));
    }

    [Fact]
    public async Task One_subject_is_one_person_however_many_ask_at_once()
    {
        var persons = Store.Get<Persons>();
        var found = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => persons.FindOrMake(new("issuer", "subject"), default)));

        found.Distinct().Count().ShouldBe(1);
        (await persons.Find(new("issuer", "subject"), default)).ShouldBe(found[0]);
        (await persons.Find(new("another", "subject"), default)).ShouldBeNull();
        (await Store.Scalar<long>("select count(*) from people")).ShouldBe(1);
    }

    [Fact]
    public async Task An_invitation_makes_a_member_once_and_its_name_leaves_it()
    {
        var (persons, invitations, memberships) = (Store.Get<Persons>(), Store.Get<Invitations>(), Store.Get<Memberships>());
        var secret = await invitations.Make(Leader, new DateOnly(2999, 12, 31), "Kari", Someone, default);
        var people = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => persons.FindOrMake(new("issuer", $"{number}"), default)));
        (await invitations.Find(secret, default))!.Grant.ShouldBe(Leader);
        (await invitations.OpenIn(network.Id, default)).Count.ShouldBe(1);

        var taken = await Task.WhenAll(people.Select(person => invitations.Take(secret, person, default)));

        taken.Count(one => one is not null).ShouldBe(1);
        var member = (await memberships.In(network.Id, "bergen", default)).ShouldHaveSingleItem();
        (member.Name, member.Grant, member.Until).ShouldBe(("Kari", Leader, new DateOnly(2999, 12, 31)));
        (await invitations.Find(secret, default)).ShouldBeNull();
        (await Store.Scalar<long>($"select count(*) from invitations where for_whom <> '' or secret_hash = '{secret}'")).ShouldBe(0, "neither name nor secret is kept");
    }

    [Fact]
    public async Task An_invitation_to_a_place_that_is_over_opens_nothing()
    {
        var invitations = Store.Get<Invitations>();
        var today = NorwegianTime.DayOf(Store.Clock.GetUtcNow());
        var secret = await invitations.Make(Leader, today, "Kari", Someone, default);
        (await invitations.Find(secret, default)).ShouldNotBeNull("it is the last day");

        Store.Clock.Advance(TimeSpan.FromDays(1));

        await OpensNothing(secret);
    }

    [Fact]
    public async Task Whoever_is_shown_out_does_not_come_back_by_a_link_made_before()
    {
        var (invitations, memberships, maker) = (Store.Get<Invitations>(), Store.Get<Memberships>(), await Store.Get<Persons>().FindOrMake(new("issuer", "maker"), default));
        await memberships.Put(maker, Leader, null, Someone, default);
        var secret = await invitations.Make(Leader, null, "Kari", maker, default);
        (await invitations.Find(secret, default)).ShouldNotBeNull();

        await memberships.End(maker, network.Id, Someone, default);

        await OpensNothing(secret);
    }

    [Fact]
    public async Task Whoever_may_less_than_before_has_asked_nobody_in_to_more()
    {
        var (invitations, memberships, maker) = (Store.Get<Invitations>(), Store.Get<Memberships>(), await Store.Get<Persons>().FindOrMake(new("issuer", "maker"), default));
        await memberships.Put(maker, Leader with { Roles = [Role.Coordinator] }, null, Someone, default);
        var reader = await invitations.Make(Leader with { Roles = [Role.Reader] }, null, "Ola", maker, default);
        var coordinator = await invitations.Make(Leader with { Roles = [Role.Coordinator] }, null, "Kari", maker, default);

        await memberships.Put(maker, Leader, null, Someone, default);

        (await invitations.Find(reader, default)).ShouldNotBeNull("a leader asks readers in too");
        await OpensNothing(coordinator);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whoever_was_out_and_comes_back_to_less_brings_no_old_right_along(bool byInvitation)
    {
        var (invitations, memberships, maker) = (Store.Get<Invitations>(), Store.Get<Memberships>(), await Store.Get<Persons>().FindOrMake(new("issuer", "maker"), default));
        await memberships.Put(maker, Leader with { Roles = [Role.Coordinator] }, null, Someone, default);
        var secret = await invitations.Make(Leader with { Roles = [Role.Coordinator] }, null, "Kari", maker, default);
        await memberships.End(maker, network.Id, Someone, default);

        if (byInvitation)
            await invitations.Take(await invitations.Make(Leader with { Roles = [Role.Reader] }, null, "Ola", Someone, default), maker, default);
        else
            await memberships.Put(maker, Leader with { Roles = [Role.Reader] }, null, Someone, default);

        (await memberships.Of(maker, default)).ShouldHaveSingleItem();
        await OpensNothing(secret);
    }

    private async Task OpensNothing(string secret)
    {
        var invitations = Store.Get<Invitations>();
        (await invitations.Find(secret, default)).ShouldBeNull();
        (await invitations.Take(secret, Someone, default)).ShouldBeNull();
        (await invitations.OpenIn(network.Id, default)).ShouldNotContain(one => one.ForWhom == "Kari");
    }

    [Fact]
    public async Task A_membership_counts_through_its_last_day_and_no_longer()
    {
        var (persons, memberships) = (Store.Get<Persons>(), Store.Get<Memberships>());
        var person = await persons.FindOrMake(new("issuer", "subject"), default);
        var today = NorwegianTime.DayOf(Store.Clock.GetUtcNow());
        await memberships.Put(person, Leader, today, Someone, default);
        (await memberships.FindNamed(person, network.Id, default)).ShouldNotBeNull();
        (await memberships.Of(person, default)).ShouldHaveSingleItem();
        var midnight = NorwegianTime.Midnight(today.AddDays(1));
        Store.Clock.Advance(midnight - Store.Clock.GetUtcNow() - TimeSpan.FromMinutes(1));
        (await memberships.FindNamed(person, network.Id, default)).ShouldNotBeNull("it is a minute before midnight in Norway");

        Store.Clock.Advance(TimeSpan.FromMinutes(1));

        (await memberships.FindNamed(person, network.Id, default)).ShouldBeNull();
        (await memberships.Of(person, default)).ShouldBeEmpty();
        await memberships.Put(person, Leader, today.AddDays(1), Someone, default);
        (await memberships.FindNamed(person, network.Id, default)).ShouldNotBeNull("it was the day alone that ended it");
    }

    [Fact]
    public async Task A_session_is_found_by_its_secret_with_what_the_person_is_now()
    {
        var (persons, memberships, sessions) = (Store.Get<Persons>(), Store.Get<Memberships>(), Store.Get<Sessions>());
        var person = await persons.FindOrMake(new("issuer", "subject"), default);
        await memberships.Put(person, Leader, null, Someone, default);
        var secret = await sessions.Begin(person, network.Id, "Firefox", new("issuer", "subject", "theirs"), default);

        var entered = (await sessions.Find(secret, default))!;
        (entered.Membership.Grant, entered.ServiceName, entered.MayWrite, entered.Issuer).ShouldBe((Leader, "Bergen", true, "issuer"));
        (await sessions.Of(person, default)).ShouldHaveSingleItem().Device.ShouldBe("Firefox");
        (await sessions.End(Someone, entered.Id, default)).ShouldBeFalse("it is another's");

        await memberships.Put(person, Leader with { Roles = [Role.Reader] }, null, Someone, default);
        (await sessions.Find(secret, default))!.Membership.Grant.Roles.ShouldBe([Role.Reader]);
        (await memberships.FindNamed(person, network.Id, default))!.ServiceName.ShouldBe("Bergen");
        await memberships.End(person, network.Id, Someone, default);
        (await memberships.FindNamed(person, network.Id, default)).ShouldBeNull();
        (await sessions.Find(secret, default)).ShouldBeNull();
        (await sessions.WhoseWas(secret, default)).ShouldBe(person, "it has run out and was not ended");
        (await sessions.EndOf(new("issuer", "", "theirs"), default)).ShouldBe(1);
        (await sessions.WhoseWas(secret, default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_token_reads_or_writes_until_it_ends_and_is_kept_as_its_hash()
    {
        var (persons, memberships, tokens) = (Store.Get<Persons>(), Store.Get<Memberships>(), Store.Get<ServiceTokens>());
        var person = await persons.FindOrMake(new("issuer", "subject"), default);
        await memberships.Put(person, Leader, null, Someone, default);
        var (reads, writes) = (await Make(false), await Make(true));

        ((await tokens.Find(reads, default))!.MayWrite, (await tokens.Find(writes, default))!.MayWrite).ShouldBe((false, true));
        var listed = await tokens.Of(person, network.Id, default);
        listed.ShouldAllBe(token => token.UsedAt != null);
        (await tokens.End(Someone, listed[0].Id, default)).ShouldBeFalse("it is another's");
        foreach (var token in listed)
            (await tokens.End(person, token.Id, default)).ShouldBeTrue();
        (await tokens.Find(reads, default)).ShouldBeNull();
        (await Store.Scalar<long>($"select count(*) from service_tokens where secret_hash in ('{reads}', '{writes}')")).ShouldBe(0);

        Task<string> Make(bool mayWrite) => tokens.Make(person, network.Id, "rapport", mayWrite, TimeSpan.FromDays(30), default);
    }

    [Fact]
    public async Task What_counts_once_counts_once()
    {
        var used = Store.Get<UsedOnce>();
        var tries = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => used.Use("logout", "id", DateTimeOffset.MaxValue.AddYears(-1), default)));

        tries.Count(one => one).ShouldBe(1);
        (await used.Use("other", "id", DateTimeOffset.MaxValue.AddYears(-1), default)).ShouldBeTrue();
    }

    [Fact]
    public async Task The_security_log_tells_the_newest_first_and_forgets()
    {
        var log = Store.Get<SecurityLog>();
        await log.Note(new(SecurityEventKind.SignedIn, Someone, network.Id, Address: "10.0.0.1"), default);
        await log.Note(new(SecurityEventKind.AccessDenied, null, null, Detail: "GET /people"), default);

        (await log.Newest(null, 10, default)).Select(one => one.Event.Kind).ShouldBe([SecurityEventKind.AccessDenied, SecurityEventKind.SignedIn]);
        (await log.Newest(network.Id, 10, default)).ShouldHaveSingleItem().Event.Address.ShouldBe("10.0.0.1");
        (await log.Forget(default)).ShouldBe(0);
    }
}
