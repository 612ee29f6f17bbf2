using LearningNetwork.Storage.ReadModel.InterestRounds;
using LearningNetwork.Web.Features.SharingRequests;
using LearningNetwork.Web.Spreadsheets.Lists;

namespace LearningNetwork.Web.Features.InterestRounds;

/// <summary>Rounds of interest and what came of them, as files: as much of each as its page shows to the reader.</summary>
internal static class InterestSheets
{
    /// <param name="asks">Whether the reader asks the services, and so sees how many have answered; else the reader is of one.</param>
    public static ListSheet<InterestRoundRow> Rounds(bool asks) => new("interest", "interest.title",
    [
        new("list.round", (row, _) => row.Title),
        new("list.asked", (row, _) => row.OpenedOn),
        new("list.answer-by", (row, _) => row.UntilOn),
        new("list.closed", (row, _) => row.ClosedOn),
        .. asks ? (IEnumerable<ListColumn<InterestRoundRow>>)[new("list.services-asked", (row, _) => row.Asked), new("list.services-answered", (row, _) => row.Answered)] : [new("list.own-answer", (row, _) => row.OwnAnswer)],
        new("list.invented", (row, t) => row.Invented ? t["list.yes"] : null),
        new("list.id", (row, _) => row.Id),
    ]);

    public static ListSheet<DemandRow> Demand(ILookup<string, string>? wantedBy) => new("wishes", "wishes.title",
    [
        new("map.product", (row, _) => row.Title),
        new("interest.want", (row, _) => row.Want),
        new("interest.considering", (row, _) => row.Considering),
        new("interest.inUse", (row, _) => row.InUse),
        new("interest.notNow", (row, _) => row.NotNow),
        new("wishes.queue", (row, _) => row.Queue),
        new("wishes.free", (row, _) => row.FreePlaces),
        new("list.short", (row, _) => row.Capacity.Short),
        .. wantedBy is null ? (IEnumerable<ListColumn<DemandRow>>)[] : [new("list.wanted-by", (row, _) => string.Join(", ", wantedBy[row.Product]))],
        new("list.invented", (row, t) => row.Invented ? t["list.yes"] : null),
        new("list.id", (row, _) => row.Product),
    ]);

    public static readonly ListSheet<AskedService> Asked = new("interest-services", "list.services-asked",
        new("field.service", (row, _) => row.Name),
        new("list.answered-on", (row, _) => row.AnsweredOn),
        new("list.id", (row, _) => row.Service));

    public static readonly ListSheet<OwnInterestRow> Own = new("interest-own", "interest.own-title",
        new("map.product", (row, _) => row.Title),
        new("interest.your-answer", (row, t) => row.Level is null ? null : t["interest." + Choices.CodeOf(row.Level)]),
        new("list.answered-on", (row, _) => row.SaidOn),
        new("interest.asked-for", (row, t) => row.AskedFor ? t["list.yes"] : null),
        new("list.id", (row, _) => row.Product));
}
