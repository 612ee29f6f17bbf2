using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.People;
using LearningNetwork.Tests;
using LearningNetwork.Web.Tests.SignIn;

namespace LearningNetwork.Web.Tests.Mailing;

/// <summary>What the server certainly did not take comes later, once, as long as somebody needs it; what it may have taken does not.</summary>
public sealed class MailRetryTests
{
    [Fact]
    public async Task While_the_server_is_away_everything_waits_and_comes_once_when_it_is_back()
    {
        var port = FreePort.Next();
        await using var site = await MailSite.Start(port);
        var lead = await site.Chosen(MailRhythm.AtOnce);
        await site.Ask();
        await site.Ask();
        await site.Round();
        await site.Round();
        (await site.Settled(lead)).ShouldAllBe(state => state == MailState.Waiting);
        Journal(site).ShouldContain("could not be reached");
        Journal(site).ShouldNotContain(MailSite.Address);

        await using var server = await MailServer.Start(port);
        await site.Round();
        server.HasMore.ShouldBeFalse("the server is left alone for a minute");
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        await site.Round();
        var came = new[] { await server.Next(), await server.Next() };
        await site.Round();
        came.Select(mail => mail.Text).Distinct().Count().ShouldBe(2);
        came.Select(mail => mail.Headers["message-id"]).ShouldAllBe(id => id.EndsWith("@network.example>", StringComparison.Ordinal));
        (await site.Settled(lead)).ShouldBe([MailState.Sent, MailState.Sent]);
        server.HasMore.ShouldBeFalse();
    }

    [Fact]
    public async Task A_box_that_says_later_is_tried_later_each_time_and_given_up_after_three_days()
    {
        await using var server = await MailServer.Start();
        await using var site = await MailSite.Start(server);
        var lead = await site.Chosen(MailRhythm.AtOnce, "later." + MailSite.Address);
        await site.Ask();
        foreach (var minutes in (int[])[0, 1, 5, 15, 60, 60])
        {
            site.Clock.Advance(TimeSpan.FromMinutes(minutes));
            await site.Round();
            await server.Sign("put off");
            (await site.Settled(lead)).ShouldBe([MailState.Waiting]);
        }

        site.Clock.Advance(TimeSpan.FromDays(3));
        await site.Round();
        await server.Sign("put off");
        (await site.Settled(lead)).ShouldBe([MailState.Failed]);
        Journal(site).ShouldContain("given up after 7 tries in 3 days");
        var operators = await site.Reader(await site.Member(Role.Operator));
        (await operators.Get("/operations/metrics")).Text.ShouldContain("learningnetwork_mails_total{outcome=\"given-up\"} 1\n");
        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.Round();
        server.HasMore.ShouldBeFalse();
        (await site.Settled(lead)).ShouldBe([MailState.Failed]);
    }

    [Fact]
    public async Task A_server_that_wants_to_know_us_first_costs_nobody_an_e_mail()
    {
        await using var server = await MailServer.Start();
        await using var site = await MailSite.Start(server);
        await server.Behave(MailServer.WantName);
        var lead = await site.Chosen(MailRhythm.AtOnce);
        await site.Ask();
        await site.Round();
        (await site.Settled(lead)).ShouldBe([MailState.Waiting]);

        await server.Behave(MailServer.Take);
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        await site.Round();
        (await server.Next()).To.ShouldBe([MailSite.Address]);
        (await site.Settled(lead)).ShouldBe([MailState.Sent]);
    }

    [Fact]
    public async Task However_much_was_told_while_the_server_was_away_all_of_it_comes()
    {
        const int Told = 25;
        var port = FreePort.Next();
        await using var site = await MailSite.Start(port);
        var lead = await site.Chosen(MailRhythm.AtOnce);
        await site.Tell(Told);
        await site.Round();
        (await site.Settled(lead)).ShouldAllBe(state => state == MailState.Waiting);

        await using var server = await MailServer.Start(port);
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        await site.Round();
        await site.Round();
        (await site.Settled(lead)).ShouldBe(Enumerable.Repeat(MailState.Sent, Told));
        var came = new List<TakenMail>();
        while (came.Count < Told)
            came.Add(await server.Next());
        came.Select(mail => mail.Text.Split('\n')[0]).ShouldBeUnique();
        await site.Round();
        server.HasMore.ShouldBeFalse();
    }

    [Fact]
    public async Task What_was_read_on_the_site_meanwhile_is_sent_no_more()
    {
        var port = FreePort.Next();
        await using var site = await MailSite.Start(port);
        var lead = await site.Chosen(MailRhythm.AtOnce);
        await site.Ask();
        await site.Round();
        (await site.Settled(lead)).ShouldBe([MailState.Waiting]);
        var reader = await site.Reader(lead);
        (await reader.Get("/account/mail")).Text.ShouldContain("Blir prøvd igjen");
        (await reader.Press("/notifications", "/notifications/read")).Status.ShouldBe(303);

        await using var server = await MailServer.Start(port);
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        await site.Round();
        (await site.Settled(lead)).ShouldBe([MailState.Dropped]);
        server.HasMore.ShouldBeFalse();
    }

    [Fact]
    public async Task A_question_that_could_not_be_asked_is_asked_later_and_a_telling_of_days_ago_is_not()
    {
        var port = FreePort.Next();
        await using var site = await MailSite.Start(port);
        var (asker, old) = (await site.Member(Role.Reader), await site.Chosen(MailRhythm.AtOnce));
        (await (await site.Reader(asker)).Post("/account/mail", ("address", "ny." + MailSite.Address), ("rhythm", "weekly"))).Status.ShouldBe(303);
        (await site.Settled(asker)).ShouldBe([MailState.Waiting]);
        await site.Ask(); // while the server is left alone, so that it is never tried
        await site.Round();

        await using var server = await MailServer.Start(port);
        site.Clock.Advance(TimeSpan.FromDays(4));
        await site.Round();
        (await server.Next()).To.ShouldBe(["ny." + MailSite.Address]);
        await site.Round();
        (await site.Settled(asker)).ShouldBe([MailState.Sent]);
        (await site.Settled(old)).ShouldBeEmpty();
        server.HasMore.ShouldBeFalse();
        await site.Ask();
        await site.Round();
        (await server.Next()).To.ShouldBe([MailSite.Address]);
    }

    [Fact]
    public async Task A_connection_that_ends_when_the_text_is_gone_is_no_reason_to_send_it_again()
    {
        await using var server = await MailServer.Start();
        await using var site = await MailSite.Start(server);
        await server.Behave(MailServer.BreakText);
        var lead = await site.Chosen(MailRhythm.AtOnce);
        await site.Ask();
        await site.Round();
        var first = await server.Next();
        await server.Behave(MailServer.Take);

        await site.Ask();
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        await site.Round();
        (await server.Next()).Text.ShouldNotBe(first.Text);
        await site.Round();
        server.HasMore.ShouldBeFalse();
        (await site.Settled(lead, unknown: 1)).ShouldBe([MailState.Claimed, MailState.Sent], ignoreOrder: true);
        (await (await site.Reader(lead)).Get("/account/mail")).Text.ShouldContain("Uvisst");
    }

    private static string Journal(WorkHost site) => string.Join('\n', site.Logged.All);
}
