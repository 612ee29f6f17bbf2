using System.Buffers.Binary;
using System.Security.Cryptography;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.People;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.SignIn;

/// <summary>Accounts of our own, with a password and a code; passkeys are tried in a real browser.</summary>
public sealed class LocalAccountTests(WorkFixture work) : IClassFixture<WorkFixture>
{
    internal const string Password = "ein lang setning om fjord";

    private WorkHost Site => work.Site;

    [Fact]
    public async Task An_invitation_makes_an_account_with_a_password_and_a_code()
    {
        var (reader, key, _) = await Join("anne@example.org");

        (await reader.Get("/account")).Text.ShouldContain("Den inviterte");
        var again = Site.Browser();
        var step = await again.Press("/sign-in/local", "/sign-in/local", ("name", "anne@example.org"), ("password", Password));
        step.Text.ShouldNotContain(Grouped(key), customMessage: "the key is shown until the first code");
        (await Answer(again, step, CodeAt(key, steps: 1))).Location.ShouldBe("/");
        (await again.Get("/account")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_password_alone_opens_nothing_and_a_code_counts_once()
    {
        var (_, key, used) = await Join("once@example.org");
        var browser = Site.Browser();
        var step = await browser.Press("/sign-in/local", "/sign-in/local", ("name", "once@example.org"), ("password", Password));

        (await browser.Get("/account")).Status.ShouldBe(303);
        (await Answer(browser, step, used)).Status.ShouldBe(422, "the code that was used to join");
        var next = CodeAt(key, steps: 1);
        (await Answer(browser, step, next)).Status.ShouldBe(303);
        (await Answer(Site.Browser(), step, next)).Status.ShouldNotBe(303);
    }

    [Fact]
    public async Task Whoever_has_no_account_learns_no_more_than_whoever_types_wrong()
    {
        await Join("known@example.org");

        var (wrong, unknown) = (await Try("known@example.org", "not the password"), await Try("unknown@example.org", "not the password"));

        (wrong.Status, unknown.Status).ShouldBe((422, 422));
        wrong.Find("#errors").TextContent.ShouldBe(unknown.Find("#errors").TextContent);
        wrong.Document.QuerySelectorAll("input[type=password]").ShouldAllBe(input => input.GetAttribute("value") == null || input.GetAttribute("value") == "");
    }

    [Fact]
    public async Task Too_many_wrong_passwords_lock_the_account_also_for_the_right_one()
    {
        await using var site = await WorkHost.Start();
        await Join("locked@example.org", site);

        for (var time = 0; time < 5; time++)
            (await Try("locked@example.org", "wrong and wrong again", site)).Status.ShouldBe(422);

        (await Try("locked@example.org", Password, site)).Status.ShouldBe(422);
    }

    [Theory]
    [InlineData("name", "", Password)]
    [InlineData("password", "short@example.org", "short")]
    [InlineData("password", "plain@example.org", "aaaaaaaaaaaaaaaaaaaa")]
    public async Task What_makes_no_account_is_refused_beside_its_field(string field, string name, string password)
    {
        var (browser, link) = (Site.Browser(), await Invite(Site));

        var page = await browser.Press(link, "/join/local", ("name", name), ("password", password));

        page.Status.ShouldBe(422);
        page.Find("#errors a").GetAttribute("href").ShouldBe("#" + field);
        (await browser.Get(link)).Status.ShouldBe(200, "the invitation can still be taken");
    }

    [Fact]
    public async Task What_no_browser_made_is_no_passkey()
    {
        var link = await Invite(Site);

        (await Site.Browser().Press(link, "/join/passkey", ("credential", "{}"))).Status.ShouldBe(422);
        (await Site.Browser().Press("/sign-in/local", "/sign-in/passkey", ("credential", "none"))).Status.ShouldBe(422);
        (await Site.Browser().Press("/sign-in/local", "/sign-in/passkey", ("credential", "{}"), ("state", "made up"))).Status.ShouldBe(422);
    }

    internal const string PasswordPath = "/account/password";
    internal const string Better = "ei heilt anna setning om fjell";

    [Fact]
    public async Task A_password_is_changed_by_who_shows_the_old_one_and_all_other_sessions_end()
    {
        var (reader, key, _) = await Join("change@example.org");
        var elsewhere = Site.Browser();
        var step = await elsewhere.Press("/sign-in/local", "/sign-in/local", ("name", "change@example.org"), ("password", Password));
        (await Answer(elsewhere, step, CodeAt(key, steps: 1))).Status.ShouldBe(303);
        var halfWay = await Site.Browser().Press("/sign-in/local", "/sign-in/local", ("name", "change@example.org"), ("password", Password));
        (await reader.Get("/account")).Text.ShouldContain("Byt passord");

        (await reader.Press(PasswordPath, PasswordPath, ("password", Password), ("new-password", Better))).Location.ShouldStartWith("/account");

        (await reader.Get("/account")).Text.ShouldContain("Passordet ditt vart bytt");
        (await elsewhere.Get("/account")).Status.ShouldBe(303, "the other session has ended");
        (await Try("change@example.org", Password)).Status.ShouldBe(422);
        (await Try("change@example.org", Better)).Status.ShouldBe(200, "the code is asked for");
        (await Answer(Site.Browser(), halfWay, CodeAt(key, steps: -1))).Location.ShouldBeNull("what the old password had opened half-way is shut");
        (await Site.Noted()).Select(one => one.Event.Kind).ShouldContain(SecurityEventKind.PasswordChanged);
    }

    [Theory]
    [InlineData("password", "not the old one at all", Better)]
    [InlineData("password", "", Better)]
    [InlineData("new-password", Password, "short")]
    [InlineData("new-password", Password, "aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("new-password", Password, Password)]
    public async Task What_is_no_change_of_password_is_refused_beside_its_field_and_shows_neither(string field, string current, string changed)
    {
        var name = $"{Guid.NewGuid()}@example.org";
        var (reader, _, _) = await Join(name);

        var page = await reader.Press(PasswordPath, PasswordPath, ("password", current), ("new-password", changed));

        page.Status.ShouldBe(422);
        page.Find("#errors a").GetAttribute("href").ShouldBe("#" + field);
        page.Document.QuerySelectorAll("input[type=password]").ShouldAllBe(input => string.IsNullOrEmpty(input.GetAttribute("value")));
        (await Try(name, Password)).Status.ShouldBe(200, "the old one still holds");
        (await Site.Noted()).Select(one => one.Event.Kind).ShouldContain(SecurityEventKind.PasswordRefused);
    }

    [Fact]
    public async Task Guessing_the_old_password_from_an_open_session_locks_the_account()
    {
        var (reader, _, _) = await Join("guessed@example.org");
        for (var time = 0; time < 5; time++)
            await reader.Press(PasswordPath, PasswordPath, ("password", "wrong and wrong again"), ("new-password", Better));

        (await reader.Press(PasswordPath, PasswordPath, ("password", Password), ("new-password", Better))).Status.ShouldBe(422);
        (await Try("guessed@example.org", Password)).Status.ShouldBe(422);
    }

    [Fact]
    public async Task Who_has_no_password_is_told_so()
    {
        var reader = await Site.Reader(await Site.Member(Role.Reader));

        var page = await reader.Get(PasswordPath);

        page.Status.ShouldBe(200);
        page.Document.QuerySelectorAll("input[type=password]").ShouldBeEmpty();
    }

    private Task<(PageReader Reader, string Key, string Used)> Join(string name, WorkHost? at = null) => JoinAt(at ?? Site, name);

    /// <summary>Takes an invitation with a code, which is told with the key it was made of: half a minute later the key gives another.</summary>
    internal static async Task<(PageReader Reader, string Key, string Used)> JoinAt(WorkHost site, string name)
    {
        var browser = site.Browser();
        var step = await browser.Press(await Invite(site), "/join/local", ("name", name), ("password", Password));
        var key = step.Find("code").TextContent.Replace(" ", "", StringComparison.Ordinal);
        var code = CodeAt(key, steps: 0);
        (await Answer(browser, step, code)).Status.ShouldBe(303);
        return (browser, key, code);
    }

    private Task<PageAnswer> Try(string name, string password, WorkHost? at = null) =>
        (at ?? Site).Browser().Press("/sign-in/local", "/sign-in/local", ("name", name), ("password", password));

    internal static Task<PageAnswer> Answer(PageReader browser, PageAnswer step, string code) => browser.Send("/sign-in/code",
        [.. step.Document.QuerySelectorAll("form[action='/sign-in/code'] input[type=hidden]").Select(input => (input.GetAttribute("name")!, input.GetAttribute("value")!)), ("code", code)]);

    private static async Task<string> Invite(WorkHost site) => "/join/local?invitation=" + await site.Services.GetRequiredService<Invitations>()
        .Make(new Grant(WorkHost.Vestland, [Role.Reader], null, []), null, "Den inviterte", new PersonId("test"), CancellationToken.None);

    private static string Grouped(string key) => string.Join(' ', key.Chunk(4).Select(four => new string(four)));

    /// <summary>What an authenticator app shows (RFC 6238); the next step's code is taken early, as clocks differ.</summary>
    internal static string CodeAt(string key, int steps)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, (DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30) + steps);
#pragma warning disable CA5350 // The standard's own choice.
        var hash = HMACSHA1.HashData(Base32(key), counter);
#pragma warning restore CA5350
        var offset = hash[^1] & 15;
        var number = (BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset)) & int.MaxValue) % 1_000_000;
        return number.ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static byte[] Base32(string text)
    {
        var (bits, value, bytes) = (0, 0, new List<byte>());
        foreach (var letter in text.ToUpperInvariant())
        {
            value = ((value << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal)) & 0xffff;
            if ((bits += 5) >= 8)
                bytes.Add((byte)(value >> (bits -= 8)));
        }

        return [.. bytes];
    }
}
