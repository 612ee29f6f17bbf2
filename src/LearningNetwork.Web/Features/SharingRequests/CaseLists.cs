using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.SharingRequests;
using LearningNetwork.Storage.ReadModel.SharingRequests;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.Reuse;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Features.SharingRequests;

/// <summary>Three lists of cases, one table: one's own, what waits for my answer, and where every case of the network waits.</summary>
internal static class CaseLists
{
    private const int PageSize = 50;

    /// <summary>Every case the reader may see, open ones first; narrowed by the address's query.</summary>
    public static Task<IResult> Requests(HttpContext context, PageFrame frame, SignedIn person, SharingRequestQueries cases, KeptAnswers kept, CancellationToken cancellation) =>
        List(CaseListKind.Requests, WaysIn.Requests, new CaseFilter(), context, frame, person, cases, kept, cancellation);

    /// <summary>What waits for an owner's answer or an owner's step.</summary>
    public static Task<IResult> Inbox(HttpContext context, PageFrame frame, SignedIn person, SharingRequestQueries cases, KeptAnswers kept, CancellationToken cancellation) =>
        List(CaseListKind.Inbox, WaysIn.Inbox, new CaseFilter(OpenOnly: true, WaitsFor: nameof(WaitsFor.Giver)), context, frame, person, cases, kept, cancellation);

    /// <summary>Every open case of the network, those that have waited longest first.</summary>
    public static Task<IResult> Overview(HttpContext context, PageFrame frame, SignedIn person, SharingRequestQueries cases, KeptAnswers kept, CancellationToken cancellation) =>
        List(CaseListKind.Overview, WaysIn.Overview, new CaseFilter(OpenOnly: true), context, frame, person, cases, kept, cancellation);

    private static async Task<IResult> List(
        CaseListKind kind, WayIn wayIn, CaseFilter filter, HttpContext context, PageFrame frame, SignedIn person, SharingRequestQueries cases, KeptAnswers kept, CancellationToken cancellation)
    {
        var query = context.Request.Query;
        var narrowed = filter with
        {
            Status = CaseListModel.Statuses.FirstOrDefault(status => status == query["status"].ToString()),
            OverdueOnly = query["overdue"] == "true",
            NotStatedOnly = query["not-stated"] == "true",
            WaitsFor = filter.WaitsFor ?? CaseListModel.Waiting.FirstOrDefault(side => Choices.Code(side) == query["waits"].ToString()) switch
            {
                WaitsFor.Nobody => null,
                var side => side.ToString(),
            },
        };
        var page = int.TryParse(query["page"], out var asked) && asked is > 1 and < 10_000 ? asked : 1;
        var (network, question) = (person.Actor.Network, new ListQuestion(person.Actor.Network, kind == CaseListKind.Inbox ? OfOwnProjects(person.Actor) : CaseVisibility.Of(person.Actor), narrowed, frame.Skip(page, PageSize), frame.Most(PageSize)));
        Task<CaseList> Ask(CancellationToken stop) => cases.List(network, question.Visibility, narrowed, question.Skip, question.Take, stop);
        var list = frame.SheetAsked is null ? await kept.Get(question, Ask, cancellation) : await Ask(cancellation); // all rows at once are not kept
        var pages = Math.Max(1, (list.Total + PageSize - 1) / PageSize);
        var loads = kind == CaseListKind.Overview ? await kept.Get(new LoadsQuestion(network), stop => cases.Loads(network, null, stop), cancellation) : null;
        return CaseListPage.Of(frame, new(kind, wayIn, narrowed, list, page, pages, person.Actor.May(Right.RequestProducts), loads)).OrSheet(frame, CaseSheet.Of(kind), list.Items);
    }

    /// <summary>What is sent to the own projects, whatever else the reader may see: as the mark beside it in the menu counts.</summary>
    private static CaseVisibility OfOwnProjects(Actor actor) => CaseVisibility.Of(actor) with { All = false, Asker = null };

    private sealed record ListQuestion(NetworkId Network, CaseVisibility Visibility, CaseFilter Filter, int Skip, int Take);

    private sealed record LoadsQuestion(NetworkId Network);
}

public enum CaseListKind
{
    Requests,
    Inbox,
    Overview,
}

/// <summary>A list of cases with what it is narrowed to.</summary>
/// <param name="Loads">How much each project has to see to, for the coordinator's overview; else null.</param>
public sealed record CaseListModel(CaseListKind Kind, WayIn WayIn, CaseFilter Filter, CaseList List, int Page, int Pages, bool MayAsk, IReadOnlyList<OwnerLoad>? Loads)
{
    public static IReadOnlyList<string> Statuses { get; } = [.. Enum.GetValues<CaseStatus>().Select(status => status.Code())];

    public static IReadOnlyList<WaitsFor> Waiting { get; } = [WaitsFor.Giver, WaitsFor.Receiver, WaitsFor.Coordinator, WaitsFor.WorkingGroup];

    public bool IsNarrowed => Filter.Status is not null || Filter.OverdueOnly || Filter.NotStatedOnly || (Kind != CaseListKind.Inbox && Filter.WaitsFor is not null);
}
