using System.Data.Common;
using LearningNetwork.Domain;
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
/// told is asked anew before each, by the very query of the notifications, also before something is tried again. Every process goes round;
/// whoever claims an e-mail sends it.
/// </summary>
internal sealed class MailRounds(
    MailChoices choices, SentMails sent, Outbox outbox, IWhoIsThere people, TellingQueries tellings, LivePulse pulse, Phrasebook texts, TimeProvider time, ILogger<MailRounds> log)
    : BackgroundService
{
    /// <summary>Of one person in one round; what is more comes in the next, or waits among the notifications.</summary>
    private const int MostAtOnce = 20;
    private const int LookedThroughAtOnce = 200;

    private const int MostAgain = 200;
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
        var monday = MailWeek.Due(time.GetUtcNow());
        foreach (var choice in await choices.Wanted(cancellation))
        {
            if (outbox.IsResting)
                return;
            await OneByOne(() => choice.Rhythm == MailRhythm.AtOnce ? AtOnce(choice, cancellation) : Weekly(choice, monday, cancellation), cancellation);
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
            await OneByOne(() => Again(mail, cancellation), cancellation);
        }
    }

    private async Task Again(WaitingMail mail, CancellationToken cancellation)
    {
        if (await choices.Find(mail.Person, mail.Network, cancellation) is { } choice && await Reader(choice, cancellation) is { } person && await IsNeeded(mail, choice, person, cancellation))
            await outbox.SendAgain(mail, choice, Words(choice, person), cancellation);
        else
            await outbox.Drop(mail, cancellation);
    }

    /// <summary>What fails for one keeps no other from theirs, unless it is the database that fails for all.</summary>
    private async Task OneByOne(Func<Task> one, CancellationToken cancellation)
    {
        try
        {
            await one();
        }
        catch (Exception failure) when (failure is not DbException && !cancellation.IsCancellationRequested)
        {
            log.LogError("E-mail to one person broke off: {Failure}", failure.GetType().Name);
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
        return choice.Rhythm == MailRhythm.AtOnce && TellingId.Parse(mail.About) is { } id && await IsUnread(id, person, cancellation);
    }

    private async Task<bool> IsUnread(TellingId id, SignedIn person, CancellationToken cancellation) =>
        await tellings.Find(person.Actor, id, time.GetUtcNow(), cancellation) is { IsRead: false };

    private async Task AtOnce(MailChoice choice, CancellationToken cancellation)
    {
        if (await Reader(choice, cancellation) is not { } reader)
            return;
        foreach (var row in (await News(choice, reader.Actor, cancellation)).TakeWhile(_ => !outbox.IsResting))
        {
            // Those before it took their time.
            if (await Reader(choice, cancellation) is { } person && await IsUnread(row.Id, person, cancellation))
                await outbox.Send(choice, row.Id.Value, ActivityWords.Say(row, Words(choice, person)), Words(choice, person), cancellation);
        }
    }

    /// <summary>What is to be sent at once, the oldest first: however much is newer and was sent, nothing is passed over until it comes too late.</summary>
    private async Task<IReadOnlyList<TellingRow>> News(MailChoice choice, Actor reader, CancellationToken cancellation)
    {
        var (now, news, goesOn) = (time.GetUtcNow(), new List<TellingRow>(), true);
        for (var skip = 0; goesOn; skip += LookedThroughAtOnce)
        {
            var told = await tellings.List(reader, unreadOnly: true, now, skip, LookedThroughAtOnce, cancellation);
            var young = told.Items.Where(row => row.At > choice.Since && row.At > now - MailPauses.GivenUpAfter).ToList();
            var known = await sent.Known(choice.Person, choice.Network, [.. young.Select(row => row.Id.Value)], cancellation);
            news.AddRange(young.Where(row => !known.Contains(row.Id.Value)));
            goesOn = young.Count == LookedThroughAtOnce;
        }

        return [.. news.AsEnumerable().Reverse().Take(MostAtOnce)];
    }

    private async Task Weekly(MailChoice choice, DateTime? due, CancellationToken cancellation)
    {
        if (due is not { } monday || choice.Since.NorwegianClock() >= monday)
            return;
        var week = MailWeek.About(monday);
        if ((await sent.Known(choice.Person, choice.Network, [week], cancellation)).Count > 0 || await Reader(choice, cancellation) is not { } person)
            return;
        var (unread, t) = (await Unread(person, monday, cancellation), Words(choice, person));
        if (unread > 0)
            await outbox.Send(choice, week, t.Count("mail.weekly", unread), t, cancellation);
    }

    /// <summary>How much the person has not read; none where all of it came after that Monday morning, since it waits for the next.</summary>
    private async Task<int> Unread(SignedIn person, DateTime monday, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var (unread, _) = await tellings.Unread(person.Actor, now, cancellation);
        var oldest = unread > 0 ? (await tellings.List(person.Actor, unreadOnly: true, now, unread - 1, 1, cancellation)).Items : [];
        return oldest.Any(row => row.At.NorwegianClock() < monday) ? unread : 0;
    }

    /// <summary>Who the choice is of, as the person is now; null where the person is to be told nothing any more.</summary>
    private async Task<SignedIn?> Reader(MailChoice choice, CancellationToken cancellation) =>
        await people.Find(choice.Person, choice.Network, cancellation) is { } person && person.Actor.May(Right.SeeActivity) ? person : null;

    private Phrases Words(MailChoice choice, SignedIn person) => texts.In(Language.WithCode(choice.Language) ?? person.Language);
}
