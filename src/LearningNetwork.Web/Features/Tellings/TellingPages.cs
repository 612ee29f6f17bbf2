using LearningNetwork.Domain;
using LearningNetwork.Domain.Access;
using LearningNetwork.Domain.Tellings;
using LearningNetwork.Runtime;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Tellings;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using LearningNetwork.Web.Spreadsheets.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Tellings;

/// <summary>What the reader is told, and the buttons that follow something.</summary>
internal static class TellingPages
{
    public const int PageSize = 30;

    public static void MapTellingPages(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/notifications", List).Needs(Right.SeeActivity).ListsAsSheet();
        pages.MapForm("/notifications/read", Read).Needs(Right.SeeActivity);
        pages.MapPage("/notifications/{id}", Open).Needs(Right.SeeActivity);
        pages.MapForm("/follows/{kind}/{key}", Follow).Needs(Right.SeeActivity);
    }

    private static async Task<IResult> List(PageFrame frame, SignedIn person, TellingQueries tellings, string? show, string? page, CancellationToken cancellation)
    {
        var all = show == TellingsModel.All;
        var number = PageNumber.Of(page);
        var list = await tellings.List(person.Actor, unreadOnly: !all, frame.Now, frame.Skip(number, PageSize), frame.Most(PageSize), cancellation);
        if (list is { Items.Count: 0, Total: > 0 })
            return new SeeOther(PathOf(all)); // the pages before have become fewer meanwhile
        var follows = await tellings.Follows(person.Actor, cancellation);
        return TellingsPage.Of(frame, new(list, follows, all, number)).OrSheets(frame, TellingSheet.List.Name, TellingSheet.List.Over(list.Items, frame.T), TellingSheet.Follows.Over(follows, frame.T));
    }

    private static string PathOf(bool all) => all ? "/notifications?show=" + TellingsModel.All : "/notifications";

    /// <summary>One telling where its own button was pressed, else all that were shown. What the reader is not told of is passed over.</summary>
    private static async Task<IResult> Read(PostedForm form, PageFrame frame, SignedIn person, TellingQueries tellings, IEntities entities, CancellationToken cancellation)
    {
        var chosen = form["one"].Length > 0 ? [form["one"]] : form.State.Value("shown").ToArray();
        var ids = chosen.Select(TellingId.Parse).OfType<TellingId>().Distinct().Take(Attention.MostMarked);
        await Mark(await tellings.UnreadAmong(person.Actor, ids, frame.Now, cancellation), person, entities, cancellation);
        return new SeeOther(PathOf(form["show"] == TellingsModel.All));
    }

    /// <summary>Leads to what the telling is about; whoever goes there has read it. A browser that only looks ahead has not.</summary>
    private static async Task<IResult> Open(string id, HttpContext context, PageFrame frame, SignedIn person, TellingQueries tellings, IEntities entities, CancellationToken cancellation)
    {
        if (TellingId.Parse(id) is not { } telling || await tellings.Find(person.Actor, telling, frame.Now, cancellation) is not { } row)
            return TypedResults.NotFound();
        if (!row.IsRead && !context.Request.Headers.ContainsKey("Sec-Purpose"))
            await Mark([telling], person, entities, cancellation);
        return new SeeOther(TellingWords.HrefOf(row));
    }

    private static async Task<IResult> Follow(string kind, string key, PostedForm form, SignedIn person, IEntities entities, CancellationToken cancellation)
    {
        if (Subject.Of(kind, key) is not { } subject)
            return TypedResults.NotFound();
        var begins = form["follow"] == FollowForm.Begin;
        AttentionCommand command = begins ? new Follow(subject) : new Unfollow(subject);
        return await entities.Execute(AttentionDecider.Of(person.Actor), command, person.Sends(form.CommandId), cancellation) switch
        {
            Answer.Done => new SeeOther(TellingWords.HrefOf(subject), begins ? "notice.follows" : "notice.follows-no-more"),
            Answer.Refused { Refusal: var refusal } when refusal == TellingRefusals.FollowsTooMany => new SeeOther(TellingWords.HrefOf(subject), "notice.follows-too-many"),
            Answer.Refused { Refusal.Kind: var no } => TypedResults.StatusCode(Api.ApiProblem.StatusOf(no)),
            _ => TypedResults.NotFound(),
        };
    }

    /// <summary>The command's id follows from what is marked: sent twice it is once, however it was sent.</summary>
    private static async Task Mark(IReadOnlyList<TellingId> tellings, SignedIn person, IEntities entities, CancellationToken cancellation)
    {
        if (tellings.Count == 0)
            return;
        var id = DerivedCommandId.Of("read", [.. tellings.Select(telling => telling.Value)]);
        await entities.Execute(AttentionDecider.Of(person.Actor), new MarkRead(tellings.ToValueList()), new Sender(person.Actor, id), cancellation);
    }
}

/// <param name="ShowsAll">Whether what is read is listed too.</param>
public sealed record TellingsModel(TellingList List, IReadOnlyList<FollowRow> Follows, bool ShowsAll, int Page)
{
    public const string All = "all";
}
