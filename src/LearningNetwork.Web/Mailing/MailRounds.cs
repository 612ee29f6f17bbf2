using System.Globalization;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Tellings;
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
/// told is asked anew each time, by the very query of the notifications, also before something is tried again. Every process goes round;
/// whoever claims an e-mail sends it.
/// </summary>
internal sealed class MailRounds(
    MailChoices choices, SentMails sent, Outbox outbox, IWhoIsThere people, TellingQueries tellings, LivePulse pulse, Phrasebook texts, TimeProvider time, ILogger<MailRounds> log)
    : BackgroundService
{
    /// <summary>Of one person in one round; what is more comes in the next, or waits among the notifications.</summary>
    private const int MostAtOnce = 20;

    private const int MostAgain = 200;
    private const int FirstHour = 7;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5), BetweenTries = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (seen, last) = (LogEnd.Beginning, DateTimeOffset.MinValue);
        while (!stoppingToken.IsCancellationRequested)
        {
            var goesOn = await pulse.Comes(seen, BetweenTries, stoppingToken);
            var isRound = goesOn || time.GetUtcNow() - last >= Longest;
            (seen, last) = (pulse.End, isRound ? time.GetUtcNow() : last);
            try
            {
                await (isRound ? Round(stoppingToken) : Again(stoppingToken));
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError("A round of e-mail broke off: {Failure}", failure.GetType().Name);
            }
        }
    }

    /// <summary>One round over what waits and over all who want e-mail.</summary>
    public async Task Round(CancellationToken cancellation)
    {
        await Again(cancellation);
        var clock = time.GetUtcNow().NorwegianClock();
        var isWeekly = clock.DayOfWeek == DayOfWeek.Monday && clock.Hour >= FirstHour;
        foreach (var choice in (await choices.Wanted(cancellation)).Where(choice => isWeekly || choice.Rhythm == MailRhythm.AtOnce))
        {
            if (outbox.IsResting)
                return;
            if (await Reader(choice, cancellation) is not { } person)
                continue;
            if (choice.Rhythm == MailRhythm.AtOnce)
                await AtOnce(choice, person, Words(choice, person), cancellation);
            else
                await Weekly(choice, person, Words(choice, person), clock, cancellation);
        }
    }

    /// <summary>What waits and is due, where somebody still needs it.</summary>
    private async Task Again(CancellationToken cancellation)
    {
        if (outbox.IsResting)
            return;
        foreach (var mail in await sent.Due(MostAgain, cancellation))
        {
            if (outbox.IsResting)
                return;
            if (await choices.Find(mail.Person, mail.Network, cancellation) is { } choice && await Reader(choice, cancellation) is { } person && await IsNeeded(mail, choice, person, cancellation))
                await outbox.SendAgain(mail, choice, Words(choice, person), cancellation);
            else
                await outbox.Drop(mail, cancellation);
        }
    }

    private async Task<bool> IsNeeded(WaitingMail mail, MailChoice choice, SignedIn person, CancellationToken cancellation)
    {
        if (mail.About.Is(MailAbout.Question))
            return choice is { IsVerified: false, Rhythm: not MailRhythm.None } && await sent.Last(mail.Person, mail.Network, MailAbout.Question, cancellation) <= mail.Since;
        if (!choice.IsVerified)
            return false;
        if (mail.About.Is(MailAbout.Week))
            return choice.Rhythm == MailRhythm.Weekly && (await tellings.List(person.Actor, unreadOnly: true, time.GetUtcNow(), 0, 1, cancellation)).Unread > 0;
        return choice.Rhythm == MailRhythm.AtOnce && TellingId.Parse(mail.About) is { } id && await tellings.Find(person.Actor, id, time.GetUtcNow(), cancellation) is { IsRead: false };
    }

    private async Task AtOnce(MailChoice choice, SignedIn person, Phrases t, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var told = await tellings.List(person.Actor, unreadOnly: true, now, 0, MostAtOnce, cancellation);
        var news = told.Items.Where(row => row.At > choice.Since && row.At > now - MailPauses.GivenUpAfter).Reverse().ToList();
        var known = await sent.Known(choice.Person, choice.Network, [.. news.Select(row => row.Id.Value)], cancellation);
        foreach (var row in news.Where(row => !known.Contains(row.Id.Value)).TakeWhile(_ => !outbox.IsResting))
            await outbox.Send(choice, row.Id.Value, ActivityWords.Say(row, t), t, cancellation);
    }

    private async Task Weekly(MailChoice choice, SignedIn person, Phrases t, DateTime clock, CancellationToken cancellation)
    {
        var week = MailAbout.Of(MailAbout.Week, string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(clock)}-{ISOWeek.GetWeekOfYear(clock):00}"));
        if ((await sent.Known(choice.Person, choice.Network, [week], cancellation)).Count > 0)
            return;
        var told = await tellings.List(person.Actor, unreadOnly: true, time.GetUtcNow(), 0, 1, cancellation);
        if (told.Unread > 0)
            await outbox.Send(choice, week, t.Count("mail.weekly", told.Unread), t, cancellation);
    }

    /// <summary>Who the choice is of, as the person is now; null where the person is to be told nothing any more.</summary>
    private async Task<SignedIn?> Reader(MailChoice choice, CancellationToken cancellation) =>
        await people.Find(choice.Person, choice.Network, cancellation) is { } person && person.Actor.May(Right.SeeActivity) ? person : null;

    private Phrases Words(MailChoice choice, SignedIn person) => texts.In(Language.WithCode(choice.Language) ?? person.Language);
}
