using LearningNetwork.Runtime;
using LearningNetwork.Storage.People;
using LearningNetwork.Web.Texts;

namespace LearningNetwork.Web.Mailing;

/// <summary>What an e-mail is about: a telling by its id, a week's tellings, or the question whether an address is the reader's own.</summary>
internal static class MailAbout
{
    public const string Question = "verify", Week = "week";

    public static string Of(string kind, string which) => $"{kind}/{which}";

    public static bool Is(this string about, string kind) => about.StartsWith(kind + "/", StringComparison.Ordinal);
}

/// <summary>Writes an e-mail: where it leads, and where one ends them. Written again, it is the same to whoever gets it.</summary>
internal sealed class MailLetters(MailLinks links)
{
    public Mail Of(MailChoice choice, string about, string subject, Phrases t)
    {
        var id = DerivedCommandId.Of("mail", choice.Person.Value, choice.Network.Value, about).Value;
        if (about.Is(MailAbout.Question))
            return new(choice.Address, subject, links.ToVerify(choice.Person, choice.Network, choice.Address) + "\n", null, id);
        var stop = links.ToStop(choice.Person, choice.Network);
        var path = about.Is(MailAbout.Week) ? "/notifications" : "/notifications/" + about;
        return new(choice.Address, subject, $"{links.To(path)}\n\n{t["mail.stop-here"]}\n{stop}\n", stop, id);
    }
}
