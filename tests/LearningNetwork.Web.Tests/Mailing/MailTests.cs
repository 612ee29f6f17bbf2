using System.Text;
using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.People;
using LearningNetwork.Web.Mailing;
using LearningNetwork.Web.Tests.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.Mailing;

/// <summary>E-mail besides the notifications, through a server that is not ours.</summary>
public sealed class MailTests
{
    private const string Address = "leiar.med.saereige.namn@kommune.example";

    [Fact]
    public async Task An_address_is_asked_first_then_each_telling_goes_there_once_and_one_click_ends_it()
    {
        await using var server = await MailServer.Start();
        await using var site = await Site(server);
        var lead = await site.Member(Role.ProjectLead, project: "p3");
        var reader = await site.Reader(lead);

        (await reader.Post("/account/mail", ("address", Address), ("rhythm", "atOnce"))).Status.ShouldBe(303);
        var question = await server.Next();
        question.To.ShouldBe([Address]);
        await Ask(site);
        await Round(site);
        server.HasMore.ShouldBeFalse("nothing goes to an address that nobody has confirmed");

        var link = new Uri(question.Text.Trim()).PathAndQuery;
        var stranger = site.Browser();
        (await stranger.Get(link)).Status.ShouldBe(200);
        (await site.Services.GetRequiredService<MailChoices>().Find(lead, WorkHost.Vestland, default))!.IsVerified.ShouldBeFalse("looking at a link confirms nothing");
        (await stranger.Send(link, [])).Status.ShouldBe(200);

        await Ask(site);
        await Round(site);
        var told = await server.Next();
        await Round(site);
        told.Text.Split('\n')[0].Trim().ShouldStartWith(site.Address + "notifications/");
        told.Headers["list-unsubscribe-post"].ShouldBe("List-Unsubscribe=One-Click");
        server.HasMore.ShouldBeFalse("a second round sends nothing again");
        (await reader.Get("/account/mail")).Text.ShouldContain(told.Subject);

        var stop = new Uri(told.Headers["list-unsubscribe"].Trim('<', '>')).PathAndQuery;
        (await stranger.Send(stop, [("List-Unsubscribe", "One-Click")])).Status.ShouldBe(200);
        (await stranger.Send(stop[..^3] + "abc", [])).Status.ShouldBe(404);
        await Ask(site);
        await Round(site);
        server.HasMore.ShouldBeFalse();
    }

    [Fact]
    public async Task Of_many_rounds_at_once_one_sends_and_what_was_claimed_before_a_kill_is_not_sent_again()
    {
        await using var server = await MailServer.Start();
        await using var site = await Site(server);
        var lead = await Chosen(site, MailRhythm.AtOnce);
        await Ask(site);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Round(site)));
        var first = await server.Next();
        server.HasMore.ShouldBeFalse();
        first.To.ShouldBe([Address]);

        await Ask(site);
        var actor = (await site.Services.GetRequiredService<Web.SignIn.IWhoIsThere>().Find(lead, WorkHost.Vestland, default))!.Actor;
        var list = await site.Services.GetRequiredService<Storage.ReadModel.Tellings.TellingQueries>().List(actor, true, site.Clock.GetUtcNow(), 0, 1, default);
        var wasClaimed = await site.Services.GetRequiredService<SentMails>().Claim(lead, WorkHost.Vestland, list.Items[0].Id.Value, "x", default);
        await Round(site);
        (wasClaimed && server.HasMore).ShouldBeFalse("whoever claimed it was killed, and nobody knows whether it went");
    }

    [Fact]
    public async Task Weekly_comes_on_a_Monday_morning_once()
    {
        await using var server = await MailServer.Start();
        await using var site = await Site(server);
        await Chosen(site, MailRhythm.Weekly);
        await Ask(site);
        ToMonday(site, 6);
        await Round(site);
        server.HasMore.ShouldBeFalse();
        site.Clock.Advance(TimeSpan.FromHours(2));
        await Round(site);
        await Round(site);
        (await server.Next()).Subject.ShouldContain("1 ");
        server.HasMore.ShouldBeFalse();
    }

    [Fact]
    public async Task A_refused_address_is_noted_and_an_erased_one_is_nowhere()
    {
        await using var server = await MailServer.Start();
        await using var site = await Site(server);
        var lead = await Chosen(site, MailRhythm.AtOnce, "refuse." + Address);
        await Ask(site);
        await Round(site);
        (await Settled(site, lead)).ShouldBe([MailState.Failed]);
        InFiles(site).ShouldBeTrue("the search finds what is there");

        (await site.Services.GetRequiredService<Erasures>().Person(lead, false, default)).ShouldBeTrue();
        InFiles(site).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_a_server_nobody_is_asked_for_an_address()
    {
        await using var site = await WorkHost.Start();
        var reader = await site.Reader(await site.Member(Role.Reader));
        (await reader.Get("/account/mail")).Status.ShouldBe(404);
        (await reader.Get("/account")).Document.QuerySelector("a[href='/account/mail']").ShouldBeNull();
    }

    private static Task<WorkHost> Site(MailServer server) => WorkHost.Start(
        ("LocalAccounts", "true"), ("Mail:Host", "127.0.0.1"), ("Mail:Port", server.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Mail:From", "ikke-svar@network.example"), ("Mail:Tls", "false"));

    private static async Task<PersonId> Chosen(WorkHost site, MailRhythm rhythm, string address = Address)
    {
        var lead = await site.Member(Role.ProjectLead, project: "p3");
        var choices = site.Services.GetRequiredService<MailChoices>();
        await choices.Put(lead, WorkHost.Vestland, address, rhythm, "nb", default);
        (await choices.Verify(lead, WorkHost.Vestland, address, default)).ShouldBeTrue();
        return lead;
    }

    private static Task Round(WorkHost site) => site.Services.GetRequiredService<MailRounds>().Round(default);

    /// <summary>How what was sent stands when none of it is on its way any more: the program goes round by itself too.</summary>
    private static async Task<IReadOnlyList<MailState>> Settled(WorkHost site, PersonId person)
    {
        for (var looked = 0; looked < 10_000; looked++)
        {
            var states = (await site.Services.GetRequiredService<SentMails>().Of(person, WorkHost.Vestland, 9, default)).Select(mail => mail.State).ToList();
            if (!states.Contains(MailState.Claimed))
                return states;
        }

        throw new TimeoutException("An e-mail is on its way for ever.");
    }

    private static int asked;

    /// <summary>A service asks project 3 for something, of which its leads are told.</summary>
    private static async Task Ask(WorkHost site)
    {
        (string Service, string Municipality)[] services = [("sveio", "4612"), ("stord", "4614"), ("voss-herad", "4621"), ("kvam", "4622")];
        var (service, municipality) = services[Interlocked.Increment(ref asked) % services.Length];
        var leader = await site.Member(Role.ServiceLeader, service: service);
        using var http = site.Api(await site.Services.GetRequiredService<ServiceTokens>().Make(leader, WorkHost.Vestland, "x", true, TimeSpan.FromDays(1), default));
        using var content = new StringContent($$"""{ "productId": "mal-for-barnesamtale", "municipality": "{{municipality}}", "reason": "Vi vil prøve." }""", Encoding.UTF8, "application/json");
        var answer = await http.PostAsync("/api/v1/sharing-requests", content);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }

    private static void ToMonday(WorkHost site, int hour)
    {
        while (Web.Texts.DateWords.NorwegianClock(site.Clock.GetUtcNow()) is var clock && (clock.DayOfWeek != DayOfWeek.Monday || clock.Hour != hour))
            site.Clock.Advance(TimeSpan.FromHours(1));
    }

    private static bool InFiles(WorkHost site) => Directory.EnumerateFiles(site.Data).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)).Any(file =>
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[open.Length];
        open.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Address)) >= 0;
    });
}
