using LearningNetwork.Storage.ReadModel.Networks;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Features.Networks;

/// <summary>The guests of the network as a file.</summary>
internal static class GuestSheet
{
    public static readonly ListSheet<GuestRow> Guests = new("guests", "guests.title",
        new("guests.name", (row, _) => row.Name),
        new("field.kind", (row, t) => row.HomeName is null ? t["guest-kind." + Choices.CodeOf(row.Kind)] : t["field.service"]),
        new("list.home", (row, _) => row.HomeName),
        new("list.id", (row, _) => row.Id));
}
