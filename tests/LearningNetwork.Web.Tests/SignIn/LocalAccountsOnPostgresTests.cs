using LearningNetwork.Storage.People;
using LearningNetwork.Tests;
using Microsoft.Extensions.DependencyInjection;
using static LearningNetwork.Web.Tests.SignIn.LocalAccountTests;

namespace LearningNetwork.Web.Tests.SignIn;

/// <summary>The framework's Identity keeps its accounts in PostgreSQL as it does in SQLite: made, found, locked, changed and erased.</summary>
public sealed class LocalAccountsOnPostgresTests(PostgresDatabase database) : IClassFixture<PostgresDatabase>
{
    [Fact]
    public async Task An_account_lives_from_invitation_to_erasure()
    {
        await using var site = await WorkHost.StartOn(database.ConnectionString);
        var (reader, key, used) = await JoinAt(site, "anne@example.org");
        async Task<PageAnswer> Try(string password) => await site.Browser().Press("/sign-in/local", "/sign-in/local", ("name", "anne@example.org"), ("password", password));

        (await reader.Press(PasswordPath, PasswordPath, ("password", Password), ("new-password", Better))).Status.ShouldBe(303);
        (await Try(Password)).Status.ShouldBe(422);
        var browser = site.Browser();
        var step = await browser.Press("/sign-in/local", "/sign-in/local", ("name", "anne@example.org"), ("password", Better));
        (await Answer(browser, step, used)).Status.ShouldBe(422, "the code that was used to join");
        (await Answer(browser, step, CodeAt(key, steps: 1))).Status.ShouldBe(303);

        var (locked, _, _) = await JoinAt(site, "lars@example.org");
        for (var time = 0; time < 5; time++)
            await locked.Press(PasswordPath, PasswordPath, ("password", "wrong and wrong again"), ("new-password", Better));
        (await locked.Press(PasswordPath, PasswordPath, ("password", Password), ("new-password", Better))).Status.ShouldBe(422, "locked");

        var person = (await site.Noted()).First(one => one.Event.Kind == SecurityEventKind.PasswordChanged).Event.Person!.Value;
        (await site.Services.GetRequiredService<Erasures>().Person(person, withTexts: false, CancellationToken.None)).ShouldBeTrue();
        (await Try(Better)).Status.ShouldBe(422, "nobody has this account");
        (await reader.Get("/account")).Status.ShouldBe(303);
    }
}
