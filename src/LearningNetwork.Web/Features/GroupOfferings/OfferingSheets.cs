using LearningNetwork.Storage.ReadModel.GroupOfferings;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Features.GroupOfferings;

/// <summary>Group offerings, rounds, places and demand as files.</summary>
internal static class OfferingSheets
{
    public static readonly ListSheet<GroupOfferingRow> Offerings = new("group-offerings", "offerings.all",
        new("demand.offering", (row, _) => row.Title),
        new("field.method", (row, t) => t.Method(row.Method)),
        new("field.owners", (row, _) => row.Owners),
        new("list.rounds", (row, _) => row.Rounds),
        new("list.own-demand", (row, _) => row.OwnDemand),
        new("list.invented", (row, t) => row.Invented ? t["list.yes"] : null),
        new("list.id", (row, _) => row.Id));

    public static readonly ListSheet<DemandRow> Demand = new("demand", "demand.title",
        new("demand.offering", (row, _) => row.Title),
        new("field.method", (row, t) => t.Method(row.Method)),
        new("demand.wanted", (row, _) => row.Homes),
        new("field.services", (row, _) => row.Services),
        new("demand.waiting", (row, _) => row.Waiting),
        new("demand.free", (row, _) => row.Free),
        new("list.rounds-open", (row, _) => row.OpenRounds),
        new("list.rounds-planned", (row, _) => row.PlannedRounds),
        new("list.invented", (row, t) => row.Invented ? t["list.yes"] : null),
        new("list.id", (row, _) => row.Id));

    public static readonly ListSheet<OwnHomeRow> Homes = new("places", "places.title",
        new("round", (row, _) => row.Title),
        new("field.home", (row, _) => row.Number),
        new("field.adults", (row, _) => row.Adults),
        new("list.starts", (row, _) => row.FirstOn),
        new("list.ends", (row, _) => row.LastOn),
        new("round.state", (row, t) => row.Standing == "waiting" ? t["running.waiting", row.Place] : t["places." + row.Standing]),
        new("list.answer-by", (row, _) => row.Until),
        new("list.invented", (row, t) => row.Invented ? t["list.yes"] : null),
        new("list.id", (row, _) => row.Id));

    /// <param name="today">In Norway: what is over, and what runs.</param>
    public static ListSheet<RoundRow> Rounds(DateOnly today) => new("rounds", "list.rounds",
        new("round", (row, _) => row.Title),
        new("field.method", (row, t) => t.Method(row.Method)),
        new("list.starts", (row, _) => row.FirstOn),
        new("list.ends", (row, _) => row.LastOn),
        new("round.organiser", (row, _) => row.OrganiserName),
        new("field.capacity", (row, _) => row.Capacity),
        new("round.free", (row, _) => row.Free),
        new("demand.waiting", (row, _) => row.Waiting),
        new("round.state", (row, t) => t["round-state." + GroupWords.StateOf(row, today)]),
        new("list.invented", (row, t) => row.Invented ? t["list.yes"] : null),
        new("list.id", (row, _) => row.Id));
}
