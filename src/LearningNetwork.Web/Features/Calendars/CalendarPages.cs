using LearningNetwork.Domain.Access;
using LearningNetwork.Web.DesignSystem.Forms;
using LearningNetwork.Web.DesignSystem.Pages;
using LearningNetwork.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningNetwork.Web.Features.Calendars;

/// <summary>A person's own dates in the person's own calendar.</summary>
internal static class CalendarPages
{
    private const string Path = "/calendar";

    private static readonly CalendarModel OfPerson = new(Path, null, null, null, null, FormState.Empty);

    public static void MapCalendarPages(this IEndpointRouteBuilder pages)
    {
        pages.MapFeeds();
        pages.MapPage(Path, Show).Needs(Right.SeeActivity);
        pages.MapForm(Path + "/address", Make).Needs(Right.SeeActivity);
        pages.MapForm(Path + "/close", Close).Needs(Right.SeeActivity);
    }

    private static Task<IResult> Show(PageFrame frame, SignedIn person, CalendarDesk desk, CancellationToken cancellation) =>
        desk.Show(frame, person, null, OfPerson, cancellation);

    private static Task<IResult> Make(HttpContext context, PostedForm form, PageFrame frame, SignedIn person, CalendarDesk desk, CancellationToken cancellation) =>
        desk.Make(context, form, frame, person, null, OfPerson, cancellation);

    private static Task<IResult> Close(PostedForm form, PageFrame frame, SignedIn person, CalendarDesk desk, CancellationToken cancellation) =>
        desk.Close(form, frame, person, null, OfPerson, cancellation);
}
