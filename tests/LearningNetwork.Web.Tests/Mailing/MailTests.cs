using System.Text;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.People;
using LearningNetwork.Tests;
using LearningNetwork.Web.Tests.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.Mailing;

/// <summary>E-mail besides the notifications, through a server that is not ours.</summary>
public sealed class MailTests
{
    [Fact]
    public async Task An_address_is_asked_first_then_each_telling_goes_there_once_and_one_click_ends_it()
    {
        await using var server = await MailServer.Start();
        await using var site = await MailSite.Start(server);
        var lead = await site.Member(Role.ProjectLead, project: "p3");
        var reader = await site.Reader(lead);

        (await reader.Post("/account/mail", ("address", MailSite.Address), ("rhythm", "atOnce"))).Status.ShouldBe(303);
        var question = await server.Next();
        question.To.ShouldBe([MailSite.Address]);
        await site.Ask();
        await site.Round();
        server.HasMore.ShouldBeFalse("nothing goes to an address that nobody has confirmed");

        var link = new Uri(question.Text.Trim()).PathAndQuery;
        var stranger = site.Browser();
        (await stranger.Get(link)).Status.ShouldBe(200);
        (await site.Services.GetRequiredService<MailChoices>().Find(lead, WorkHost.Vestland, default))!.IsVerified.ShouldBeFalse("looking at a link confirms nothing");
        (await stranger.Send(link, [])).Status.ShouldBe(200);

        await site.Ask();
        await site.Round();
        var told = await server.Next();
        await site.Round();
        told.Text.Split('\n')[0].Trim().ShouldStartWith(site.Address + "notifications/");
        told.Headers["list-unsubscribe-post"].ShouldBe("List-Unsubscribe=One-Click");
        server.HasMore.ShouldBeFalse("a second round sends nothing again");
        (await reader.Get("/account/mail")).Text.ShouldContain(told.Subject);
        (await reader.Http.GetStringAsync("/account/mail?format=csv")).ShouldContain(told.Subject);

        var stop = new Uri(told.Headers["list-unsubscribe"].Trim('<', '>')).PathAndQuery;
        (await stranger.Send(stop, [("List-Unsubscribe", "One-Click")])).Status.ShouldBe(200);
        (await stranger.Send(stop[..^3] + "abc", [])).Status.ShouldBe(404);
        await site.Ask();
        await site.Round();
        server.HasMore.ShouldBeFalse();
    }

    [Fact]
    public async Task Of_many_rounds_at_once_one_sends_and_what_was_claimed_before_a_kill_is_not_sent_again()
    {
        await using var server = await MailServer.Start();
        await using var site = await MailSite.Start(server);
        var lead = await site.Chosen(MailRhythm.AtOnce);
        await site.Ask();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => site.Round()));
        var first = await server.Next();
        server.HasMore.ShouldBeFalse();
        first.To.ShouldBe([MailSite.Address]);

        await site.Ask();
        var actor = (await site.Services.GetRequiredService<Web.SignIn.IWhoIsThere>().Find(lead, WorkHost.Vestland, default))!.Actor;
        var list = await site.Services.GetRequiredService<Storage.ReadModel.Tellings.TellingQueries>().List(actor, true, site.Clock.GetUtcNow(), 0, 1, default);
        var choice = (await site.Services.GetRequiredService<MailChoices>().Find(lead, WorkHost.Vestland, default))!;
        var wasClaimed = await site.Services.GetRequiredService<SentMails>().Claim(choice, list.Items[0].Id.Value, "x", default);
        await site.Round();
        (wasClaimed && server.HasMore).ShouldBeFalse("whoever claimed it was killed, and nobody knows whether it went");
    }

    [Fact]
    public async Task A_refused_address_is_noted_and_an_erased_one_is_nowhere()
    {
        await using var server = await MailServer.Start();
        await using var site = await MailSite.Start(server);
        var lead = await site.Chosen(MailRhythm.AtOnce, "refuse." + MailSite.Address);
        await site.Ask();
        await site.Round();
        (await site.Settled(lead)).ShouldBe([MailState.Failed]);
        InFiles(site).ShouldBeTrue("the search finds what is there");

        (await site.Services.GetRequiredService<Erasures>().Person(lead, false, default)).ShouldBeTrue();
        InFiles(site).ShouldBeFalse();
    }

    [Fact]
    public async Task An_address_from_before_that_nothing_can_go_to_costs_nobody_else_theirs()
    {
        await using var server = await MailServer.Start();
        await using var site = await MailSite.Start(server);
        var (bad, good) = (await site.Chosen(MailRhythm.AtOnce, "ola..nordmann@kommune.example"), await site.Chosen(MailRhythm.AtOnce));
        await site.Ask();
        await site.Round();
        (await server.Next()).To.ShouldBe([MailSite.Address]);
        (await site.Settled(bad)).ShouldBe([MailState.Failed]);
        (await site.Settled(good)).ShouldBe([MailState.Sent]);
    }

    [Fact]
    public async Task Without_a_server_nobody_is_asked_for_an_address()
    {
        await using var site = await WorkHost.Start();
        var reader = await site.Reader(await site.Member(Role.Reader));
        (await reader.Get("/account/mail")).Status.ShouldBe(404);
        (await reader.Get("/account")).Document.QuerySelector("a[href='/account/mail']").ShouldBeNull();
    }

    private static bool InFiles(WorkHost site) => Directory.EnumerateFiles(site.Data).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)).Any(file =>
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[open.Length];
        open.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(MailSite.Address)) >= 0;
    });
}
