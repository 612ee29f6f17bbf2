using LearningNetwork.Storage.People;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.SignIn.Members;

/// <summary>Who is in the network, and who is asked in, as a file: those whom the reader may change, as on the page.</summary>
internal static class MemberSheets
{
    public static ListSheet<Membership> Members(DateOnly today) => new("people", "people.members",
        new("own.name", (one, _) => one.Name),
        new("people.roles", (one, t) => string.Join(", ", one.Grant.Roles.Select(role => t.Name(role)))),
        new("field.service", (one, _) => one.Grant.Service?.Value),
        new("people.until", (one, _) => one.Until),
        new("people.ended", (one, t) => one.HoldsOn(today) ? null : t["list.yes"]),
        new("list.id", (one, _) => one.Person.Value));

    public static readonly ListSheet<Invitation> Invitations = new("invitations", "people.open-invitations",
        new("field.invited", (one, _) => one.ForWhom),
        new("people.roles", (one, t) => string.Join(", ", one.Grant.Roles.Select(role => t.Name(role)))),
        new("field.service", (one, _) => one.Grant.Service?.Value),
        new("list.ends", (one, _) => one.ExpiresAt));
}
