using LearningNetwork.Storage.People;
using LearningNetwork.Web.Texts;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Web.Mailing;

/// <summary>
/// Hands an e-mail over and remembers what became of it. The promise: nobody gets one twice. So each is claimed before it goes, by one of all
/// processes, and a program that is killed between sending and remembering leaves it as unknown and never sends it again: a kill costs each
/// process at most the one e-mail that it had in its hands, which waits among the notifications all the same. Only what the server certainly
/// did not take is tried again, later each time, for three days.
/// </summary>
internal sealed class Outbox(SentMails sent, MailSender sender, MailLetters letters, ServerRest rest, MailMeters meters, TimeProvider time, ILogger<Outbox> log)
{
    /// <summary>Whether the server was found away, and is left alone for now.</summary>
    public bool IsResting => rest.Lasts(time.GetUtcNow());

    /// <summary>Sends what nobody has sent, where the choice still stands; while the server is left alone, it waits.</summary>
    public async Task Send(MailChoice choice, string about, string subject, Phrases t, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!await sent.Claim(choice, about, subject, CancellationToken.None))
            return;
        var mail = new WaitingMail(choice.Person, choice.Network, about, subject, time.GetUtcNow(), 1);
        if (IsResting)
            await Wait(mail);
        else
            await HandOver(mail, choice, t);
    }

    public async Task SendAgain(WaitingMail mail, MailChoice choice, Phrases t, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (await sent.TakeUp(mail, choice, CancellationToken.None))
            await HandOver(mail with { Tries = mail.Tries + 1 }, choice, t);
    }

    /// <summary>Lets go of what nobody needs any more.</summary>
    public async Task Drop(WaitingMail mail, CancellationToken cancellation)
    {
        if (await sent.Drop(mail, cancellation))
            meters.Count(MailMeters.Dropped);
    }

    private async Task HandOver(WaitingMail mail, MailChoice choice, Phrases t)
    {
        var outcome = await sender.Send(letters.Of(choice, mail.About, mail.Subject, t));
        if (outcome is MailOutcome.Away or MailOutcome.Unknown)
            rest.Begin(time.GetUtcNow());
        else
            rest.End();
        if (outcome is MailOutcome.Away or MailOutcome.NotNow)
            await Wait(mail);
        else
            await Settle(mail, outcome);
    }

    private async Task Settle(WaitingMail mail, MailOutcome outcome)
    {
        var (state, counted) = outcome switch
        {
            MailOutcome.Taken => (MailState.Sent, MailMeters.Sent),
            MailOutcome.Refused => (MailState.Failed, MailMeters.Refused),
            _ => (MailState.Claimed, MailMeters.Unknown),
        };
        meters.Count(counted);
        await sent.Note(mail.Person, mail.Network, mail.About, state, next: null, CancellationToken.None);
    }

    private async Task Wait(WaitingMail mail)
    {
        var next = MailPauses.Next(mail.Tries, mail.Since, time.GetUtcNow());
        meters.Count(next is null ? MailMeters.GivenUp : MailMeters.Later);
        if (next is null)
            log.LogError("An e-mail is given up after {Tries} tries in {Days} days; what it was about waits among the notifications", mail.Tries, MailPauses.GivenUpAfter.TotalDays);
        await sent.Note(mail.Person, mail.Network, mail.About, next is null ? MailState.Failed : MailState.Waiting, next, CancellationToken.None);
    }
}
