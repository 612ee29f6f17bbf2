using LearningNetwork.Domain.GroupOfferings;
using LearningNetwork.Storage.ReadModel.GroupOfferings;
using LearningNetwork.Web.Features.SharingRequests;

namespace LearningNetwork.Web.Features.GroupOfferings;

/// <summary>A group offering.</summary>
/// <param name="Method">tboF, tryggBase, pmto, cos, efst or guidanceGroup.</param>
/// <param name="CostKey">equal or homes.</param>
/// <param name="OwnDemand">How many homes the reader's service has said it would like places for.</param>
internal sealed record OfferingJson(string Id, string Title, string Method, string CostKey, int Owners, bool IsOwn, int OwnDemand, int Rounds, bool Invented)
{
    public static OfferingJson Of(GroupOfferingRow row) => new(
        row.Id, row.Title, Choices.CodeOf(row.Method), Choices.CodeOf(row.CostKey), row.Owners, row.IsOwn, row.OwnDemand, row.Rounds, row.Invented);
}

internal sealed record OfferingListJson(IReadOnlyList<OfferingJson> Items);

/// <summary>Free places and demand of an offering, as totals.</summary>
internal sealed record DemandJson(string Offering, string Title, int WantedHomes, int Services, int Waiting, int Free, int OpenRounds, int PlannedRounds);

internal sealed record DemandListJson(IReadOnlyList<DemandJson> Items);

/// <summary>A round in a list: totals, in homes.</summary>
/// <param name="Status">planned, open or cancelled.</param>
internal sealed record RoundItemJson(
    string Id, string Offering, string Title, string Method, string Organiser, string Status, DateOnly FirstOn, DateOnly LastOn, bool Digital, int Capacity, int Taken, int Offered,
    int Waiting, int FreeToAll, DateOnly? ReleaseOn, bool Released, bool Invented)
{
    public static RoundItemJson Of(RoundRow row) => new(
        row.Id, row.Offering, row.Title, Choices.CodeOf(row.Method), row.Organiser, row.Status, row.FirstOn, row.LastOn, row.IsDigital, row.Capacity, row.Taken, row.Offered,
        row.Waiting, row.FreeToAll, row.ReleaseOn, row.Released, row.Invented);
}

internal sealed record RoundListJson(IReadOnlyList<RoundItemJson> Items);

internal sealed record GatheringJson(int Number, DateOnly On, TimeOnly Begins, TimeOnly Ends, bool Cancelled, int? Homes, int? Adults);

/// <param name="Standing">seated, offered, waiting or cancelled.</param>
/// <param name="Place">The place in line; 0 where it does not wait.</param>
internal sealed record HomeJson(string Service, int Home, int Adults, string Standing, DateTimeOffset? Until, int Place);

/// <param name="Answer">yes, no, busy, notQualified, withdrawn, freed; null while the leader has not answered.</param>
internal sealed record RoundLeaderJson(string Leader, string Role, string Service, string? Answer);

/// <summary>A round whole: homes of the reader's own service, or all where the reader runs it; where it is held is never told here.</summary>
/// <param name="Evaluation">The mean of the answers, where enough have answered.</param>
internal sealed record RoundJson(
    RoundItemJson Round, IReadOnlyList<GatheringJson> Gatherings, IReadOnlyList<HomeJson> Homes, IReadOnlyList<RoundLeaderJson> Leaders, string CostKey, long? CostOre, decimal? Evaluation)
{
    public static RoundJson Of(RoundView view) => new(
        RoundItemJson.Of(view.Row),
        [.. view.Content.Gatherings.Select(gathering => Of(gathering, view.Content.Results.Attendance.FirstOrDefault(told => told.Gathering == gathering.Number)))],
        [.. view.Homes.Select(home => new HomeJson(home.Service, home.Number, home.Adults, home.Standing, home.Until, home.Place))],
        [.. view.Parties.Where(party => party.Leader is not null && (party.Answer == "Yes" || view.Runs))
            .Select(party => new RoundLeaderJson(party.Leader!, party.LeaderTitle ?? "", party.Service, party.Answer is { } answer ? Choices.CodeOf(answer) : null))],
        Choices.Code(view.Content.CostKey),
        view.Content.Results.CostOre,
        view.Content.Results.Evaluation?.MeanTenths / 10m);

    private static GatheringJson Of(Gathering gathering, AttendanceTold? told) => new(
        gathering.Number, gathering.Slot.On, gathering.Slot.Begins, gathering.Slot.Ends, gathering.IsCancelled, told?.Counts.Sum(one => one.Homes), told?.Counts.Sum(one => one.Adults));
}

/// <param name="Id">Made of the title where it is left out.</param>
internal sealed record OpenOfferingBody(string? Id, string? Title, string? Method, IReadOnlyList<string?>? Owners, string? CostKey, string? Description);

internal sealed record StateDemandBody(int? Homes);

internal sealed record SlotBody(string? On, string? Begins, string? Ends);

internal sealed record QuotaBody(string? Service, int? Homes);

/// <param name="Label">What sets the round apart from the offering's others, e.g. <c>Haust 2027</c>.</param>
/// <param name="Form">inPerson (then with a place) or digital.</param>
internal sealed record PlanRoundBody(
    string? Offering, string? Label, IReadOnlyList<SlotBody>? Gatherings, string? Form, string? Place, int? Capacity, IReadOnlyList<QuotaBody>? Quotas, string? ReleaseOn);

internal sealed record LeaderBody(string? Leader);

internal sealed record BookBody(int? Home, int? Adults);

internal sealed record CancelBody(string? Reason);

internal sealed record CameBody(string? Service, int? Homes, int? Adults);

internal sealed record AttendanceBody(IReadOnlyList<CameBody>? Attendance);

/// <param name="TotalOre">In øre.</param>
internal sealed record CostBody(long? TotalOre);

/// <param name="Ratings">How many gave 1, 2, 3, 4 and 5.</param>
internal sealed record EvaluationBody(IReadOnlyList<int>? Ratings, string? NextTime);

internal sealed record PlannedJson(string Id);

/// <param name="Capacity">In homes, 1 to 200.</param>
internal sealed record CapacityBody(int? Capacity);
