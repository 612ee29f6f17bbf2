using System.Globalization;
using LearningNetwork.Domain.Access;
using LearningNetwork.Storage.People;
using LearningNetwork.Storage.ReadModel.Activity;
using LearningNetwork.Storage.ReadModel.Tellings;
using LearningNetwork.Web.Features.Activity;
using LearningNetwork.Web.Live;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Texts;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.Mailing;

/// <summary>
/// Sends what people are told to those who chose it: each telling at once, or on Monday mornings that there are some. What somebody may be
/// told is asked anew each time, by the very query of the notifications. Every process goes round; whoever claims an e-mail sends it.
/// </summary>
internal sealed class MailRounds(
    MailChoices choices, SentMails sent, MailSender sender, MailLinks links, IWhoIsThere people, TellingQueries tellings, LivePulse pulse, Phrasebook texts, TimeProvider time, ILogger<MailRounds> log)
    : BackgroundService
{
    /// <summary>Of one person in one round; what is more comes in the next, or waits among the notifications.</summary>
    private const int MostAtOnce = 20;

    private const int FirstHour = 7;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var seen = LogEnd.Beginning;
        while (!stoppingToken.IsCancellationRequested)
        {
            await pulse.Comes(seen, Longest, stoppingToken);
            seen = pulse.End;
            try
            {
                await Round(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError("A round of e-mail broke off: {Failure}", failure.GetType().Name);
            }
        }
    }

    /// <summary>One round over all who want e-mail.</summary>
    public async Task Round(CancellationToken cancellation)
    {
        var clock = time.GetUtcNow().NorwegianClock();
        var isWeekly = clock.DayOfWeek == DayOfWeek.Monday && clock.Hour >= FirstHour;
        foreach (var choice in (await choices.Wanted(cancellation)).Where(choice => isWeekly || choice.Rhythm == MailRhythm.AtOnce))
        {
            if (await people.Find(choice.Person, choice.Network, cancellation) is not { } person || !person.Actor.May(Right.SeeActivity))
                continue;
            var t = texts.In(Language.WithCode(choice.Language) ?? person.Language);
            if (choice.Rhythm == MailRhythm.AtOnce)
                await AtOnce(choice, person, t, cancellation);
            else
                await Weekly(choice, person, t, clock, cancellation);
        }
    }

    private async Task AtOnce(MailChoice choice, SignedIn person, Phrases t, CancellationToken cancellation)
    {
        var told = await tellings.List(person.Actor, unreadOnly: true, time.GetUtcNow(), 0, MostAtOnce, cancellation);
        var news = told.Items.Where(row => row.At > choice.Since).Reverse().ToList();
        var known = await sent.Known(choice.Person, choice.Network, [.. news.Select(row => row.Id.Value)], cancellation);
        foreach (var row in news.Where(row => !known.Contains(row.Id.Value)))
            await Send(choice, row.Id.Value, ActivityWords.Say(row, t), "/notifications/" + row.Id.Value, t, cancellation);
    }

    private async Task Weekly(MailChoice choice, SignedIn person, Phrases t, DateTime clock, CancellationToken cancellation)
    {
        var week = string.Create(CultureInfo.InvariantCulture, $"week/{ISOWeek.GetYear(clock)}-{ISOWeek.GetWeekOfYear(clock):00}");
        if ((await sent.Known(choice.Person, choice.Network, [week], cancellation)).Count > 0)
            return;
        var told = await tellings.List(person.Actor, unreadOnly: true, time.GetUtcNow(), 0, 1, cancellation);
        if (told.Unread > 0)
            await Send(choice, week, t.Count("mail.weekly", told.Unread), "/notifications", t, cancellation);
    }

    private async Task Send(MailChoice choice, string about, string subject, string path, Phrases t, CancellationToken cancellation)
    {
        if (!await sent.Claim(choice.Person, choice.Network, about, subject, cancellation))
            return;
        var stop = links.ToStop(choice.Person, choice.Network);
        var taken = await sender.Send(new(choice.Address, subject, $"{links.To(path)}\n\n{t["mail.stop-here"]}\n{stop}\n", stop), cancellation);
        await sent.Note(choice.Person, choice.Network, about, taken ? MailState.Sent : MailState.Failed, cancellation);
    }
}
