using System.Globalization;
using System.Net.Mail;
using LearningNetwork.Domain;
using LearningNetwork.Storage.People;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Mailing;

/// <summary>A person's own choice of e-mail in a network, for pages and programs alike, and what was sent to the person.</summary>
internal sealed class OwnMail(MailChoices choices, SentMails sent, Outbox outbox, TimeProvider time)
{
    public const int LongestAddress = 254;
    public const int MostShown = 50;

    /// <summary>A question whether an address is one's own goes out no more often.</summary>
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromMinutes(2);

    public static bool IsAddress(string typed) =>
        typed.Length <= LongestAddress && !typed.Any(char.IsWhiteSpace) && MailAddress.TryCreate(typed, out var parsed) && parsed.Address == typed && MailSender.Box(typed) is not null;

    /// <summary>Null where nothing is chosen.</summary>
    public Task<MailChoice?> Of(Actor reader, CancellationToken cancellation) => choices.Find(reader.Person, reader.Network, cancellation);

    /// <summary>The newest first.</summary>
    /// <param name="most">So many; the older ones are left out.</param>
    public Task<IReadOnlyList<SentMail>> Sent(Actor reader, int most, CancellationToken cancellation) => sent.Of(reader.Person, reader.Network, most, cancellation);

    /// <summary>Chooses, and asks an address that nobody has confirmed whether it is the reader's.</summary>
    /// <param name="t">The language that e-mail is written in.</param>
    public async Task Choose(Actor reader, string address, MailRhythm rhythm, Phrases t, CancellationToken cancellation)
    {
        await choices.Put(reader.Person, reader.Network, address, rhythm, t.Language.Code, cancellation);
        if (rhythm == MailRhythm.None || await Of(reader, cancellation) is not { IsVerified: false } choice)
            return;
        var (now, last) = (time.GetUtcNow(), await sent.Last(reader.Person, reader.Network, MailAbout.Question, cancellation));
        if (!(last > now - BetweenQuestions))
            await outbox.Send(choice, About(now), t["mail.verify-subject"], t, cancellation);
        else if (last < choice.Since && last + BetweenQuestions is { } next)
            await sent.Wait(choice, About(next), t["mail.verify-subject"], next, cancellation); // a round asks the address as it is then
    }

    /// <summary>Named by its interval, so that of many at once one asks.</summary>
    private static string About(DateTimeOffset moment) => MailAbout.Of(MailAbout.Question, (moment.UtcTicks / BetweenQuestions.Ticks).ToString(CultureInfo.InvariantCulture));

    /// <summary>Forgets the address; what was sent stays listed until the person is erased.</summary>
    public Task Forget(Actor reader, CancellationToken cancellation) => choices.Forget(reader.Person, reader.Network, cancellation);
}
