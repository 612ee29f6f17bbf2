using LearningNetwork.Domain.Calendars;
using LearningNetwork.Runtime.Entities;
using LearningNetwork.Storage.ReadModel.Calendars;
using LearningNetwork.Web.Api;
using LearningNetwork.Web.Calendars;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;

namespace LearningNetwork.Web.Features.Calendars;

/// <summary>Opens, renews and closes the feeds of whoever asks; the person's own page and the page of each annual wheel share it.</summary>
internal sealed class CalendarDesk(CalendarFeedQueries feeds, IEntities entities)
{
    public static CalendarFeedId FeedOf(SignedIn person, string? wheel) => new(person.Actor.Person, wheel);

    public async Task<IResult> Show(PageFrame frame, SignedIn person, string? wheel, CalendarModel page, CancellationToken cancellation) =>
        CalendarPage.Of(frame, page with { Since = (await feeds.Find(person.Actor.Network, FeedOf(person, wheel), cancellation))?.Since });

    /// <summary>
    /// Makes an address and shows it in the answer to the form itself, since it is shown once and kept nowhere. The same form sent again
    /// makes no other: it leads back to the page, which says that there is an address.
    /// </summary>
    public async Task<IResult> Make(HttpContext context, PostedForm form, PageFrame frame, SignedIn person, string? wheel, CalendarModel page, CancellationToken cancellation)
    {
        var secret = SecretAddress.New();
        var answer = await entities.Execute(
            FeedOf(person, wheel).In(person.Actor.Network), new MakeFeedAddress(SecretAddress.Hash(secret)), person.Sends(form.CommandId), cancellation);
        if (answer is Answer.Refused { Refusal: var no })
            return no == Domain.Refusals.IdempotencyKeyReused ? new SeeOther(page.Path) : CalendarPage.Of(frame, page with { Form = form.State.Refused(no, frame.T) }, ApiProblem.StatusOf(no.Kind));
        context.Response.Headers.CacheControl = "private, no-store";
        return CalendarPage.Of(frame, page with { Since = frame.Now, Address = WholeAddress(context.Request, secret) });
    }

    public async Task<IResult> Close(PostedForm form, PageFrame frame, SignedIn person, string? wheel, CalendarModel page, CancellationToken cancellation)
    {
        var answer = await entities.Execute(FeedOf(person, wheel).In(person.Actor.Network), new CloseFeed(), person.Sends(form.CommandId), cancellation);
        return answer is Answer.Refused { Refusal: var no }
            ? CalendarPage.Of(frame, page with { Form = form.State.Refused(no, frame.T) }, ApiProblem.StatusOf(no.Kind))
            : new SeeOther(page.Path, "notice.calendar-closed");
    }

    public static string WholeAddress(HttpRequest request, string secret) => $"{request.Scheme}://{request.Host}{request.PathBase}{SecretAddress.PathOf(secret)}";
}
