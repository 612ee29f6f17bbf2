using LearningNetwork.Storage.People;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Mailing;

/// <summary>What was sent to the reader, as a file.</summary>
internal static class MailSheet
{
    public static readonly ListSheet<SentMail> Sent = new("sent-mail", "mail.sent",
        new("list.when", (row, _) => row.At),
        new("list.what", (row, _) => row.Subject),
        new("list.standing", (row, t) => t["mail-state." + Choices.Code(row.State)]));
}
