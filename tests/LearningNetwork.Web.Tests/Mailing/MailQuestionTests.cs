using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.People;
using LearningNetwork.Tests;
using LearningNetwork.Web.Mailing;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Tests.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Web.Tests.Mailing;

/// <summary>Whether an address is one's own is asked of each address that one chooses, and no more often than every other minute.</summary>
public sealed class MailQuestionTests
{
    private const string Wrong = "feil." + MailSite.Address;

    [Fact]
    public async Task A_corrected_address_is_asked_as_soon_as_it_may_be()
    {
        await using var server = await MailServer.Start();
        await using var site = await MailSite.Start(server);
        var person = await site.Member(Role.Reader);
        var reader = await site.Reader(person);
        await Choose(reader, Wrong);
        (await server.Next()).To.ShouldBe([Wrong]);

        site.Clock.Advance(TimeSpan.FromSeconds(20));
        await Choose(reader, MailSite.Address);
        await Choose(reader, MailSite.Address);
        (await site.Settled(person)).ShouldBe([MailState.Waiting, MailState.Sent]);
        server.HasMore.ShouldBeFalse("it is asked no more often than every other minute");

        site.Clock.Advance(TimeSpan.FromMinutes(2));
        await site.Round();
        var question = await server.Next();
        question.To.ShouldBe([MailSite.Address]);
        (await site.Browser().Send(new Uri(question.Text.Trim()).PathAndQuery, [])).Status.ShouldBe(200);
        (await site.Services.GetRequiredService<MailChoices>().Find(person, WorkHost.Vestland, default))!.IsVerified.ShouldBeTrue();
        (await site.Settled(person)).ShouldBe([MailState.Sent, MailState.Sent]);
        server.HasMore.ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_corrected_twice_is_asked_once_and_at_the_last_address()
    {
        await using var server = await MailServer.Start();
        await using var site = await MailSite.Start(server);
        var person = await site.Member(Role.Reader);
        var reader = await site.Reader(person);
        foreach (var address in (string[])[Wrong, "enno." + Wrong, MailSite.Address])
        {
            await Choose(reader, address);
            site.Clock.Advance(TimeSpan.FromSeconds(20));
        }

        (await server.Next()).To.ShouldBe([Wrong]);
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        await site.Round();
        (await server.Next()).To.ShouldBe([MailSite.Address]);
        (await site.Settled(person)).ShouldBe([MailState.Sent, MailState.Sent]);
        server.HasMore.ShouldBeFalse();
    }

    [Fact]
    public async Task Chosen_many_times_at_once_it_is_asked_once()
    {
        await using var server = await MailServer.Start();
        await using var site = await MailSite.Start(server);
        var person = await site.Member(Role.Reader);
        var actor = (await site.Services.GetRequiredService<IWhoIsThere>().Find(person, WorkHost.Vestland, default))!.Actor;
        site.Clock.Advance(TimeSpan.FromSeconds(150 - (site.Clock.GetUtcNow().TimeOfDay.TotalSeconds % 120))); // well within an interval

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Choose(site, actor)));

        (await server.Next()).To.ShouldBe([MailSite.Address]);
        (await site.Settled(person)).ShouldBe([MailState.Sent]);
        server.HasMore.ShouldBeFalse();
    }

    private static async Task Choose(PageReader reader, string address) =>
        (await reader.Post("/account/mail", ("address", address), ("rhythm", "weekly"))).Status.ShouldBe(303);

    private static Task Choose(WorkHost site, Actor actor) => Task.Run(() =>
        site.Services.GetRequiredService<OwnMail>().Choose(actor, MailSite.Address, MailRhythm.Weekly, site.Services.GetRequiredService<Phrasebook>().In(Language.Nynorsk), default));
}
