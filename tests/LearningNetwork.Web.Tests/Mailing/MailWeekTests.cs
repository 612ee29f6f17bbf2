using System.Globalization;
using LearningNetwork.Storage.People;
using LearningNetwork.Tests;
using LearningNetwork.Web.Mailing;

namespace LearningNetwork.Web.Tests.Mailing;

/// <summary>One e-mail a week, on Monday morning or as soon after it as it can.</summary>
public sealed class MailWeekTests
{
    [Theory]
    [InlineData("2026-11-23T05:59:00Z", null)]
    [InlineData("2026-11-23T06:00:00Z", "week/2026-48")]
    [InlineData("2026-11-26T05:59:00Z", "week/2026-48")]
    [InlineData("2026-11-26T06:00:00Z", null)]
    [InlineData("2026-11-29T12:00:00Z", null)]
    [InlineData("2026-07-06T05:00:00Z", "week/2026-28")]
    [InlineData("2026-12-28T12:00:00Z", "week/2026-53")]
    public void It_is_due_from_Monday_at_seven_in_Norway_until_it_would_come_too_late(string now, string? week) =>
        (MailWeek.Due(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)) is { } monday ? MailWeek.About(monday) : null).ShouldBe(week);

    [Fact]
    public async Task Weekly_comes_on_a_Monday_morning_once()
    {
        await using var server = await MailServer.Start();
        await using var site = await MailSite.Start(server);
        await site.Chosen(MailRhythm.Weekly);
        await site.Ask();
        site.ToMonday(5);
        await site.Round();
        server.HasMore.ShouldBeFalse();
        site.Clock.Advance(TimeSpan.FromHours(4));
        await site.Round();
        await site.Round();
        (await server.Next()).Subject.ShouldContain("1 ");
        server.HasMore.ShouldBeFalse();
    }

    [Fact]
    public async Task A_Monday_on_which_nothing_could_go_is_made_up_for_until_Wednesday_once()
    {
        await using var server = await MailServer.Start();
        await using var site = await MailSite.Start(server);
        var lead = await site.Chosen(MailRhythm.Weekly);
        await site.Ask();
        site.ToMonday(5);
        site.Clock.Advance(TimeSpan.FromDays(2));
        await site.Round();
        await site.Round();
        (await server.Next()).Subject.ShouldContain("1 ");
        (await site.Settled(lead)).ShouldBe([MailState.Sent]);
        server.HasMore.ShouldBeFalse();
    }

    [Fact]
    public async Task Who_chooses_after_Monday_morning_or_is_told_after_it_waits_for_the_next()
    {
        await using var server = await MailServer.Start();
        await using var site = await MailSite.Start(server);
        var early = await site.Chosen(MailRhythm.Weekly);
        site.ToMonday(5);
        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.Ask();
        var late = await site.Chosen(MailRhythm.Weekly);
        await site.Round();
        (await site.Settled(early)).ShouldBeEmpty("what came on Tuesday is for the next week");
        (await site.Settled(late)).ShouldBeEmpty("the week's e-mail is for whoever had chosen it by then");

        site.ToMonday(8);
        await site.Round();
        (await site.Settled(early)).ShouldBe([MailState.Sent]);
        (await site.Settled(late)).ShouldBe([MailState.Sent]);
    }
}
