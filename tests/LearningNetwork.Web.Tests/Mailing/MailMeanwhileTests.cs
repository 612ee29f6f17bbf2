using System.Security.Claims;
using LearningNetwork.Domain;
using LearningNetwork.Storage.People;
using LearningNetwork.Tests;
using LearningNetwork.Web.Mailing;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Tests.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.Mailing;

/// <summary>A round over many takes its time: what changes meanwhile counts at once, and what fails for one is no matter to the others.</summary>
public sealed class MailMeanwhileTests
{
    [Theory]
    [InlineData("stopped")]
    [InlineData("forgotten")]
    [InlineData("another address")]
    public async Task Whose_turn_has_not_come_gets_nothing_when_the_choice_changes(string change)
    {
        await using var server = await MailServer.Start();
        await using var site = await MailSite.Start(server);
        await server.Behave(MailServer.HoldRecipient);
        PersonId[] leads = [await site.Chosen(MailRhythm.AtOnce, "ein@kommune.example"), await site.Chosen(MailRhythm.AtOnce, "to@kommune.example")];
        await site.Ask();
        await server.Sign("held");
        var isFirst = (await site.Services.GetRequiredService<SentMails>().Of(leads[0], WorkHost.Vestland, 9, default)).Count > 0;
        await Change(site, leads[isFirst ? 1 : 0], change);
        await server.Behave(MailServer.Take);

        string[] first = [isFirst ? "ein@kommune.example" : "to@kommune.example"];
        (await server.Next()).To.ShouldBe(first);
        await site.Ask(); // of which the next round tells, when this one is over
        (await server.Next()).To.ShouldBe(first);
        (await site.Settled(leads[isFirst ? 1 : 0])).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("read", 3)]
    [InlineData("shown out", 2)]
    public async Task What_was_read_or_may_be_told_no_more_does_not_go_after_the_one_that_is_going(string change, int sent)
    {
        await using var server = await MailServer.Start();
        await using var site = await MailSite.Start(server);
        await server.Behave(MailServer.HoldRecipient);
        var lead = await site.Chosen(MailRhythm.AtOnce);
        var reader = await site.Reader(lead);
        await site.Tell(1);
        await server.Sign("held");
        await site.Tell(2); // the next round has both before it
        await server.Behave(MailServer.GoOn);
        await server.Sign("held");
        if (change == "read")
            (await reader.Press("/notifications", "/notifications/read")).Status.ShouldBe(303);
        else
            await site.Services.GetRequiredService<Memberships>().End(lead, WorkHost.Vestland, new("test"), default);
        await server.Behave(MailServer.Take);

        await site.Chosen(MailRhythm.AtOnce, "to@kommune.example");
        await site.Tell(1); // of which the next round tells, when this one is over
        var came = new List<string>();
        while (came.Count < sent + 1)
            came.Add((await server.Next()).To.Single());
        came.Count(to => to == MailSite.Address).ShouldBe(sent);
        (await site.Settled(lead)).ShouldBe(Enumerable.Repeat(MailState.Sent, sent));
        server.HasMore.ShouldBeFalse();
    }

    [Fact]
    public async Task What_fails_for_one_keeps_no_other_from_theirs()
    {
        await using var server = await MailServer.Start();
        await using var site = await MailSite.Start(server);
        PersonId[] leads = [await site.Chosen(MailRhythm.Weekly), await site.Chosen(MailRhythm.Weekly)];
        await site.Ask();
        site.ToMonday(8);
        var people = new FailsFor(site.Services.GetRequiredService<IWhoIsThere>(), leads.MinBy(lead => lead.Value, StringComparer.Ordinal)!);
        await ActivatorUtilities.CreateInstance<MailRounds>(site.Services, people).Round(default);

        (await site.Settled(leads.MaxBy(lead => lead.Value, StringComparer.Ordinal)!)).ShouldBe([MailState.Sent]);
        string.Join('\n', site.Logged.All).ShouldContain("E-mail to one person broke off: NotSupportedException");
    }

    private static Task Change(WorkHost site, PersonId person, string change)
    {
        var choices = site.Services.GetRequiredService<MailChoices>();
        return change switch
        {
            "stopped" => choices.Stop(person, WorkHost.Vestland, default),
            "forgotten" => choices.Forget(person, WorkHost.Vestland, default),
            _ => choices.Put(person, WorkHost.Vestland, "ny@kommune.example", MailRhythm.AtOnce, "nb", default),
        };
    }

    private sealed class FailsFor(IWhoIsThere people, PersonId one) : IWhoIsThere
    {
        public ValueTask<SignedIn?> OfSession(ClaimsPrincipal cookie, CancellationToken cancellation) => people.OfSession(cookie, cancellation);

        public ValueTask<SignedIn?> StillOfSession(ClaimsPrincipal cookie, CancellationToken cancellation) => people.StillOfSession(cookie, cancellation);

        public ValueTask<PersonId?> WhoseWas(ClaimsPrincipal cookie, CancellationToken cancellation) => people.WhoseWas(cookie, cancellation);

        public ValueTask<SignedIn?> OfToken(string token, CancellationToken cancellation) => people.OfToken(token, cancellation);

        public ValueTask<SignedIn?> Find(PersonId person, NetworkId network, CancellationToken cancellation) =>
            person == one ? throw new NotSupportedException() : people.Find(person, network, cancellation);
    }
}
